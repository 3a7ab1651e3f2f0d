import { type PointerEvent, useRef } from 'react';

/** So far, in pixels, a finger has to go to the side, and so much further than up or down. */
const FAR = 48;
const FLATTER = 1.5;

interface Swiping {
  onPointerDown(event: PointerEvent): void;
  onPointerUp(event: PointerEvent): void;
  onPointerCancel(): void;
}

interface Start {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  /** The text that was marked by then: a finger that marks more does not swipe. */
  readonly selected: string | undefined;
}

/** Handlers for what is swiped to the left, which goes on (1), or to the right, which goes back (-1): by one finger or a pen. */
export function useSwipe(onSwipe: (direction: 1 | -1) => void): Swiping {
  const start = useRef<Start | null>(null);
  return {
    onPointerDown: ({ pointerType, pointerId: id, isPrimary, clientX: x, clientY: y }) => {
      // A mouse marks text that way.
      start.current = isPrimary && pointerType !== 'mouse' ? { id, x, y, selected: getSelection()?.toString() } : null;
    },
    onPointerUp: ({ pointerId, clientX, clientY }) => {
      const from = start.current;
      start.current = null;
      if (from?.id !== pointerId || getSelection()?.toString() !== from.selected) return;
      const [across, along] = [clientX - from.x, clientY - from.y];
      if (Math.abs(across) >= FAR && Math.abs(across) >= FLATTER * Math.abs(along)) onSwipe(across < 0 ? 1 : -1);
    },
    // The browser has taken the finger to scroll.
    onPointerCancel: () => {
      start.current = null;
    },
  };
}
