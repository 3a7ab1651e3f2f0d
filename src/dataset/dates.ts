import { parseEdtf } from '#domain/edtf.ts';
import { reachOf } from '#domain/edtfDate.ts';
import type { EdtfProblem } from '#domain/edtfProblem.ts';
import { ok, type Result } from '#domain/result.ts';
import { spanOf } from '#domain/spanOf.ts';
import type { Day, Span } from '#domain/timespan.ts';

/** Spans read before: the checks ask for the same few dates again and again. */
const read = new Map<string, Result<Span, EdtfProblem>>();
/** A dataset has fewer, and a server that goes on for weeks is not to keep all that anybody has typed. */
const MOST_READ = 20_000;

/** The span of one EDTF string. */
export function readSpan(text: string): Result<Span, EdtfProblem> {
  const known = read.get(text);
  if (known) return known;
  const edtf = parseEdtf(text);
  const span = edtf.ok ? ok(spanOf(edtf.value)) : edtf;
  if (read.size >= MOST_READ) read.clear();
  read.set(text, span);
  return span;
}

/** The spans of those strings that are dates; the others are reported where dates are checked. */
export function spansOf(when: readonly string[] = NEVER): readonly Span[] {
  const known = spans.get(when);
  if (known) return known;
  const found = when.map(readSpan).flatMap((span) => (span.ok ? [span.value] : []));
  spans.set(when, found);
  return found;
}

const NEVER: readonly string[] = [];
/** Those of lists read before, which nobody changes. */
const spans = new WeakMap<readonly string[], readonly Span[]>();

/** The latest day that a date may mean; null where it is open or no date. */
export function latestDay(text: string): Day | null {
  const span = readSpan(text);
  return span.ok ? span.value.possible[1] : null;
}

/** Whether it is said to be still going on: its certain part has a start and no end. */
export const isOpenEnded = ({ certain }: Span): boolean => certain !== null && certain[1] === null;

/**
 * The earliest day on which what the text dates can have ended, which is never before it can have begun; infinite where it goes on without
 * end, and null where the end, or the text, says nothing.
 */
export function earliestEnd(text: string): Day | null {
  const known = ends.get(text);
  if (known !== undefined) return known;
  const day = earliestEndOf(text);
  if (ends.size >= MOST_READ) ends.clear();
  ends.set(text, day);
  return day;
}

const ends = new Map<string, Day | null>();

function earliestEndOf(text: string): Day | null {
  const edtf = parseEdtf(text);
  if (!edtf.ok) return null;
  const { start, end } = edtf.value.kind === 'date' ? { start: edtf.value, end: edtf.value } : edtf.value;
  if (end.kind === 'open') return Number.POSITIVE_INFINITY;
  const days = [start, end].flatMap((side) => (side.kind === 'date' ? [reachOf(side)[0]] : []));
  return days.length === 0 ? null : Math.max(...days);
}
