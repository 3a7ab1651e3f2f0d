import { Maximize, Minus, Plus } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { changesOf } from '#appearance/changes.ts';
import type { Theme } from '#appearance/palette.ts';
import type { NetworkView } from '#canvas/networkView.ts';
import type { Scene } from '#canvas/sceneLines.ts';
import { CanvasTools } from '#panels/CanvasTools.tsx';
import { EmptyYear } from '#panels/EmptyYear.tsx';
import { FilterLine } from '#panels/FilterLine.tsx';
import { laterPart } from '#panels/laterPart.tsx';
import { useAsked } from '#panels/useRegion.ts';
import { YearSummary } from '#panels/YearSummary.tsx';
import type { AppState } from '#state/appState.ts';
import { selectPulling, selectSpotlight } from '#state/exploring.ts';
import { selectComparison, selectDrawn, selectGhosts, selectLanes, selectPicture, selectWindow } from '#state/selectors.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { yearsInWords } from '#words/yearSentence.ts';
import { CanvasBoundary } from './CanvasBoundary.tsx';
import { KeepPositions } from './KeepPositions.tsx';
import './CanvasFrame.css';
import { words } from '#words/words.ts';

const CANVAS_FONT = '500 12px "Inter Variable"';

// Cytoscape comes in its own file after the first paint; names are measured once, so their font has to be there first.
const NetworkCanvas = lazy(async () => {
  const [canvas] = await Promise.all([import('#canvas/NetworkCanvas.tsx'), document.fonts.load(CANVAS_FONT).catch(() => [])]);
  return { default: canvas.NetworkCanvas };
});

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
  const [outside, setOutside] = useState(0);
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
        <CanvasBoundary>
          <Suspense fallback={<p className="canvas-message muted">{words.canvas.drawing}</p>}>
            <Canvas theme={theme} onView={onView} onOutside={setOutside} />
          </Suspense>
        </CanvasBoundary>
        {outside > 0 && (
          <button type="button" className="button small out-of-sight" onClick={() => view?.fit()}>
            {words.canvas.outOfSight(outside)}
          </button>
        )}
        {isEmpty && <EmptyYear />}
        {note}
        <div className="canvas-controls">
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

/** What the picture is of, at a glance: a year, a range, or two years compared. */
function LargeYear(): ReactNode {
  const years = useApp(largeYear);
  return (
    <p className={years.length > 4 ? 'large-year two' : 'large-year'} aria-hidden="true">
      {years}
    </p>
  );
}

function largeYear(state: AppState): string {
  const comparison = selectComparison(state);
  return comparison ? `${comparison.earlier.year} / ${comparison.later.year}` : yearsInWords(selectWindow(state));
}

interface CanvasProps extends Pick<CanvasFrameProps, 'theme' | 'onView'> {
  readonly onOutside: (count: number) => void;
}

function Canvas({ theme, onView, onOutside }: CanvasProps): ReactNode {
  const whole = useApp((state) => state.whole);
  const scene = useScene();
  const moved = useApp((state) => state.moved);
  const { select, moveActor } = useActions();
  return (
    <NetworkCanvas
      whole={whole}
      scene={scene}
      theme={theme}
      moved={moved}
      onView={onView}
      onSelect={select}
      onMove={moveActor}
      onOutside={onOutside}
      coveredBelow={coveredBelow}
    />
  );
}

/** What the canvas is asked to show; the same object as long as it is the same. */
function useScene(): Scene {
  const network = useApp((state) => state.network);
  const lanes = useApp(selectLanes);
  const { window } = useApp(selectDrawn);
  const picture = useApp(selectPicture);
  const selection = useApp((state) => state.selection);
  const comparison = useApp(selectComparison);
  const ghosts = useApp(selectGhosts);
  const spotlight = useApp(selectSpotlight);
  const pulling = useApp(selectPulling);
  const changes = useMemo(() => comparison && changesOf(comparison), [comparison]);
  return useMemo(
    () => ({ network, lanes, window, picture, selection, changes, ghosts, spotlight, pulling }),
    [network, lanes, window, picture, selection, changes, ghosts, spotlight, pulling],
  );
}

/** On a narrow window the evidence lies over the canvas as a sheet; elsewhere it covers nothing. */
function coveredBelow(): number {
  const sheet = document.querySelector('.evidence')?.getBoundingClientRect();
  const canvas = document.querySelector('.canvas-plot')?.getBoundingClientRect();
  if (!sheet || !canvas || sheet.left >= canvas.right) return 0;
  return Math.max(0, canvas.bottom - sheet.top);
}

function CameraButtons({ view }: { readonly view: NetworkView | null }): ReactNode {
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
