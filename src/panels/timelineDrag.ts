/** What a pointer takes hold of on the timeline, and where it takes that. No events here: places are pixels, answers are years. */
import type { YearRange } from '#domain/network.ts';
import { leftOf, middleOf, type TimelineScale, yearAt } from './timelineScale.ts';

/**
 * `brush`: marks years to zoom to. `first`, `last`: one end of a window. `band`: the window as one, or the year, by the way that the
 * pointer goes. `scrub`: the year goes to where the pointer is.
 */
export type Hold = 'brush' | 'first' | 'last' | 'band' | 'scrub';

/** Where a pointer went down. */
export interface Press {
  readonly x: number;
  /** The strip below the plot belongs to the thumbs. */
  readonly onStrip: boolean;
  /** A finger drags the year wherever it touches: it zooms by pinching. */
  readonly isTouch: boolean;
}

export type Dragged =
  | { readonly kind: 'zoom'; readonly range: YearRange }
  | { readonly kind: 'window'; readonly window: YearRange }
  | { readonly kind: 'year'; readonly year: number };

/** Half the width of a thumb as it is drawn, and some more for a finger. */
export const THUMB_HALF = 21;
const FINGER_HALF = 26;
/** How far beside the line of a year it can still be taken hold of. */
const LINE_REACH = 4;

/** Middles of the thumbs: over their years, or pushed apart where they would overlap, and inside of the timeline's margins. */
export function thumbPlaces({ first, last }: YearRange, scale: TimelineScale): readonly [number, number] {
  const [one, other] = [middleOf(first, scale), middleOf(last, scale)];
  if (first === last || other - one >= 2 * THUMB_HALF) return [one, other];
  const middle = Math.min(Math.max((one + other) / 2, THUMB_HALF), scale.width - THUMB_HALF);
  return [middle - THUMB_HALF, middle + THUMB_HALF];
}

/** What the press takes hold of. */
export function holdOf({ x, onStrip, isTouch }: Press, window: YearRange, scale: TimelineScale): Hold {
  const isWindow = window.first < window.last;
  const reach = isTouch ? FINGER_HALF : THUMB_HALF;
  const [one, other] = thumbPlaces(window, scale);
  if (onStrip && isWindow) {
    const isBetween = one + reach < x && x < other - reach;
    if (isBetween) return 'band';
    return Math.abs(x - one) <= Math.abs(x - other) ? 'first' : 'last';
  }
  if (onStrip) return Math.abs(x - one) <= reach ? 'band' : 'scrub';
  if (isTouch) return isWindow ? 'band' : 'scrub';
  const isOnShown = x >= leftOf(window.first, scale) - LINE_REACH && x <= leftOf(window.last + 1, scale) + LINE_REACH;
  return isOnShown ? 'band' : 'brush';
}

/** Where a drag from the press to `x` takes things; `window` as it was when it began. */
export function dragged(hold: Hold, press: Press, x: number, window: YearRange, scale: TimelineScale): Dragged {
  switch (hold) {
    case 'brush': {
      const [one, other] = [yearAt(press.x, scale), yearAt(x, scale)];
      return { kind: 'zoom', range: { first: Math.min(one, other), last: Math.max(one, other) } };
    }
    case 'first':
    case 'last':
      return { kind: 'window', window: withEnd(hold, yearAt(x - graspOf(hold, press, window, scale), scale), window) };
    case 'band':
      return { kind: 'year', year: movedInside(window.first + Math.round((x - press.x) / scale.perYear), window, scale.range) };
    case 'scrub':
      return { kind: 'year', year: yearAt(x, scale) };
  }
}

/** Where a click leads: a window is put around the year. */
export function clicked(x: number, window: YearRange, scale: TimelineScale): number {
  const half = Math.floor((window.last - window.first) / 2);
  return movedInside(yearAt(x, scale) - half, window, scale.range);
}

/** How far beside the end's year it was grasped, so that it does not jump; one that is grasped from afar comes. */
function graspOf(end: 'first' | 'last', press: Press, window: YearRange, scale: TimelineScale): number {
  const place = thumbPlaces(window, scale)[end === 'first' ? 0 : 1];
  const reach = press.isTouch ? FINGER_HALF : THUMB_HALF;
  return Math.abs(press.x - place) <= reach ? press.x - middleOf(window[end], scale) : 0;
}

/** The ends of a window never meet: that would be an instant, and the thumb under the finger would be gone. */
export function withEnd(end: 'first' | 'last', year: number, { first, last }: YearRange): YearRange {
  return end === 'first' ? { first: Math.min(year, last - 1), last } : { first, last: Math.max(year, first + 1) };
}

function movedInside(first: number, window: YearRange, range: YearRange): number {
  return Math.max(range.first, Math.min(first, range.last - (window.last - window.first)));
}
