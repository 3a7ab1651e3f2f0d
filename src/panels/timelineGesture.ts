/** One gesture on the timeline, from the first pointer that goes down to the last that comes up. No events here: a test can play it. */
import type { YearRange } from '#domain/network.ts';
import { clicked, type Dragged, dragged, type Hold, holdOf, type Press } from './timelineDrag.ts';
import type { TimelineScale } from './timelineScale.ts';

/** A pointer that goes no further than this has clicked. */
const CLICK_REACH = 4;
/** Fingers closer together than this tell no distance. */
const LEAST_PINCH = 24;

interface Pointer {
  readonly id: number;
  readonly x: number;
}

/** What the timeline shows at the moment of an event. */
export interface Shown {
  readonly window: YearRange;
  readonly scale: TimelineScale;
}

/** What is to be done; `zoom` marks years until the gesture ends `done`. */
export type Outcome =
  | Dragged
  | { readonly kind: 'zoomed'; readonly range: YearRange }
  | { readonly kind: 'pinched'; readonly factor: number; readonly share: number; readonly from: YearRange }
  | null;

export interface Gesture {
  /** What the first pointer took hold of; null for a further finger. */
  readonly down: (pointer: Pointer & Press, shown: Shown) => { readonly hold: Hold | null; readonly outcome: Outcome };
  readonly move: (pointer: Pointer, shown: Shown) => Outcome;
  readonly up: (pointer: Pointer, shown: Shown) => Outcome;
  /** The browser took the pointer away, e.g. to scroll the page: it was not meant for the timeline. */
  readonly cancel: (pointer: Pick<Pointer, 'id'>) => Outcome;
}

interface Drag {
  readonly press: Press;
  readonly hold: Hold;
  /** The years shown when it began. */
  readonly before: YearRange;
  /** Where it has led so far; null until it is more than a click. */
  result: Dragged | null;
}

interface Pinch {
  readonly distance: number;
  readonly share: number;
  readonly from: YearRange;
}

export function createGesture(): Gesture {
  const fingers = new Map<number, number>();
  let drag: Drag | null = null;
  let pinch: Pinch | null = null;

  const takeBack = (): Outcome => (drag?.result && drag.result.kind !== 'zoom' ? { kind: 'window', window: drag.before } : null);
  const end = ({ id }: Pick<Pointer, 'id'>, outcome: Outcome): Outcome => {
    fingers.delete(id);
    // Those that stay have another distance.
    pinch = null;
    drag = null;
    return outcome;
  };
  return {
    down: ({ id, ...press }, { window, scale }) => {
      if (press.isTouch) fingers.set(id, press.x);
      if (fingers.size > 1) {
        const outcome = takeBack();
        drag = null;
        pinch ??= pinchOf(fingers, scale);
        return { hold: null, outcome };
      }
      const hold = holdOf(press, window, scale);
      drag = { press, hold, before: window, result: null };
      return { hold, outcome: null };
    },
    move: ({ id, x }, { scale }) => {
      if (fingers.size > 1) pinch ??= pinchOf(fingers, scale);
      if (fingers.has(id)) fingers.set(id, x);
      if (pinch) return pinchedBy(pinch, fingers);
      if (!drag || (!drag.result && Math.abs(x - drag.press.x) < CLICK_REACH)) return null;
      drag.result = dragged(drag.hold, drag.press, x, drag.before, scale);
      return drag.result;
    },
    up: (pointer, shown) => {
      const ended = drag;
      if (!ended) return end(pointer, null);
      if (!ended.result) return end(pointer, clickOf(ended, pointer, shown));
      return end(pointer, ended.result.kind === 'zoom' ? { kind: 'zoomed', range: ended.result.range } : null);
    },
    cancel: (pointer) => end(pointer, takeBack()),
  };
}

/** A click goes to its year; on the strip it fetches the nearest thumb, and on a thumb it only takes hold of it. */
function clickOf({ hold, press, before }: Drag, { x }: Pointer, { window, scale }: Shown): Outcome {
  if (hold === 'first' || hold === 'last') return dragged(hold, press, x, before, scale);
  if (hold === 'band' && press.onStrip) return null;
  return { kind: 'year', year: clicked(x, window, scale) };
}

function distanceOf(fingers: ReadonlyMap<number, number>): number {
  const [one = 0, other = 0] = fingers.values();
  return Math.max(LEAST_PINCH, Math.abs(one - other));
}

function pinchOf(fingers: ReadonlyMap<number, number>, { range, width }: TimelineScale): Pinch {
  const [one = 0, other = 0] = fingers.values();
  const share = width > 0 ? Math.min(1, Math.max(0, (one + other) / 2 / width)) : 0.5;
  return { distance: distanceOf(fingers), share, from: range };
}

/** Fingers that part leave fewer years between them. */
const pinchedBy = ({ distance, share, from }: Pinch, fingers: ReadonlyMap<number, number>): Outcome => ({
  kind: 'pinched',
  factor: distance / distanceOf(fingers),
  share,
  from,
});
