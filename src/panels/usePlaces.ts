import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';

/** A lane of the chart, or one of its ticks; −1 is the lane itself. */
export interface Place {
  readonly lane: number;
  readonly tick: number;
}

interface Places<Chart> {
  readonly chart: RefObject<Chart | null>;
  /** The one place that the Tab key reaches. */
  readonly tabStop: Place;
  readonly follow: (place: Place) => void;
  readonly moveBy: (event: KeyboardEvent) => void;
}

/** Moves the focus among places with the arrow keys. Each is found by its `data-place`, "lane tick". `ticks` counts those of each lane. */
export function usePlaces<Chart extends Element = SVGSVGElement>(ticks: readonly number[]): Places<Chart> {
  const chart = useRef<Chart>(null);
  const [last, setLast] = useState<Place>({ lane: 0, tick: -1 });
  // What is known may have shrunk since.
  const tabStop = last.lane < ticks.length ? clampTick(last, ticks) : { lane: 0, tick: -1 };
  const moveBy = (event: KeyboardEvent): void => {
    const next = nextPlace(event.key, tabStop, ticks);
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    chart.current?.querySelector<HTMLElement | SVGElement>(`[data-place="${next.lane} ${next.tick}"]`)?.focus();
  };
  return { chart, tabStop, follow: setLast, moveBy };
}

function nextPlace(key: string, { lane, tick }: Place, ticks: readonly number[]): Place | null {
  switch (key) {
    case 'ArrowDown':
      return { lane: Math.min(lane + 1, ticks.length - 1), tick: -1 };
    case 'ArrowUp':
      return { lane: Math.max(lane - 1, 0), tick: -1 };
    case 'ArrowRight':
      return clampTick({ lane, tick: tick + 1 }, ticks);
    case 'ArrowLeft':
      return clampTick({ lane, tick: tick - 1 }, ticks);
    case 'Home':
      return { lane: 0, tick: -1 };
    case 'End':
      return { lane: ticks.length - 1, tick: -1 };
    default:
      return null;
  }
}

const clampTick = ({ lane, tick }: Place, ticks: readonly number[]): Place => ({
  lane,
  tick: Math.max(-1, Math.min(tick, (ticks[lane] ?? 0) - 1)),
});
