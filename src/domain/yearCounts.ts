/** How much each year has: relations by sign and certainty, and the sources that were published in it. Rule T42 of docs/time-rules.md. */
import { yearOf } from './calendar.ts';
import type { RelationFilters } from './filters.ts';
import type { SourceId } from './id.ts';
import type { Network, YearRange } from './network.ts';
import type { NetworkAt } from './networkAt.ts';
import type { Sign } from './relation.ts';
import { certainYears, possibleYears } from './shownYears.ts';
import type { Years } from './years.ts';

/** Relations of one sign in one year; `unsure` are those that are merely possible or assumed. */
export interface SureCount {
  readonly certain: number;
  readonly unsure: number;
}

/** How many relations are shown, by sign. */
export type SignCounts = Readonly<Record<Sign, SureCount>>;

/** The same of one year. */
export type YearCount = { readonly year: number } & SignCounts;

const noCounts = () => ({
  positive: { certain: 0, unsure: 0 },
  negative: { certain: 0, unsure: 0 },
  neutral: { certain: 0, unsure: 0 },
});

/** One count per year of the range, after the filters; a relation counts once a year however many spells it has. */
export function countsByYear(network: Network, range: YearRange, filters: RelationFilters): readonly YearCount[] {
  const counts = Array.from({ length: range.last - range.first + 1 }, (_, index) => ({ year: range.first + index, ...noCounts() }));
  for (const relation of network.relations.values()) {
    const type = network.types.get(relation.type);
    if (!type) continue;
    const certain = inRange(certainYears(relation), range);
    for (const year of certain) add(counts[year - range.first]?.[type.sign], 'certain');
    if (!filters.withPossible) continue;
    for (const year of inRange(possibleYears(relation), range))
      if (!certain.has(year)) add(counts[year - range.first]?.[type.sign], 'unsure');
  }
  return counts;
}

/** Counts what a year or a window shows; a relation counts once however many of the years it touches. */
export function countsIn({ relations }: Pick<NetworkAt, 'relations'>, network: Network): SignCounts {
  const counts = noCounts();
  for (const [id, state] of relations) {
    const relation = network.relations.get(id);
    const type = relation && network.types.get(relation.type);
    if (type) add(counts[type.sign], state === 'certain' ? 'certain' : 'unsure');
  }
  return counts;
}

function add(count: { certain: number; unsure: number } | undefined, what: keyof SureCount): void {
  if (count) count[what] += 1;
}

/** The years of the range that the runs touch, each once. */
function inRange(runs: readonly Years[], range: YearRange): ReadonlySet<number> {
  const years = new Set<number>();
  for (const [first, last] of runs) {
    for (let year = Math.max(first, range.first); year <= Math.min(last, range.last); year++) years.add(year);
  }
  return years;
}

/** The sources that a year brought. */
export interface SourcesOfYear {
  readonly year: number;
  readonly sources: readonly SourceId[];
}

/** The years by the end of which sources were published, in order; a source counts in the latest year that its date may mean. */
export function sourcesByYear(network: Network): readonly SourcesOfYear[] {
  const years = new Map<number, SourceId[]>();
  for (const { id, issuedSpan } of network.sources.values()) {
    const day = issuedSpan.possible[1] ?? issuedSpan.possible[0];
    if (day === null) continue;
    const year = yearOf(day);
    years.set(year, [...(years.get(year) ?? []), id]);
  }
  return [...years].map(([year, sources]) => ({ year, sources })).sort((one, other) => one.year - other.year);
}
