import { type ReactNode, useEffect, useId, useRef } from 'react';
import { words } from '#words/words.ts';
import './Sheet.css';

interface SheetDialogProps {
  readonly heading: string;
  readonly small?: boolean;
  /** Called once however it is closed: by its button, by Escape, by what is in it. */
  readonly onClose: () => void;
  /** What it holds, which can close it. */
  readonly children: (close: () => void) => ReactNode;
}

/** A sheet over the page, open as long as it is there, with a heading and a button that closes it. */
export function SheetDialog({ heading, small = false, onClose, children }: SheetDialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = (): void => dialog.current?.close();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={small ? 'sheet-dialog small' : 'sheet-dialog'} aria-labelledby={id} onClose={onClose}>
      <div className="sheet-head">
        <h2 id={id}>{heading}</h2>
        <button type="button" className="button" onClick={close}>
          {words.frame.close}
        </button>
      </div>
      {children(close)}
    </dialog>
  );
}
