import { type ReactNode, useEffect, useId, useRef } from 'react';
import { words } from '#words/words.ts';
import './Sheet.css';

interface LinkDialogProps {
  readonly link: string;
  readonly onClose: () => void;
}

/** The address of the view, chosen whole, where the browser does not let the page copy it. */
export function LinkDialog({ link, onClose }: LinkDialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const { copyLink, close } = words.frame;
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <dialog ref={dialog} className="sheet-dialog small" aria-labelledby={id} onClose={onClose}>
      <div className="sheet-head">
        <h2 id={id}>{copyLink.label}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {close}
        </button>
      </div>
      <div className="sheet-body">
        <p id={`${id}how`}>{copyLink.byHand}</p>
        <input
          ref={field}
          className="link-field"
          readOnly
          value={link}
          aria-label={copyLink.address}
          aria-describedby={`${id}how`}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
    </dialog>
  );
}
