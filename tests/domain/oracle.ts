import edtf from 'edtf';
import * as fc from 'fast-check';
import { parseEdtf } from '#domain/edtf.ts';
import { spanOf } from '#domain/spanOf.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

/** First and last day; infinite where open, null where the package does not know. */
export type Answer = readonly [first: number | null, last: number | null] | 'refused';

const toDay = (milliseconds: number | null): number | null =>
  milliseconds === null ? null : Math.floor(milliseconds / MILLISECONDS_PER_DAY);

/** What the npm package `edtf` says of a string. */
export function theirs(text: string): Answer {
  try {
    const { min, max } = edtf(text);
    return [toDay(min), toDay(max)];
  } catch {
    return 'refused';
  }
}

/** What we say of it, in the same form. */
export function ours(text: string): Answer {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return 'refused';
  const [first, last] = spanOf(parsed.value).possible;
  return [first ?? Number.NEGATIVE_INFINITY, last ?? Number.POSITIVE_INFINITY];
}

const padded = (first: number, last: number, length: number): fc.Arbitrary<string> =>
  fc.integer({ min: first, max: last }).map((number) => String(number).padStart(length, '0'));

const hyphened = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> => fc.tuple(...parts).map((each) => each.join('-'));

const anyYear = padded(0, 9999, 4);
const year = fc.noBias(fc.oneof(anyYear, padded(1700, 2040, 4)));
/** Months and days that do not exist are meant to be among them. */
const month = fc.oneof({ weight: 12, arbitrary: padded(1, 12, 2) }, { weight: 1, arbitrary: padded(0, 26, 2) });
const day = fc.oneof({ weight: 8, arbitrary: padded(1, 31, 2) }, { weight: 1, arbitrary: padded(0, 40, 2) });

const date = fc.oneof(
  { weight: 3, arbitrary: year },
  { weight: 3, arbitrary: hyphened(year, month) },
  { weight: 8, arbitrary: hyphened(year, month, day) },
  {
    weight: 2,
    arbitrary: fc.tuple(year, fc.integer({ min: 1, max: 3 })).map(([text, unknown]) => text.slice(0, -unknown) + 'X'.repeat(unknown)),
  },
  { weight: 2, arbitrary: hyphened(year, month, fc.constant('XX')) },
  { weight: 1, arbitrary: hyphened(year, fc.constantFrom('XX', 'XX-XX')) },
);

const qualified = fc.tuple(date, fc.constantFrom('?', '~', '%')).map((parts) => parts.join(''));
const anyDate = fc.oneof({ weight: 9, arbitrary: date }, { weight: 1, arbitrary: qualified });
const side = fc.oneof({ weight: 6, arbitrary: anyDate }, { weight: 1, arbitrary: fc.constantFrom('..', '..', '') });
const interval = fc.tuple(side, side).map((sides) => sides.join('/'));

/** A string with one character dropped, doubled or exchanged: mostly no EDTF any more. */
const damaged = fc
  .tuple(fc.oneof(date, interval), fc.nat(), fc.constantFrom('', '-', '/', '.', 'X', '0', '7', ' ', 'a'))
  .map(([text, at, put]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + put + text.slice(place + 1);
  });

/** The same strings on every run; some of them EDTF, some nearly. */
export const generated = (count: number, seed: number): readonly string[] => {
  const any = fc.oneof({ weight: 6, arbitrary: anyDate }, { weight: 3, arbitrary: interval }, { weight: 2, arbitrary: damaged });
  return [...new Set(fc.sample(any, { numRuns: count, seed }))];
};
