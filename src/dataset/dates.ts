import { parseEdtf } from '#domain/edtf.ts';
import { reachOf } from '#domain/edtfDate.ts';
import type { EdtfProblem } from '#domain/edtfProblem.ts';
import { ok, type Result } from '#domain/result.ts';
import { spanOf } from '#domain/spanOf.ts';
import type { Day, Span } from '#domain/timespan.ts';

/** The span of one EDTF string. */
export function readSpan(text: string): Result<Span, EdtfProblem> {
  const edtf = parseEdtf(text);
  return edtf.ok ? ok(spanOf(edtf.value)) : edtf;
}

/** The spans of those strings that are dates; the others are reported where dates are checked. */
export const spansOf = (when: readonly string[] = []): readonly Span[] =>
  when.map(readSpan).flatMap((span) => (span.ok ? [span.value] : []));

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
  const edtf = parseEdtf(text);
  if (!edtf.ok) return null;
  const { start, end } = edtf.value.kind === 'date' ? { start: edtf.value, end: edtf.value } : edtf.value;
  if (end.kind === 'open') return Number.POSITIVE_INFINITY;
  const days = [start, end].flatMap((side) => (side.kind === 'date' ? [reachOf(side)[0]] : []));
  return days.length === 0 ? null : Math.max(...days);
}
