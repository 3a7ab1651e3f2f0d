/** From an EDTF string to four day numbers, and their clipping to the lives of actors. Rules T10–T20 of docs/time-rules.md. */
import { yearOf } from './calendar.ts';
import type { Edtf, Endpoint } from './edtf.ts';
import { type DayRange, reachOf } from './edtfDate.ts';
import type { Day, Interval, Span } from './timespan.ts';

/** First and last day, infinite where there is no limit, so that plain comparisons hold. */
type Bounds = DayRange;

const finite = (day: number): Day | null => (Number.isFinite(day) ? day : null);
const toInterval = ([first, last]: Bounds): Interval => [finite(first), finite(last)];
const toBounds = ([first, last]: Interval): Bounds => [first ?? Number.NEGATIVE_INFINITY, last ?? Number.POSITIVE_INFINITY];

/** What both hold, or null if that is nothing. */
function overlap(one: Bounds, other: Bounds): Bounds | null {
  const first = Math.max(one[0], other[0]);
  const last = Math.min(one[1], other[1]);
  return first <= last ? [first, last] : null;
}

/** Where one end of a span may lie; `open` is where an open one lies. */
function boundsOf(side: Endpoint, open: number): Bounds {
  if (side.kind === 'date') return reachOf(side);
  return side.kind === 'open' ? [open, open] : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
}

/**
 * Latest start to earliest end. Where they are the wrong way round no single day is certain; but if both lie in one calendar year, the
 * span has begun by the later and not ended before the earlier, so it touches that year, and a year is what the app asks about.
 */
function certainOf(latestStart: number, earliestEnd: number): Bounds | null {
  if (latestStart <= earliestEnd) return [latestStart, earliestEnd];
  return yearOf(latestStart) === yearOf(earliestEnd) ? [earliestEnd, latestStart] : null;
}

/**
 * What an EDTF string says about when something held. A single date D is read as D/D.
 * The certain part is exact for calendar years; for part of a year it may say more than is known.
 */
export function spanOf(edtf: Edtf): Span {
  const { start, end } = edtf.kind === 'date' ? { start: edtf, end: edtf } : edtf;
  const [earliestStart, latestStart] = boundsOf(start, Number.NEGATIVE_INFINITY);
  const [earliestEnd, latestEnd] = boundsOf(end, Number.POSITIVE_INFINITY);
  // Nothing starts after its end, so each side also limits the other: 1985/198X had not ended before 1985.
  const certain = certainOf(Math.min(latestStart, latestEnd), Math.max(earliestEnd, earliestStart));
  return { possible: toInterval([earliestStart, latestEnd]), certain: certain && toInterval(certain) };
}

/** The spells of a life in order, those that overlap or follow on joined, so that clipping to them cuts only at real gaps. */
function joinSpells(spells: readonly Span[]): Bounds[] {
  const joined: Bounds[] = [];
  for (const [first, last] of spells.map(({ possible }) => toBounds(possible)).sort((one, other) => one[0] - other[0])) {
    const before = joined.at(-1);
    if (before && first <= before[1] + 1) joined[joined.length - 1] = [before[0], Math.max(before[1], last)];
    else joined.push([first, last]);
  }
  return joined;
}

function clipToSpell({ possible, certain }: Span, spell: Bounds): Span | null {
  const kept = overlap(toBounds(possible), spell);
  if (!kept) return null;
  const keptCertain = certain && overlap(toBounds(certain), spell);
  return { possible: toInterval(kept), certain: keptCertain && toInterval(keptCertain) };
}

/**
 * Clips a span to the possible spans of lives. A life is a list of spells, and an empty one sets no limit. A life with a gap may cut the
 * span in several; the result is in order of time, and empty where some life leaves nothing of the span.
 */
export function clip(span: Span, ...lives: readonly (readonly Span[])[]): readonly Span[] {
  let pieces: readonly Span[] = [span];
  for (const life of lives) {
    if (life.length === 0) continue;
    const spells = joinSpells(life);
    pieces = pieces.flatMap((piece) => spells.map((spell) => clipToSpell(piece, spell)).filter((kept) => kept !== null));
  }
  return pieces;
}

/** Whether an interval holds any day from `first` to `last`, both included. */
export const intersects = ([from, to]: Interval, first: Day, last: Day): boolean =>
  (from === null || from <= last) && (to === null || to >= first);
