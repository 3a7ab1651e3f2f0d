import { yearOf } from '#domain/calendar.ts';
import type { Moment, Network, YearRange } from '#domain/network.ts';
import { SIGNS } from '#domain/relation.ts';
import type { SignCounts, SourcesOfYear, SureCount } from '#domain/yearCounts.ts';
import { words } from '#words/words.ts';
import { yearsInWords } from '#words/yearSentence.ts';

export const total = ({ certain, unsure }: SureCount): number => certain + unsure;

/** "3 relations: 1 cooperative, 2 hostile; 1 not certain". */
export function countWords(counts: SignCounts): string {
  const all = SIGNS.reduce((sum, sign) => sum + total(counts[sign]), 0);
  const unsure = SIGNS.reduce((sum, sign) => sum + counts[sign].unsure, 0);
  if (all === 0) return words.timeline.none;
  const parts = SIGNS.filter((sign) => total(counts[sign]) > 0).map((sign) => words.timeline.ofSign[sign](total(counts[sign])));
  return words.timeline.counts(all, parts, unsure);
}

/** The year in which a moment begins; null where that is open. */
export const yearOfMoment = ({ span }: Moment): number | null => (span.possible[0] === null ? null : yearOf(span.possible[0]));

/** What happened in the years, in a few words each. */
export function momentsIn({ first, last }: YearRange, moments: readonly Moment[]): readonly string[] {
  return moments.flatMap((moment) => {
    const year = yearOfMoment(moment);
    return year !== null && first <= year && year <= last ? [moment.label] : [];
  });
}

/** The sources that were written in the years, by their labels. */
export function sourcesIn({ first, last }: YearRange, sources: readonly SourcesOfYear[], network: Network): readonly string[] {
  const ids = sources.filter(({ year }) => first <= year && year <= last).flatMap((each) => each.sources);
  return ids.map((id) => network.sources.get(id)?.label ?? id);
}

/** More than so many sources are counted, not named. */
const MOST_NAMED = 3;

/** "sources of this year: Ansari 2022, Kyiv Post 2022", "sources of these years: 5", "sources of this year: none". */
export function sourceWords(years: YearRange, labels: readonly string[]): string {
  const told = labels.length > MOST_NAMED ? String(labels.length) : labels.join(', ') || words.timeline.noSource;
  return words.timeline.sources(years.first < years.last, told);
}

/** All that the timeline shows of some years. */
export interface YearsTold {
  readonly years: YearRange;
  readonly counts: SignCounts;
  readonly moments: readonly string[];
  /** By their labels. */
  readonly sources: readonly string[];
}

/** For a screen reader at the slider; what says nothing is left out, since it is heard at every step. */
export function spokenYears({ years, counts, moments, sources }: YearsTold): string {
  const told = [[yearsInWords(years), ...moments].join(', '), countWords(counts)];
  return [told.join(', '), ...(sources.length === 0 ? [] : [sourceWords(years, sources)])].join('; ');
}
