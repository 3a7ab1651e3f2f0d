import { carriedFile } from './carriedFiles.ts';

/** Where a flag's image is: in the page itself, or beside it. The build puts those that the dataset uses there. */
export function flagUrl(iso: string): string {
  const path = `flags/${iso}.svg`;
  const carried = carriedFile(path);
  return carried === undefined ? path : `data:image/svg+xml,${encodeURIComponent(carried)}`;
}
