import { type ReactNode, useRef, useState } from 'react';
import { useActions, useApp } from '#state/useApp.ts';
import { words } from '#words/words.ts';
import { laterPart } from './laterPart.tsx';
import './CanvasTools.css';

const PathForm = laterPart(async () => (await import('./PathForm.tsx')).PathForm, {
  awaited: <p className="muted">{words.tools.loading}</p>,
});

const PATH_ID = 'find-path';
export const TABLE_SWITCH = 'table-switch';

/** What the reader may ask of the network as a whole. */
export function CanvasTools(): ReactNode {
  const table = useApp((state) => state.table);
  const withPulls = useApp((state) => state.withPulls);
  const { showPulls, showTable } = useActions();
  const [wasOpened, setWasOpened] = useState(false);
  const popover = useRef<HTMLDivElement>(null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div className="canvas-tools" role="group" aria-label={words.tools.heading}>
      <button type="button" className="button small" popoverTarget={PATH_ID} onClick={() => setWasOpened(true)}>
        {words.paths.find}
      </button>
      <button type="button" className="button small" aria-pressed={withPulls} onClick={() => showPulls(!withPulls)}>
        {words.pulls.heading}
      </button>
      <button id={TABLE_SWITCH} type="button" className="button small" aria-pressed={table} onClick={() => showTable(!table)}>
        {words.tools.table}
      </button>
      <div id={PATH_ID} ref={popover} className="path-popover" popover="auto" role="dialog" aria-label={words.paths.find}>
        {wasOpened && <PathForm onShown={() => popover.current?.hidePopover()} />}
      </div>
    </div>
  );
}
