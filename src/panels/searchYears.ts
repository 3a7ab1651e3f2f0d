import type { Network, YearRange } from '#domain/network.ts';
import { joinRuns } from '#domain/shownYears.ts';
import type { Span } from '#domain/timespan.ts';
import { type Years, yearsOf } from '#domain/years.ts';
import { laterWords } from '#words/laterWords.ts';

/** More spells than this are told as one stretch. */
const MOST_SPELLS = 2;

/** The years in which something may have held, in words: "1979–2025", "from 1991", "1804–1813, 1826–1828". No spans give an empty string. */
export function spellsInWords(spans: readonly Span[], { coverage }: Pick<Network, 'coverage'>): string {
  const spells = joinRuns(yearsOf(spans));
  const told = spells.length > MOST_SPELLS ? [stretchOf(spells)] : spells;
  return told.map((years) => inWords(years, coverage)).join(', ');
}

/** From the first year of any to the last. */
const stretchOf = (all: readonly Years[]): Years => [Math.min(...all.map(([first]) => first)), Math.max(...all.map(([, last]) => last))];

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
