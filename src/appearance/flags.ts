import { carriedFile } from './carriedFiles.ts';

/** A flag's file on the site. The build puts those that the dataset uses there. */
export const flagPath = (iso: string): string => `flags/${iso}.svg`;

/** Where a flag's image is: in the page itself, or beside it. */
export function flagUrl(iso: string): string {
  const path = flagPath(iso);
  const carried = carriedFile(path);
  return carried === undefined ? path : `data:image/svg+xml,${encodeURIComponent(carried)}`;
}
