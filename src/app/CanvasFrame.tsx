import { Maximize, Minus, Plus } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import type { Theme } from '#appearance/palette.ts';
import type { NetworkView } from '#canvas/networkView.ts';
import { counted } from '#domain/yearSentence.ts';
import { YearSummary } from '#panels/YearSummary.tsx';
import { selectLanes, selectNetworkAt, selectPicture, selectUnfiltered } from '#state/selectors.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { CanvasBoundary } from './CanvasBoundary.tsx';
import { KeepPositions } from './KeepPositions.tsx';
import './CanvasFrame.css';

const CANVAS_FONT = '500 12px "Inter Variable"';

// Cytoscape comes in its own file after the first paint; names are measured once, so their font has to be there first.
const NetworkCanvas = lazy(async () => {
  const [canvas] = await Promise.all([import('#canvas/NetworkCanvas.tsx'), document.fonts.load(CANVAS_FONT).catch(() => [])]);
  return { default: canvas.NetworkCanvas };
});

interface CanvasFrameProps {
  readonly theme: Theme;
  readonly view: NetworkView | null;
  readonly onView: (view: NetworkView | null) => void;
}

/** The network, its year writ large, and the ways to move about in it. */
export function CanvasFrame({ theme, view, onView }: CanvasFrameProps): ReactNode {
  const year = useApp((state) => state.year);
  const isEmpty = useApp((state) => selectNetworkAt(state).actors.size === 0);
  const [outside, setOutside] = useState(0);
  return (
    <section className="canvas-frame" aria-label="Network">
      <YearSummary />
      <div className="canvas-plot">
        <p className="large-year" aria-hidden="true">
          {year}
        </p>
        <CanvasBoundary>
          <Suspense fallback={<p className="canvas-message muted">Drawing the network …</p>}>
            <Canvas theme={theme} onView={onView} onOutside={setOutside} />
          </Suspense>
        </CanvasBoundary>
        {outside > 0 && (
          <button type="button" className="button small out-of-sight" onClick={() => view?.fit()}>
            {counted(outside, 'actor')} out of sight: show all
          </button>
        )}
        {isEmpty && <EmptyYear />}
        <div className="canvas-controls">
          <KeepPositions />
          <CameraButtons view={view} />
        </div>
      </div>
    </section>
  );
}

interface CanvasProps extends Pick<CanvasFrameProps, 'theme' | 'onView'> {
  readonly onOutside: (count: number) => void;
}

function Canvas({ theme, onView, onOutside }: CanvasProps): ReactNode {
  const network = useApp((state) => state.network);
  const lanes = useApp(selectLanes);
  const year = useApp((state) => state.year);
  const picture = useApp(selectPicture);
  const selection = useApp((state) => state.selection);
  const moved = useApp((state) => state.moved);
  const { select, moveActor } = useActions();
  const scene = useMemo(() => ({ network, lanes, year, picture, selection }), [network, lanes, year, picture, selection]);
  return (
    <NetworkCanvas
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

/** On a narrow window the evidence lies over the canvas as a sheet; elsewhere it covers nothing. */
function coveredBelow(): number {
  const sheet = document.querySelector('.evidence')?.getBoundingClientRect();
  const canvas = document.querySelector('.canvas-plot')?.getBoundingClientRect();
  if (!sheet || !canvas || sheet.left >= canvas.right) return 0;
  return Math.max(0, canvas.bottom - sheet.top);
}

/** An empty picture is no statement about the world; this says what it is. */
function EmptyYear(): ReactNode {
  const year = useApp((state) => state.year);
  const hidesSome = useApp((state) => selectUnfiltered(state).relations.size > 0);
  return (
    <p className="canvas-message">
      {hidesSome
        ? `All that these sources tell of ${year} is hidden: the legend shows it again.`
        : `No relation in ${year} is told of in these sources. That is thin evidence, not peace: choose a year with bars in the timeline.`}
    </p>
  );
}

function CameraButtons({ view }: { readonly view: NetworkView | null }): ReactNode {
  return (
    <>
      <button type="button" className="button icon" aria-label="Zoom in" onClick={() => view?.zoomBy(1.4)}>
        <Plus size={18} aria-hidden="true" />
      </button>
      <button type="button" className="button icon" aria-label="Zoom out" onClick={() => view?.zoomBy(1 / 1.4)}>
        <Minus size={18} aria-hidden="true" />
      </button>
      <button type="button" className="button icon" aria-label="Fit to window" onClick={() => view?.fit()}>
        <Maximize size={18} aria-hidden="true" />
      </button>
    </>
  );
}
