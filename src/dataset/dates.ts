import { parseEdtf } from '#domain/edtf.ts';
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
