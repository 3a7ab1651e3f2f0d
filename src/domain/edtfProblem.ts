/** Why a string is not a date for us, and what to write instead. */
export interface EdtfProblem {
  /** A sentence that says what is wrong. */
  readonly message: string;
  /** A sentence that says what to write. */
  readonly hint: string;
  /** Where it goes wrong: a column in the string, from 0 to its length. */
  readonly offset: number;
}

/** `$0` in a message or a hint stands for what the pattern found, `$1` and so on for its groups. */
interface Mistake {
  readonly pattern: RegExp;
  readonly message: string;
  readonly hint: string;
}

/** What people write who have not met EDTF. The first that fits is reported, so the more telling come first. */
const OTHER_NOTATIONS: readonly Mistake[] = [
  { pattern: /^$/, message: 'There is no date here.', hint: 'Write a year, such as 2016.' },
  {
    pattern: /^(?:c|ca|circa|about|around)\b\.?/i,
    message: '"$0" is not EDTF.',
    hint: 'Put ~ after the date: 1990~ is "about 1990".',
  },
  { pattern: /(\d{3})0'?s/, message: '"$0" is not EDTF.', hint: 'Write $1X.' },
  { pattern: /\d+(?:st|nd|rd|th)\b/, message: '"$0" is not EDTF.', hint: 'Write 18XX for the 19th century.' },
  { pattern: /(?<=\d)T|:/, message: 'A time of day is not accepted.', hint: 'Write the day alone, such as 2016-05-03.' },
  { pattern: /^Y/, message: 'The prefix Y is not accepted.', hint: 'Write a year of four digits, 0001 to 9999.' },
  {
    pattern: /[[\]{}]/,
    message: 'Sets of dates are not accepted.',
    hint: 'Write A/B for a span, or one entry of the list for each spell.',
  },
  { pattern: /^[-+]\d/, message: 'A year carries no sign.', hint: 'Write a year of four digits, 0001 to 9999.' },
  { pattern: /[‐‑–—−]/, message: 'This dash is not a hyphen.', hint: 'Write - within a date and / between two dates.' },
  { pattern: /[A-WYZ][A-Z]{2,}/i, message: 'Words are not dates: "$0".', hint: 'Write months as numbers, such as 2016-07-19.' },
  { pattern: /\s/, message: 'A date has no spaces.', hint: 'Write 2016-07-19, and A/B for a span.' },
];

const DOTS_AND_QUALIFIERS: readonly Mistake[] = [
  {
    pattern: /\.\.+/,
    message: 'Two dots stand alone on one side of a slash.',
    hint: 'Write 2001/.. for "still going on", 2001/2003 for a span.',
  },
  {
    pattern: /[?~%](?=[?~%]+$)/,
    message: 'A date takes one qualifier.',
    hint: 'Write % for a date that is both uncertain and approximate.',
  },
  {
    pattern: /[?~%](?=.)/,
    message: 'A qualifier stands at the end of a date and covers all of it.',
    hint: 'Write 2016-05? or 2016-05~.',
  },
  { pattern: /(?<=[\dXx-])x|^x/, message: 'An unknown digit is a capital X.', hint: 'Write 198X.' },
  { pattern: /[^\dX?~%-]/, message: '"$0" has no place in a date.', hint: 'Write 2016, 2016-05 or 2016-05-03.' },
];

const UNKNOWN_DIGITS: readonly Mistake[] = [
  {
    pattern: /^X/,
    message: 'The first digit of a year has to be known.',
    hint: 'Write 1XXX, or leave the side of the slash blank: /2001.',
  },
  {
    pattern: /^\d+X+(?=-)/,
    message: 'A year with unknown digits has no month.',
    hint: 'Write 198X alone, or 2016-XX for a month that is not known.',
  },
  {
    pattern: /X+(?=-?\d)/,
    message: 'Digits are unknown from the right: after an X there are no more digits.',
    hint: 'Write 198X, 2016-XX or 2016-05-XX.',
  },
  { pattern: /(?<=-)\dX/, message: 'A month or a day is known or unknown as a whole.', hint: 'Write XX, as in 2016-05-XX.' },
];

const FIELDS: readonly Mistake[] = [
  {
    pattern: /^(\d{4})-(\d{4})(?!\d)/,
    message: 'A hyphen does not join two years.',
    hint: 'Use / between two dates: $1/$2.',
  },
  { pattern: /^(\d{4})(\d\d)(\d\d)(?!\d)/, message: 'The parts of a date need hyphens.', hint: 'Write $1-$2-$3.' },
  { pattern: /^\d{5,}/, message: 'A year has four digits, and this has more.', hint: 'Write 2016, or 2016-05 with a hyphen.' },
  { pattern: /^[\dX]{1,3}(?![\dX])/, message: 'A year has four digits, and this has fewer.', hint: 'Write 1990 in full, the year first.' },
  { pattern: /^[\dX]{4}-[\dX]{2}-[\dX]{2}-/, message: 'A date ends with its day.', hint: 'Use / between two dates.' },
  { pattern: /(?<=-)(?![\dX]{2}(?![\dX]))/, message: 'A month and a day have two digits each.', hint: 'Write 2016-05 or 2016-05-03.' },
];

const MISTAKES: readonly Mistake[] = [...OTHER_NOTATIONS, ...DOTS_AND_QUALIFIERS, ...UNKNOWN_DIGITS, ...FIELDS];

const fillIn = (sentence: string, found: RegExpExecArray): string =>
  sentence.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? '');

/** Says what is wrong with a string that has none of the forms of a date. To be asked only about such strings. */
export function explainForm(text: string): EdtfProblem {
  for (const { pattern, message, hint } of MISTAKES) {
    const found = pattern.exec(text);
    if (found) return { message: fillIn(message, found), hint: fillIn(hint, found), offset: found.index };
  }
  return { message: 'This is not a date.', hint: 'Write 2016, 2016-05 or 2016-05-03.', offset: 0 };
}
