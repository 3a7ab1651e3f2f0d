import { X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useRegion } from './useRegion.ts';
import './ExploredPanel.css';

/** Where the focus goes from what is closed: to the way in. */
const WAY_BACK = '.canvas-tools button';

export interface Asked {
  /** Whether the reader has asked for it on this page, and not by the page's address. */
  readonly isAsked: boolean;
}

interface ExploredPanelProps extends Asked {
  /** The heading, which names the panel. */
  readonly name: string;
  /** What the button that closes it is called. */
  readonly closing: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something that the reader has opened beside the canvas, and the way to close it. */
export function ExploredPanel({ name, isAsked, closing, onClose, children }: ExploredPanelProps): ReactNode {
  const heading = useId();
  const region = useRegion(WAY_BACK, isAsked);
  return (
    <section className="explored" aria-labelledby={heading} ref={region} tabIndex={-1}>
      <div className="panel-head">
        <h2 id={heading}>{name}</h2>
        <button type="button" className="button bare" aria-label={closing} onClick={onClose}>
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      {children}
    </section>
  );
}
