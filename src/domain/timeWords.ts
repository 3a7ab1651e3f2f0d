/**
 * EDTF strings in English, for people. Rules T26 and T27 of docs/time-rules.md.
 * The wording is fixed here and not left to `Intl`, so that every browser says the same.
 */
import { type CalendarDate, dateOf } from './calendar.ts';
import { type Edtf, type EdtfInterval, type Endpoint, parseEdtf } from './edtf.ts';
import type { EdtfDate, Precision, Qualifier } from './edtfDate.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const SEASONS: Readonly<Record<number, string>> = { 3: 'spring', 6: 'summer', 9: 'autumn', 12: 'winter' };

type Name = (date: CalendarDate) => string;

const longMonth: Name = ({ month }) => MONTHS[month - 1] ?? '';
const shortMonth: Name = (date) => longMonth(date).slice(0, 3);

/** 1st, 2nd, 3rd, 4th … 11th, 12th, 13th … 21st. */
function ordinal(count: number): string {
  const isTeen = Math.floor((count % 100) / 10) === 1;
  const ending = isTeen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[count % 10];
  return `${count}${ending ?? 'th'}`;
}

/** A winter is named by both its years, since it begins in one and is mostly in the next. */
function seasonName({ year, month }: CalendarDate): string {
  const years = month === 12 ? `${year}/${String((year + 1) % 100).padStart(2, '0')}` : String(year);
  return `${SEASONS[month]} ${years}`;
}

/** By the first day of the date. The year 1 stands for the years 0 to 9 of `000X`, which is why decades round down. */
const namesWith = (month: Name): Readonly<Record<Precision, Name>> => ({
  day: (date) => `${date.day} ${month(date)} ${date.year}`,
  month: (date) => `${month(date)} ${date.year}`,
  season: seasonName,
  year: ({ year }) => String(year),
  decade: ({ year }) => `${year - (year % 10)}s`,
  century: ({ year }) => `${ordinal(Math.floor(year / 100) + 1)} century`,
  millennium: ({ year }) => `${ordinal(Math.floor(year / 1000) + 1)} millennium`,
});

const SHORT_NAMES = namesWith(shortMonth);
const LONG_NAMES = namesWith(longMonth);

const ABOUT: Readonly<Record<Qualifier, string>> = { uncertain: 'perhaps ', approximate: 'about ', both: 'perhaps about ' };
const HAS_ARTICLE: ReadonlySet<Precision> = new Set(['decade', 'century', 'millennium']);

/** "c. 2016", "Aug 2016?", "c. 2016?". */
function shortDate({ precision, qualifier, days }: EdtfDate): string {
  const about = qualifier === 'approximate' || qualifier === 'both' ? 'c. ' : '';
  const doubt = qualifier === 'uncertain' || qualifier === 'both' ? '?' : '';
  return `${about}${SHORT_NAMES[precision](dateOf(days[0]))}${doubt}`;
}

/** "about 2016", "the 1980s", "19 July 2022". */
function longDate({ precision, qualifier, days }: EdtfDate): string {
  const article = HAS_ARTICLE.has(precision) ? 'the ' : '';
  return `${qualifier ? ABOUT[qualifier] : ''}${article}${LONG_NAMES[precision](dateOf(days[0]))}`;
}

/** A dash stands close between plain years and apart between anything longer. */
function shortPair(from: string, to: string): string {
  const isPlain = !from.includes(' ') && !to.includes(' ');
  return isPlain ? `${from}–${to}` : `${from} – ${to}`;
}

function shortInterval({ start, end }: EdtfInterval): string {
  if (end.kind === 'date') {
    if (start.kind === 'date') return shortPair(shortDate(start), shortDate(end));
    return start.kind === 'open' ? `until ${shortDate(end)}` : `until ${shortDate(end)}, start unknown`;
  }
  const from = start.kind === 'date' ? shortDate(start) : '';
  return end.kind === 'open' ? `${from} – ongoing` : `from ${from}, end unknown`;
}

function longSide(side: Endpoint, before: string): string {
  if (side.kind === 'open') return '';
  return `${before} ${side.kind === 'date' ? longDate(side) : 'an unknown date'}`;
}

/** "from 2011 to 2015", "until 1917", "from an unknown date to 1917". An open end is left for {@link whenLong} to tell. */
function longInterval({ start, end }: EdtfInterval): string {
  const from = longSide(start, 'from');
  return `${from} ${longSide(end, from ? 'to' : 'until')}`.trim();
}

/** "in 2016", "on 19 July 2022", "about 2016". */
function longSingle(date: EdtfDate): string {
  if (date.qualifier) return longDate(date);
  return `${date.precision === 'day' ? 'on' : 'in'} ${longDate(date)}`;
}

const shortWhen = (edtf: Edtf): string => (edtf.kind === 'date' ? shortDate(edtf) : shortInterval(edtf));
const longWhen = (edtf: Edtf): string => (edtf.kind === 'date' ? longSingle(edtf) : longInterval(edtf));
const isOngoing = (edtf: Edtf): boolean => edtf.kind === 'interval' && edtf.end.kind === 'open';

/** @throws Error for a string that is not EDTF: the dataset's check lets none through, so that is a bug. */
function parseChecked(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(`Not EDTF: "${text}". ${parsed.error.message}`);
  return parsed.value;
}

/**
 * A label for lists: "19 Jul 2022", "c. 1991 – ongoing"; spells are joined by "; ", and no spells give an empty string.
 * @throws Error for a string that is not EDTF.
 */
export const whenShort = (when: readonly string[]): string => when.map((text) => shortWhen(parseChecked(text))).join('; ');

/**
 * A phrase for a sentence: "from about 1991; still going on when last checked, January 2025". `checked` is EDTF or null, and told only
 * where a spell is open-ended.
 * @throws Error for a string that is not EDTF.
 */
export function whenLong({ when, checked }: { readonly when: readonly string[]; readonly checked: string | null }): string {
  const spells = when.map(parseChecked);
  const phrase = spells.map(longWhen).join(', and ');
  if (!spells.some(isOngoing)) return phrase;
  return checked === null ? `${phrase}; still going on` : `${phrase}; still going on when last checked, ${whenPlain(checked)}`;
}

/** One date without a preposition: "17 January 2025". */
function whenPlain(text: string): string {
  const edtf = parseChecked(text);
  return edtf.kind === 'date' ? longDate(edtf) : longInterval(edtf);
}
