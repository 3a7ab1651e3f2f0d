import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * The width of an element in pixels, kept up to date; 0 until the browser has laid it out. It is not asked for before that: of a page just
 * made, that would have all of it laid out at once.
 */
export function useElementWidth(): readonly [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!element.current) return;
    // Without a browser nothing is laid out, ever.
    if (typeof ResizeObserver === 'undefined') {
      setWidth(element.current.clientWidth);
      return;
    }
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
