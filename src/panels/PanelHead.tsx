import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import './PanelHead.css';

interface PanelHeadProps {
  /** Of the heading, which names the panel. */
  readonly id: string;
  /** What the button that closes the panel is called. */
  readonly closing: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The heading of something that the reader has opened beside the canvas, and the way to close it. */
export function PanelHead({ id, closing, onClose, children }: PanelHeadProps): ReactNode {
  return (
    <div className="panel-head">
      <h2 id={id}>{children}</h2>
      <button type="button" className="button bare" aria-label={closing} onClick={onClose}>
        <X size={18} aria-hidden="true" />
      </button>
    </div>
  );
}
