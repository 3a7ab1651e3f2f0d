import { type ReactNode, useState } from 'react';
import type { Theme } from '#appearance/palette.ts';
import type { NetworkView } from '#canvas/networkView.ts';
import { CanvasTools } from '#panels/CanvasTools.tsx';
import { EmptyYear } from '#panels/EmptyYear.tsx';
import { FilterLine } from '#panels/FilterLine.tsx';
import { laterPart } from '#panels/laterPart.tsx';
import { useAsked } from '#panels/useRegion.ts';
import { YearSummary } from '#panels/YearSummary.tsx';
import { selectDrawn } from '#state/selectors.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { Arranging } from './Arranging.tsx';
import { CameraButtons } from './CameraButtons.tsx';
import { KeepPositions } from './KeepPositions.tsx';
import { LargeYear } from './LargeYear.tsx';
import { NetworkOfView } from './NetworkOfView.tsx';
import './CanvasFrame.css';
import { words } from '#words/words.ts';

/** Wanted by few, and so fetched when asked for. */
const Multiples = laterPart(async () => (await import('#panels/Multiples.tsx')).Multiples, {
  awaited: <p className="canvas-message muted">{words.canvas.drawingYears}</p>,
});
const TableOfView = laterPart(async () => (await import('./TableOfView.tsx')).TableOfView, {
  awaited: <p className="canvas-message muted">{words.tools.loading}</p>,
});

interface CanvasFrameProps {
  readonly theme: Theme;
  readonly view: NetworkView | null;
  readonly onView: (view: NetworkView | null) => void;
  /** What there is to say of it, in its corner. */
  readonly note: ReactNode;
}

/** The network, its year writ large, and the ways to move about in it. */
export function CanvasFrame({ theme, view, onView, note }: CanvasFrameProps): ReactNode {
  const isEmpty = useApp((state) => selectDrawn(state).actors.size === 0);
  const hasTable = useApp((state) => state.table);
  const isCovered = useApp((state) => state.table || state.multiples.length > 0);
  const isTableAsked = useAsked(hasTable);
  const { showTable } = useActions();
  return (
    <section className="canvas-frame" aria-label={words.canvas.label}>
      <div className="canvas-head">
        <YearSummary />
        <CanvasTools />
        <FilterLine />
      </div>
      {/* Kept while a table or years side by side cover it, so that the way back is short and the picture can be taken. */}
      <div className="canvas-plot" inert={isCovered}>
        <LargeYear />
        <NetworkInSight theme={theme} view={view} onView={onView} />
        {isEmpty && <EmptyYear />}
        {note}
        <div className="canvas-controls">
          <Arranging view={view} />
          <KeepPositions />
          <CameraButtons view={view} />
        </div>
      </div>
      {isCovered && (
        <div className="canvas-cover">
          {hasTable ? <TableOfView isAsked={isTableAsked} onClose={() => showTable(false)} /> : <Multiples />}
        </div>
      )}
    </section>
  );
}

/** The network, and the way to all of it where some lies out of sight: how much does changes with every year, and nothing else here then. */
function NetworkInSight({ theme, view, onView }: Omit<CanvasFrameProps, 'note'>): ReactNode {
  const { select } = useActions();
  const [outside, setOutside] = useState(0);
  return (
    <>
      <NetworkOfView theme={theme} onView={onView} onOutside={setOutside} onSelect={select} />
      {outside > 0 && (
        <button type="button" className="button small out-of-sight" onClick={() => view?.fit()}>
          {words.canvas.outOfSight(outside)}
        </button>
      )}
    </>
  );
}
