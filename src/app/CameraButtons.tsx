import { Maximize, Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { NetworkView } from '#canvas/networkView.ts';
import { words } from '#words/words.ts';

/** Closer, further away, and all of it. */
export function CameraButtons({ view }: { readonly view: NetworkView | null }): ReactNode {
  return (
    <>
      <button type="button" className="button icon" aria-label={words.canvas.zoomIn} onClick={() => view?.zoomBy(1.4)}>
        <Plus size={18} aria-hidden="true" />
      </button>
      <button type="button" className="button icon" aria-label={words.canvas.zoomOut} onClick={() => view?.zoomBy(1 / 1.4)}>
        <Minus size={18} aria-hidden="true" />
      </button>
      <button type="button" className="button icon" aria-label={words.canvas.fit} onClick={() => view?.fit()}>
        <Maximize size={18} aria-hidden="true" />
      </button>
    </>
  );
}
