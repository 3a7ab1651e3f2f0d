import type { YearRange } from '#domain/network.ts';

/**
 * `russia-iran-2016.png`, `russia-iran-2010-2016.png` for two years compared, `russia-iran-2010-to-2016.png` for all years of a window.
 * A view that leaves something out says so: `russia-iran-2016-known-2022-08-certain.png`.
 * Characters that some file system refuses become hyphens.
 */
export function fileName(
  dataset: string,
  { first, last }: YearRange,
  compared: boolean,
  { known, withPossible }: { readonly known: string | null; readonly withPossible: boolean },
  ending = 'png',
): string {
  const stem = dataset.replaceAll(/[^\p{L}\p{N}-]+/gu, '-').replaceAll(/^-+|-+$/g, '');
  const years = first === last ? [first] : compared ? [first, last] : [first, 'to', last];
  const limits = [...(known === null ? [] : ['known', known.replaceAll(/[^\p{L}\p{N}-]+/gu, '')]), ...(withPossible ? [] : ['certain'])];
  return `${[stem || 'network', ...years, ...limits].join('-')}.${ending}`;
}
