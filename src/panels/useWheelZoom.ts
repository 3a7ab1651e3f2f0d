import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import type { TimelineScale } from './timelineScale.ts';
import type { Zooming } from './useZooming.ts';

/** How much a pixel of the wheel zooms: a notch, usually 100, by about a third. */
const PER_PIXEL = 0.003;
/** Trackpads send many small steps; fewer pixels than this wait for more. */
const LEAST = 24;

/** Zooms the timeline with the wheel, around the pointer, and moves it along with a sideways one. */
export function useWheelZoom(element: RefObject<HTMLElement | null>, scale: TimelineScale, zooming: Zooming): void {
  const gathered = useRef({ x: 0, y: 0 });
  const onWheel = useEffectEvent((event: WheelEvent) => {
    // Where the page scrolls, the wheel is for that; a pinch on a trackpad comes as a wheel with Ctrl and is meant for the timeline.
    if (!event.ctrlKey && pageScrolls()) return;
    event.preventDefault();
    const sum = gathered.current;
    sum.x += event.deltaX;
    // A pinch sends a tenth of what a wheel does.
    sum.y += event.deltaY * (event.ctrlKey ? 8 : 1);
    const isSideways = Math.abs(sum.x) > Math.abs(sum.y);
    const pixels = isSideways ? sum.x : sum.y;
    const years = isSideways ? Math.round(pixels / scale.perYear) : 0;
    if (isSideways ? years === 0 : Math.abs(pixels) < LEAST) return;
    gathered.current = { x: 0, y: 0 };
    if (isSideways) zooming.pan(years);
    else zooming.by(Math.exp(pixels * PER_PIXEL), shareAt(event, element.current));
  });
  useEffect(() => {
    const target = element.current;
    const listener = (event: WheelEvent): void => onWheel(event);
    // React listens passively to wheels, so that it could not keep the browser from zooming the page.
    target?.addEventListener('wheel', listener, { passive: false });
    return () => target?.removeEventListener('wheel', listener);
  }, [element]);
}

const pageScrolls = (): boolean => document.documentElement.scrollHeight > document.documentElement.clientHeight;

function shareAt({ clientX }: MouseEvent, element: HTMLElement | null): number {
  const box = element?.getBoundingClientRect();
  return box && box.width > 0 ? Math.min(1, Math.max(0, (clientX - box.left) / box.width)) : 0.5;
}
