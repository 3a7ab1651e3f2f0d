/** Reads the part of EDTF (ISO 8601-2) that the dataset uses. Rules T1–T8 of docs/time-rules.md. */
import { type EdtfDate, parseDate, reachOf } from './edtfDate.ts';
import type { EdtfProblem } from './edtfProblem.ts';
import { fail, ok, type Result } from './result.ts';

/** One side of an interval: a date; `..`, which has no limit; or blank, which had a limit that nobody tells. */
export type Endpoint = EdtfDate | { readonly kind: 'open' } | { readonly kind: 'unknown' };

/** Two sides, at least one of them a date. */
export interface EdtfInterval {
  readonly kind: 'interval';
  readonly start: Endpoint;
  readonly end: Endpoint;
}

export type Edtf = EdtfDate | EdtfInterval;

/**
 * Reads one EDTF string: level 0 without times of day, and of level 1 the qualifiers `?` `~` `%` at the end of a date, `X` for digits
 * unknown from the right, the seasons 21 to 24, and open or unknown ends of an interval.
 * Everything else is refused, with the reason, a hint and the column.
 */
export function parseEdtf(text: string): Result<Edtf, EdtfProblem> {
  const slash = text.indexOf('/');
  if (slash < 0) return parseDate(text);
  const second = text.indexOf('/', slash + 1);
  if (second >= 0) {
    return fail({ message: 'An interval has one slash.', hint: 'Write - within a date and / between two dates.', offset: second });
  }
  return parseInterval(text, slash);
}

function parseInterval(text: string, slash: number): Result<EdtfInterval, EdtfProblem> {
  const start = parseEndpoint(text.slice(0, slash));
  if (!start.ok) return start;
  const end = parseEndpoint(text.slice(slash + 1));
  if (!end.ok) return fail({ ...end.error, offset: end.error.offset + slash + 1 });
  if (start.value.kind !== 'date' && end.value.kind !== 'date') {
    return fail({ message: 'An interval needs a date on one side.', hint: 'Write 2001/.. or ../2001.', offset: 0 });
  }
  if (endsBeforeStart(start.value, end.value)) {
    return fail({ message: 'The end is before the start.', hint: 'Write the earlier date first.', offset: slash + 1 });
  }
  return ok({ kind: 'interval', start: start.value, end: end.value });
}

function parseEndpoint(text: string): Result<Endpoint, EdtfProblem> {
  if (text === '..') return ok({ kind: 'open' });
  return text === '' ? ok({ kind: 'unknown' }) : parseDate(text);
}

/** Only where no reading of the two dates puts them in order. */
const endsBeforeStart = (start: Endpoint, end: Endpoint): boolean =>
  start.kind === 'date' && end.kind === 'date' && reachOf(end)[1] < reachOf(start)[0];
