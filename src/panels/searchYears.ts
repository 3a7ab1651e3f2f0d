import type { Network, YearRange } from '#domain/network.ts';
import type { Span } from '#domain/timespan.ts';
import { type Years, yearsOf } from '#domain/years.ts';
import { laterWords } from '#words/laterWords.ts';

/** More spells than this are told as one stretch. */
const MOST_SPELLS = 2;

/** The years in which something may have held, in words: "1979–2025", "from 1991", "1804–1813, 1826–1828". No spans give an empty string. */
export function spellsInWords(spans: readonly Span[], { coverage }: Pick<Network, 'coverage'>): string {
  const spells = apart(yearsOf(spans));
  const told = spells.length > MOST_SPELLS ? [stretchOf(spells)] : spells;
  return told.map((years) => inWords(years, coverage)).join(', ');
}

/** From the first year of any to the last. */
const stretchOf = (all: readonly Years[]): Years => [Math.min(...all.map(([first]) => first)), Math.max(...all.map(([, last]) => last))];

/** In the order of time, those that touch or overlap as one. */
function apart(all: readonly Years[]): readonly Years[] {
  const joined: Years[] = [];
  for (const years of all.toSorted((one, other) => one[0] - other[0])) {
    const last = joined.at(-1);
    if (last && years[0] <= last[1] + 1) joined.splice(-1, 1, stretchOf([last, years]));
    else joined.push(years);
  }
  return joined;
}

/** What lies outside of the dataset's years is not told as a year. */
function inWords([first, last]: Years, coverage: YearRange): string {
  const isFromBefore = first < coverage.first;
  const goesOn = last > coverage.last;
  const { years } = laterWords.search;
  if (isFromBefore && goesOn) return years.span(coverage.first, coverage.last);
  if (goesOn) return years.from(first);
  if (isFromBefore) return years.until(last);
  return first === last ? String(first) : years.span(first, last);
}
