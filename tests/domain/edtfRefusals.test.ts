import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '#domain/edtf.ts';

/** What is written, the sentence, a piece of the hint, the column. */
type Refusal = readonly [text: string, message: string, hint: string, offset: number];

function expectRefusal(text: string, message: string, hint: string, offset: number) {
  const result = parseEdtf(text);
  expect(result.ok, `${text} was accepted`).toBe(false);
  if (result.ok) return;
  expect(result.error.message).toBe(message);
  expect(result.error.hint).toContain(hint);
  expect(result.error.offset).toBe(offset);
}

const IMPOSSIBLE: readonly Refusal[] = [
  ['1979-02-29', 'There is no day 29 in that month.', '01 to 28', 8],
  ['2016-02-30', 'There is no day 30 in that month.', '01 to 29', 8],
  ['2001-04-31', 'There is no day 31 in that month.', '01 to 30', 8],
  ['2001-04-00', 'There is no day 00 in that month.', '01 to 30', 8],
  ['2001-13', 'There is no month 13.', '01 to 12', 5],
  ['2001-00', 'There is no month 00.', '01 to 12', 5],
  ['2001-13-XX', 'There is no month 13.', '01 to 12', 5],
  ['1990-95', 'There is no month 95.', 'between two years write /', 5],
  ['2001-25', 'There is no month 25.', 'seasons 21 to 24', 5],
  ['2001-21-05', 'A season has no days.', 'the season alone', 8],
  ['2001-21-XX', 'A season has no days.', 'the season alone', 8],
  ['0000', 'There is no year 0000.', '0001 to 9999', 0],
  ['2000/1979-02-29', 'There is no day 29 in that month.', '01 to 28', 13],
];

const ORDER: readonly Refusal[] = [
  ['2003/2001', 'The end is before the start.', 'earlier date first', 5],
  ['2003~/2001', 'The end is before the start.', 'earlier date first', 6],
  ['2016-06/2016-05', 'The end is before the start.', 'earlier date first', 8],
  ['2016-05-09?/2016-05-02', 'The end is before the start.', 'earlier date first', 12],
];

const SLASHES: readonly Refusal[] = [
  ['', 'There is no date here.', '2016', 0],
  ['/', 'An interval needs a date on one side.', '2001/..', 0],
  ['../..', 'An interval needs a date on one side.', '2001/..', 0],
  ['../', 'An interval needs a date on one side.', '2001/..', 0],
  ['/..', 'An interval needs a date on one side.', '2001/..', 0],
  ['2016/05/03', 'An interval has one slash.', 'Write -', 7],
  ['..', 'Two dots stand alone on one side of a slash.', '2001/..', 0],
  ['2001..2003', 'Two dots stand alone on one side of a slash.', '2001/2003', 4],
  ['2001/...', 'Two dots stand alone on one side of a slash.', '2001/..', 5],
];

const NOT_OURS: readonly Refusal[] = [
  ['2016-05-03T10:00:00Z', 'A time of day is not accepted.', 'the day alone', 10],
  ['2016-05-03 10:00', 'A time of day is not accepted.', 'the day alone', 13],
  ['Y12345', 'The prefix Y is not accepted.', 'four digits', 0],
  ['-0100', 'A year carries no sign.', 'four digits', 0],
  ['+2016', 'A year carries no sign.', 'four digits', 0],
  ['[2001,2003]', 'Sets of dates are not accepted.', 'A/B', 0],
  ['{2001,2003}', 'Sets of dates are not accepted.', 'A/B', 0],
  ['2016?-05', 'A qualifier stands at the end of a date and covers all of it.', '2016-05?', 4],
  ['~2016', 'A qualifier stands at the end of a date and covers all of it.', '2016-05~', 0],
  ['2016?~', 'A date takes one qualifier.', '%', 4],
  ['2001?-05/..', 'A qualifier stands at the end of a date and covers all of it.', '2016-05?', 4],
];

const UNKNOWN_DIGITS: readonly Refusal[] = [
  ['1X90', 'Digits are unknown from the right: after an X there are no more digits.', '198X', 1],
  ['X990', 'The first digit of a year has to be known.', '1XXX', 0],
  ['XXXX', 'The first digit of a year has to be known.', '/2001', 0],
  ['198X-05', 'A year with unknown digits has no month.', '2016-XX', 0],
  ['2016-XX-05', 'Digits are unknown from the right: after an X there are no more digits.', '2016-05-XX', 5],
  ['2016-X5', 'Digits are unknown from the right: after an X there are no more digits.', '2016-XX', 5],
  ['2016-1X', 'A month or a day is known or unknown as a whole.', 'XX', 5],
  ['2016-05-1X', 'A month or a day is known or unknown as a whole.', 'XX', 8],
  ['2016-05-X', 'A month and a day have two digits each.', '2016-05-03', 8],
  ['198x', 'An unknown digit is a capital X.', '198X', 3],
];

const FOR_PEOPLE: readonly Refusal[] = [
  ['1990s', '"1990s" is not EDTF.', '199X', 0],
  ['c. 1990', '"c." is not EDTF.', '1990~', 0],
  ['circa 1990', '"circa" is not EDTF.', '1990~', 0],
  ['19th century', '"19th" is not EDTF.', '18XX', 0],
  ['1990-1995', 'A hyphen does not join two years.', '1990/1995', 0],
  ['1990–1995', 'This dash is not a hyphen.', '/ between two dates', 4],
  ['July 2016', 'Words are not dates: "July".', '2016-07-19', 0],
  ['2001/present', 'Words are not dates: "present".', 'months as numbers', 5],
  [' 2016', 'A date has no spaces.', 'A/B', 0],
  ['1990 / 1995', 'A date has no spaces.', 'A/B', 4],
  ['2016\n', 'A date has no spaces.', 'A/B', 4],
  ['90', 'A year has four digits, and this has fewer.', 'in full', 0],
  ['1990/95', 'A year has four digits, and this has fewer.', 'in full', 5],
  ['03-05-2016', 'A year has four digits, and this has fewer.', 'the year first', 0],
  ['20160503', 'The parts of a date need hyphens.', '2016-05-03', 0],
  ['201605', 'A year has four digits, and this has more.', '2016-05', 0],
  ['2016-5', 'A month and a day have two digits each.', '2016-05', 5],
  ['2016-05-3', 'A month and a day have two digits each.', '2016-05-03', 8],
  ['2016-', 'A month and a day have two digits each.', '2016-05', 5],
  ['2016-05-03-', 'A date ends with its day.', '/ between two dates', 0],
  ['2016.05', '"." has no place in a date.', '2016-05', 4],
  ['?', 'This is not a date.', '2016', 0],
];

const CASES = 'refuses %j: %s';

describe('T2 a day that does not exist', () => {
  it.each(IMPOSSIBLE)(CASES, expectRefusal);
});

describe('T6 slashes and dots', () => {
  it.each(SLASHES)(CASES, expectRefusal);
});

describe('T7 order', () => {
  it.each(ORDER)(CASES, expectRefusal);
});

describe('T8 EDTF that is not ours', () => {
  it.each(NOT_OURS)(CASES, expectRefusal);
});

describe('T8 unknown digits out of place', () => {
  it.each(UNKNOWN_DIGITS)(CASES, expectRefusal);
});

describe('T8 dates as people write them', () => {
  it.each(FOR_PEOPLE)(CASES, expectRefusal);
});

describe('T8 any string', () => {
  const nearEdtf = fc.string({ unit: fc.constantFrom(...'0129X-/.?~% T'), maxLength: 14 });

  it('is accepted, or refused with a sentence, a hint and a column inside it', () => {
    const sentence = /^["A-Z].*\.$/s;
    fc.assert(
      fc.property(fc.oneof(nearEdtf, fc.string()), (text) => {
        const result = parseEdtf(text);
        if (result.ok) return;
        expect(result.error.message).toMatch(sentence);
        expect(result.error.hint).toMatch(sentence);
        expect(result.error.offset).toBeGreaterThanOrEqual(0);
        expect(result.error.offset).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 5000 },
    );
  });
});
