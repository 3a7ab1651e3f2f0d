/**
 * Fingers and the wheel on the canvas, so that it never holds the page. Cytoscape gets only taps: it takes every other touch from the
 * page, its own two fingers do nothing while they are close, and a touch that the browser takes over leaves it in the middle of one.
 */
import type { Core } from 'cytoscape';

/** A finger that goes no further than this, in pixels, taps. */
const STILL = 10;
/** A finger that goes this far tries to move something. */
const TRIES = 24;

/** Whether there is a page to be moved: by scrolling it, or about in it where the reader has magnified it. */
const pageMoves = (): boolean => {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
  return scrollHeight > clientHeight || scrollWidth > clientWidth || isMagnified();
};
const isMagnified = (): boolean => (globalThis.visualViewport?.scale ?? 1) > 1.01;

/** How far something has come, in pixels. */
interface Way {
  readonly x: number;
  readonly y: number;
}

/** Where fingers are, in pixels of the window: their middle, and how far from it they are on average. */
interface Spread {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A touch from the first finger down to the last one up. */
interface Gesture {
  readonly first: Touch;
  /** What it moves: the page, which sees to that itself, or the map. */
  moves: 'page' | 'map';
  isTap: boolean;
  isHinted: boolean;
  spread: Spread;
}

/**
 * One finger moves the page, or the map where the page has nothing to move; two fingers move and zoom the map; a tap is Cytoscape's, and
 * so is the wheel where it does not scroll the page. `onTried` is called where one finger tried in vain. Returns what takes all listeners
 * off again.
 */
export function listenToTouch(cy: Core, onTried: () => void): () => void {
  // Above Cytoscape's own element, so as to come before its listeners.
  const ground = cy.container()?.parentElement;
  if (!ground) return () => {};
  const fingers = new Fingers(cy, onTried);
  const forFingers = (listener: (event: TouchEvent) => void) => (event: Event) => {
    // What `tap` has made is for Cytoscape.
    if (!event.isTrusted) return;
    event.stopPropagation();
    listener(event as TouchEvent);
  };
  return listening(ground, [
    ['touchstart', forFingers((event) => fingers.down(event))],
    ['touchmove', forFingers((event) => fingers.move(event))],
    ['touchend', forFingers((event) => fingers.up(event))],
    ['touchcancel', forFingers((event) => fingers.up(event))],
    ['wheel', leaveToPage],
  ]);
}

class Fingers {
  readonly #cy: Core;
  readonly #onTried: () => void;
  #gesture: Gesture | null = null;

  constructor(cy: Core, onTried: () => void) {
    this.#cy = cy;
    this.#onTried = onTried;
  }

  down({ touches }: TouchEvent): void {
    const [first] = touches;
    if (!first) return;
    const isOne = touches.length === 1;
    this.#gesture = {
      first: (!isOne && this.#gesture?.first) || first,
      moves: isOne && pageMoves() ? 'page' : 'map',
      isTap: isOne,
      isHinted: false,
      spread: spreadOf(touches),
    };
  }

  move(event: TouchEvent): void {
    const gesture = this.#gesture;
    if (!gesture) return;
    const spread = spreadOf(event.touches);
    const way = { x: spread.x - gesture.first.clientX, y: spread.y - gesture.first.clientY };
    if (gesture.isTap && Math.hypot(way.x, way.y) > STILL) {
      gesture.isTap = false;
      gesture.spread = spread;
    }
    if (gesture.moves === 'page') this.#tryPage(gesture, way);
    // Where the page is on its way already, what is done to the map would come on top of that.
    else if (event.cancelable) {
      event.preventDefault();
      if (!gesture.isTap) moveMap(this.#cy, gesture.spread, spread);
      gesture.spread = spread;
    }
  }

  up(event: TouchEvent): void {
    // Otherwise the browser makes a mouse of it, which would tap again and leave the pointer there.
    if (event.cancelable) event.preventDefault();
    const gesture = this.#gesture;
    if (!gesture) return;
    if (event.touches.length > 0) {
      gesture.spread = spreadOf(event.touches);
      return;
    }
    this.#gesture = null;
    if (gesture.isTap && event.type === 'touchend') tap(gesture.first);
  }

  #tryPage(gesture: Gesture, way: Way): void {
    if (gesture.isHinted || Math.hypot(way.x, way.y) < TRIES || isPageFor(way)) return;
    gesture.isHinted = true;
    this.#onTried();
  }
}

/** A pinch on a trackpad comes as a wheel with Ctrl and is meant for the map. */
function leaveToPage(event: Event): void {
  if (!(event as WheelEvent).ctrlKey && pageMoves()) event.stopPropagation();
}

/** Puts the listeners on, before any below them; the returned function takes them off. */
function listening(target: EventTarget, listeners: readonly (readonly [type: string, listener: EventListener])[]): () => void {
  for (const [type, listener] of listeners) target.addEventListener(type, listener, { capture: true, passive: false });
  return () => {
    for (const [type, listener] of listeners) target.removeEventListener(type, listener, { capture: true });
  };
}

/** A whole tap at once, to Cytoscape: it finds what lies under a finger with a finger's tolerance. */
function tap(touch: Touch): void {
  const whole = { changedTouches: [touch], bubbles: true, cancelable: true };
  touch.target.dispatchEvent(new TouchEvent('touchstart', { ...whole, touches: [touch], targetTouches: [touch] }));
  touch.target.dispatchEvent(new TouchEvent('touchend', whole));
}

function spreadOf(touches: TouchList): Spread {
  const points = [...touches].map(({ clientX, clientY }) => ({ x: clientX, y: clientY }));
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
  const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
  const radius = points.reduce((sum, point) => sum + Math.hypot(point.x - x, point.y - y), 0) / points.length;
  return { x, y, radius };
}

/** What was under the middle of the fingers stays there; their distance zooms. */
function moveMap(cy: Core, before: Spread, now: Spread): void {
  const box = cy.container()?.getBoundingClientRect();
  if (!box) return;
  const wanted = before.radius > 0 && now.radius > 0 ? (cy.zoom() * now.radius) / before.radius : cy.zoom();
  const zoom = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), wanted));
  const factor = zoom / cy.zoom();
  const pan = cy.pan();
  cy.viewport({
    zoom,
    pan: {
      x: now.x - box.left - (before.x - box.left - pan.x) * factor,
      y: now.y - box.top - (before.y - box.top - pan.y) * factor,
    },
  });
  // As Cytoscape says it: whoever holds the camera lets go of it.
  cy.emit('pinchzoom');
}

/** Whether the page can go along with a finger that goes this way. */
function isPageFor({ x, y }: Way): boolean {
  if (isMagnified()) return true;
  if (Math.abs(x) > Math.abs(y)) return false;
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  return y > 0 ? scrollTop > 0 : scrollTop + clientHeight < scrollHeight - 1;
}
