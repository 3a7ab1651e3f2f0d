import type { Core } from 'cytoscape';
import { type ReactNode, useEffect, useState } from 'react';
import { words } from '#words/words.ts';

/** Long enough to be read twice, in milliseconds. */
const SHOWN_MS = 2500;

/** Lets fingers move the canvas, and says how where somebody tries with one and the page does not move either. */
export function TouchHint({ cy }: { readonly cy: Core | null }): ReactNode {
  const [tried, setTried] = useState(0);
  useEffect(() => (cy ? listening(cy, () => setTried((times) => times + 1)) : undefined), [cy]);
  useEffect(() => {
    if (tried === 0) return;
    const timer = setTimeout(() => setTried(0), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [tried]);
  return tried > 0 && <p className="touch-hint small">{words.touch.twoFingers}</p>;
}

/** Nothing of the first picture needs it, so it comes after that; the returned function ends it, whether it has come or not. */
function listening(cy: Core, onTried: () => void): () => void {
  let stop: (() => void) | null = null;
  let isOver = false;
  const start = ({ listenToTouch }: typeof import('./touch.ts')): void => {
    if (!isOver) stop = listenToTouch(cy, onTried);
  };
  // Where it cannot be had, fingers do what Cytoscape makes of them.
  import('./touch.ts').then(start, () => {});
  return () => {
    isOver = true;
    stop?.();
  };
}
