/** Where a flag's image is, relative to the page: the build puts those that the dataset uses there. */
export function flagUrl(iso: string): string {
  return `flags/${iso}.svg`;
}
