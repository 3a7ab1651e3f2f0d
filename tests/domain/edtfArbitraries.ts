import * as fc from 'fast-check';
import { parseEdtf } from '#domain/edtf.ts';

const digits = (first: number, last: number, length: number): fc.Arbitrary<string> =>
  fc.integer({ min: first, max: last }).map((number) => String(number).padStart(length, '0'));

const joined = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> => fc.tuple(...parts).map((each) => each.join('-'));

const year = digits(1000, 2999, 4);
const month = digits(1, 12, 2);
const day = digits(1, 28, 2);

/** Dates that exist, with unknown digits and seasons, in the years 1000 to 2999 so that any two of them may be near. */
export const plainDate: fc.Arbitrary<string> = fc.oneof(
  year,
  joined(year, month),
  joined(year, month, day),
  joined(year, fc.constantFrom('21', '22', '23', '24')),
  joined(year, month).map((text) => `${text}-XX`),
  year.map((text) => `${text}-XX`),
  year.map((text) => `${text.slice(0, 3)}X`),
  year.map((text) => `${text.slice(0, 2)}XX`),
  fc.constantFrom('1XXX', '2XXX'),
);

export const qualifier = fc.constantFrom('?', '~', '%');
export const anyDate: fc.Arbitrary<string> = fc.tuple(plainDate, fc.oneof(fc.constant(''), qualifier)).map((parts) => parts.join(''));

const anySide = fc.oneof({ weight: 4, arbitrary: anyDate }, { weight: 1, arbitrary: fc.constantFrom('', '..') });

/** Any string that we accept. */
export const anyEdtf: fc.Arbitrary<string> = fc
  .oneof(
    anyDate,
    fc.tuple(anySide, anySide).map((sides) => sides.join('/')),
  )
  .filter((text) => parseEdtf(text).ok);
