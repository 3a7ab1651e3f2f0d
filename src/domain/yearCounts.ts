/** How much each year has: relations by sign and certainty, and the sources that were published in it. Rule T42 of docs/time-rules.md. */
import { yearOf } from './calendar.ts';
import type { RelationFilters } from './filters.ts';
import type { SourceId } from './id.ts';
import type { Network, YearRange } from './network.ts';
import type { NetworkAt } from './networkAt.ts';
import type { Sign } from './relation.ts';
import { certainYears, joinRuns, possibleYears } from './shownYears.ts';
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
  const tallies = () => ({ positive: new YearTally(range), negative: new YearTally(range), neutral: new YearTally(range) });
  const [certain, possible] = [tallies(), tallies()];
  for (const relation of network.relations.values()) {
    const sign = network.types.get(relation.type)?.sign;
    if (!sign) continue;
    certain[sign].add(certainYears(relation));
    if (filters.withPossible) possible[sign].add(possibleYears(relation));
  }
  const countOf = (sign: Sign): ((index: number) => SureCount) => {
    const [sure, all] = [certain[sign].counts(), possible[sign].counts()];
    // What is certain is possible too.
    return (index) => ({ certain: sure[index] ?? 0, unsure: Math.max(0, (all[index] ?? 0) - (sure[index] ?? 0)) });
  };
  const [positive, negative, neutral] = [countOf('positive'), countOf('negative'), countOf('neutral')];
  return Array.from({ length: range.last - range.first + 1 }, (_, index) => ({
    year: range.first + index,
    positive: positive(index),
    negative: negative(index),
    neutral: neutral(index),
  }));
}

/** How many relations each year of a range has, kept as what each has more or less than the one before: years are many, and runs few. */
class YearTally {
  readonly #range: YearRange;
  readonly #steps: Int32Array;

  constructor(range: YearRange) {
    this.#range = range;
    this.#steps = new Int32Array(range.last - range.first + 2);
  }

  /** One more in each year that the runs touch, once however many of them do. */
  add(runs: readonly Years[]): void {
    for (const [first, last] of joinRuns(runs)) {
      const [from, to] = [Math.max(first, this.#range.first), Math.min(last, this.#range.last)];
      if (from > to) continue;
      const begin = from - this.#range.first;
      const end = to - this.#range.first + 1;
      this.#steps[begin] = (this.#steps[begin] ?? 0) + 1;
      this.#steps[end] = (this.#steps[end] ?? 0) - 1;
    }
  }

  counts(): readonly number[] {
    let count = 0;
    return Array.from(this.#steps, (step) => {
      count += step;
      return count;
    });
  }
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
