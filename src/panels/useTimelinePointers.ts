import { type MouseEvent, type PointerEvent, type RefObject, useRef, useState } from 'react';
import type { YearRange } from '#domain/network.ts';
import { selectWindow } from '#state/selectors.ts';
import { useAppStore } from '#state/useApp.ts';
import { createGesture, type Gesture, type Outcome, type Shown } from './timelineGesture.ts';
import { type TimelineScale, yearAt } from './timelineScale.ts';
import type { Zooming } from './useZooming.ts';

type On<Event> = (event: Event) => void;

interface PointerHandlers {
  readonly onPointerDown: On<PointerEvent<HTMLElement>>;
  readonly onPointerMove: On<PointerEvent<HTMLElement>>;
  readonly onPointerUp: On<PointerEvent<HTMLElement>>;
  readonly onPointerCancel: On<PointerEvent<HTMLElement>>;
  readonly onPointerLeave: () => void;
  readonly onMouseDown: On<MouseEvent<HTMLElement>>;
}

interface TimelinePointers {
  readonly handlers: PointerHandlers;
  /** The years marked to zoom to, while they are being marked. */
  readonly brush: YearRange | null;
  /** The year under the mouse. */
  readonly pointed: number | null;
}

/** Click, scrub, brush, band and pinch on the timeline. `plot` is the element whose left edge is where the scale begins. */
export function useTimelinePointers(plot: RefObject<HTMLElement | null>, scale: TimelineScale, zooming: Zooming): TimelinePointers {
  const gesture = useRef<Gesture>(null);
  gesture.current ??= createGesture();
  const { down, move, up, cancel } = gesture.current;
  const { store } = useAppStore();
  const shownNow = (): Shown => ({ window: selectWindow(store.getState()), scale });
  const [brush, setBrush] = useState<YearRange | null>(null);
  // Not the year: another comes under the mouse when the years zoom.
  const [pointedAt, setPointedAt] = useState<number | null>(null);
  const pointed = pointedAt === null ? null : yearAt(pointedAt, scale);
  const carryOut = useCarryingOut(zooming, setBrush);
  const pointerOf = ({ pointerId, clientX }: PointerEvent) => ({
    id: pointerId,
    x: clientX - (plot.current?.getBoundingClientRect().left ?? 0),
  });
  const handlers: PointerHandlers = {
    onPointerDown: (event) => {
      const target = event.target as Element;
      if (event.button !== 0 || target.closest('button')) return;
      const press = { onStrip: target.closest('.timeline-strip') !== null, isTouch: event.pointerType === 'touch' };
      event.currentTarget.setPointerCapture?.(event.pointerId);
      const { hold, outcome } = down({ ...pointerOf(event), ...press }, shownNow());
      carryOut(outcome);
      // What is dragged with the pointer can be finished with the keys.
      const thumbs = event.currentTarget.querySelectorAll('input');
      if (hold) thumbs[hold === 'last' ? 1 : 0]?.focus({ preventScroll: true });
    },
    onPointerMove: (event) => {
      if (event.pointerType !== 'touch') setPointedAt(pointerOf(event).x);
      carryOut(move(pointerOf(event), shownNow()));
    },
    onPointerUp: (event) => {
      setBrush(null);
      carryOut(up(pointerOf(event), shownNow()));
    },
    onPointerCancel: (event) => {
      setBrush(null);
      carryOut(cancel(pointerOf(event)));
    },
    onPointerLeave: () => setPointedAt(null),
    // Otherwise pressing the mouse would take the focus from the slider again, and drag text along.
    onMouseDown: (event) => {
      if (!(event.target as Element).closest('button')) event.preventDefault();
    },
  };
  return { handlers, brush, pointed };
}

/** Tells the store what a gesture has led to, unless it is so already. */
function useCarryingOut(zooming: Zooming, mark: (range: YearRange) => void): (outcome: Outcome) => void {
  const { store, actions } = useAppStore();
  return (outcome) => {
    const window = selectWindow(store.getState());
    switch (outcome?.kind) {
      case 'zoom':
        return mark(outcome.range);
      case 'zoomed':
        return zooming.to(outcome.range);
      case 'pinched':
        return zooming.by(outcome.factor, outcome.share, outcome.from);
      case 'year':
        return outcome.year === window.first ? undefined : actions.goTo(outcome.year);
      case 'window': {
        const { first, last } = outcome.window;
        if (first === window.first && last === window.last) return;
        return actions.setWindow(first, last === first ? null : last);
      }
    }
  };
}
