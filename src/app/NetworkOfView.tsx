import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { changesOf } from '#appearance/changes.ts';
import type { Theme } from '#appearance/palette.ts';
import type { NetworkView } from '#canvas/networkView.ts';
import type { Scene } from '#canvas/sceneLines.ts';
import type { Selection } from '#domain/selection.ts';
import { selectPulling, selectSpotlight } from '#state/exploring.ts';
import { selectComparison, selectDrawn, selectGhosts, selectLanes, selectPicture } from '#state/selectors.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { words } from '#words/words.ts';
import { CanvasBoundary } from './CanvasBoundary.tsx';

const CANVAS_FONT = '500 12px "Inter Variable"';

// Cytoscape comes in its own file after the first paint; names are measured once, so their font has to be there first.
const NetworkCanvas = lazy(async () => {
  const [canvas] = await Promise.all([import('#canvas/NetworkCanvas.tsx'), document.fonts.load(CANVAS_FONT).catch(() => [])]);
  return { default: canvas.NetworkCanvas };
});

interface NetworkOfViewProps {
  readonly theme: Theme;
  readonly onView: (view: NetworkView | null) => void;
  /** How many actors lie outside of the window. */
  readonly onOutside: (count: number) => void;
  readonly onSelect: (selection: Selection | null) => void;
}

/** The network that the view shows, drawn as soon as the drawing is there. */
export function NetworkOfView(props: NetworkOfViewProps): ReactNode {
  return (
    <CanvasBoundary>
      <Suspense fallback={<p className="canvas-message muted">{words.canvas.drawing}</p>}>
        <Canvas {...props} />
      </Suspense>
    </CanvasBoundary>
  );
}

function Canvas({ theme, onView, onOutside, onSelect }: NetworkOfViewProps): ReactNode {
  const whole = useApp((state) => state.whole);
  const scene = useScene();
  const moved = useApp((state) => state.moved);
  const { moveActor } = useActions();
  return (
    <NetworkCanvas
      whole={whole}
      scene={scene}
      theme={theme}
      moved={moved}
      onView={onView}
      onSelect={onSelect}
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
