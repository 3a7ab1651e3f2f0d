/** EDTF strings in words, for people. Rules T26 and T27 of docs/time-rules.md. */
import { dateOf } from '#domain/calendar.ts';
import { type Edtf, type EdtfInterval, type Endpoint, parseEdtf } from '#domain/edtf.ts';
import type { EdtfDate } from '#domain/edtfDate.ts';
import type { Width } from './formats.ts';
import { words } from './words.ts';

const { dates, formats } = words;

/** By the first day of the date. The year 1 stands for the years 0 to 9 of `000X`, which is why decades round down. */
function dateName({ precision, days: [first] }: EdtfDate, width: Width): string {
  const { year, month } = dateOf(first);
  switch (precision) {
    case 'day':
    case 'month':
      return formats.date(first, precision, width);
    case 'season':
      return dates.season(month, month === 12 ? winterYears(year) : String(year));
    case 'year':
      return String(year);
    case 'decade':
      return dates.decade(year - (year % 10), width);
    case 'century':
      return dates.century(Math.floor(year / 100) + 1, width);
    case 'millennium':
      return dates.millennium(Math.floor(year / 1000) + 1, width);
  }
}

/** A winter is named by both its years, since it begins in one and is mostly in the next. */
const winterYears = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;

/** "c. 2016", "Aug 2016?" in labels; "about 2016", "the 1980s", "19 July 2022" in sentences. */
function dateWords(date: EdtfDate, width: Width): string {
  const name = dateName(date, width);
  return date.qualifier ? dates.qualified[width][date.qualifier](name) : name;
}

function shortInterval({ start, end }: EdtfInterval): string {
  if (end.kind === 'date') {
    const to = dateWords(end, 'short');
    if (start.kind === 'date') return rangeWords(dateWords(start, 'short'), to);
    return start.kind === 'open' ? dates.until(to) : dates.startUnknown(to);
  }
  const from = start.kind === 'date' ? dateWords(start, 'short') : '';
  return end.kind === 'open' ? dates.ongoing(from) : dates.endUnknown(from);
}

const rangeWords = (from: string, to: string): string => (from === to ? from : dates.range(from, to));

/** "from 2011 to 2015", "until 1917", "from an unknown date to 1917". An open end is left for {@link whenLong} to tell. */
function longInterval({ start, end }: EdtfInterval): string {
  const [from, to] = [longSide(start), longSide(end)];
  if (from === null) return dates.until(to ?? '');
  return to === null ? dates.from(from) : dates.fromTo(from, to);
}

function longSide(side: Endpoint): string | null {
  if (side.kind === 'open') return null;
  return side.kind === 'date' ? dateWords(side, 'long') : dates.unknown;
}

/** "in 2016", "on 19 July 2022", "about 2016". */
function longSingle(date: EdtfDate): string {
  const name = dateWords(date, 'long');
  return date.qualifier ? name : dates.at(name, date.precision);
}

const shortWhen = (edtf: Edtf): string => (edtf.kind === 'date' ? dateWords(edtf, 'short') : shortInterval(edtf));
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
export const whenShort = (when: readonly string[]): string => dates.spells.short(when.map((text) => shortWhen(parseChecked(text))));

/** Whatever is told more closely than to the year, to the year. */
function toTheYear(edtf: Edtf): Edtf {
  if (edtf.kind === 'interval') return { ...edtf, start: sideToTheYear(edtf.start), end: sideToTheYear(edtf.end) };
  return isWithinAYear(edtf) ? { ...edtf, precision: 'year' } : edtf;
}

const isWithinAYear = ({ precision }: EdtfDate): boolean => precision === 'day' || precision === 'month' || precision === 'season';
const sideToTheYear = (side: Endpoint): Endpoint => (side.kind === 'date' && isWithinAYear(side) ? { ...side, precision: 'year' } : side);

/**
 * A label for lists, to the year: "2021–2024", "c. 1998 – 2020".
 * @throws Error for a string that is not EDTF.
 */
export const whenYears = (when: readonly string[]): string =>
  dates.spells.short(when.map((text) => shortWhen(toTheYear(parseChecked(text)))));

/**
 * A phrase for a sentence: "from about 1991; still going on when last checked, January 2025". `checked` is EDTF or null, and told only
 * where a spell is open-ended.
 * @throws Error for a string that is not EDTF.
 */
export function whenLong({ when, checked }: { readonly when: readonly string[]; readonly checked: string | null }): string {
  const spells = when.map(parseChecked);
  const phrase = dates.spells.long(spells.map(longWhen));
  return spells.some(isOngoing) ? dates.stillGoing(phrase, checked && whenPlain(checked)) : phrase;
}

/**
 * One date without a preposition: "17 January 2025".
 * @throws Error for a string that is not EDTF.
 */
export function whenPlain(text: string): string {
  const edtf = parseChecked(text);
  return edtf.kind === 'date' ? dateWords(edtf, 'long') : longInterval(edtf);
}
