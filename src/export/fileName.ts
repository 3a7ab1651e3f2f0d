import type { YearRange } from '#domain/network.ts';

/** What a view leaves out: what was not known by a day, and what is only possible. */
interface Limits {
  readonly known: string | null;
  readonly withPossible: boolean;
}

/** `russia-iran-2016.png`: the stem of the view's files and an ending. */
export const fileName = (dataset: string, years: YearRange, compared: boolean, limits: Limits, ending: string): string =>
  `${fileStem(dataset, years, compared, limits)}.${ending}`;

/**
 * `russia-iran-2016`, `russia-iran-2010-2016` for two years compared, `russia-iran-2010-to-2016` for all years of a window.
 * A view that leaves something out says so: `russia-iran-2016-known-2022-08-certain`.
 * Characters that some file system refuses become hyphens.
 */
export function fileStem(dataset: string, { first, last }: YearRange, compared: boolean, { known, withPossible }: Limits): string {
  const stem = dataset.replaceAll(/[^\p{L}\p{N}-]+/gu, '-').replaceAll(/^-+|-+$/g, '');
  const years = first === last ? [first] : compared ? [first, last] : [first, 'to', last];
  const limits = [...(known === null ? [] : ['known', known.replaceAll(/[^\p{L}\p{N}-]+/gu, '')]), ...(withPossible ? [] : ['certain'])];
  return [stem || 'network', ...years, ...limits].join('-');
}
