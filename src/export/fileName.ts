/** `russia-iran-2016.png`. Characters that some file system refuses become hyphens. */
export function fileName(dataset: string, year: number): string {
  const stem = dataset.replaceAll(/[^\p{L}\p{N}-]+/gu, '-').replaceAll(/^-+|-+$/g, '');
  return `${stem || 'network'}-${year}.png`;
}
