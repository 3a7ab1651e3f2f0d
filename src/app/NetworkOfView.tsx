import { lazy, type ReactNode, Suspense } from 'react';
import type { Theme } from '#appearance/palette.ts';
import type { NetworkView } from '#canvas/networkView.ts';
import type { Selection } from '#domain/selection.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { words } from '#words/words.ts';
import { CanvasBoundary } from './CanvasBoundary.tsx';
import { sceneOfView } from './sceneOfView.ts';

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
  const scene = useApp(sceneOfView);
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

/** On a narrow window the evidence lies over the canvas as a sheet; elsewhere it covers nothing. */
function coveredBelow(): number {
  const sheet = document.querySelector('.evidence')?.getBoundingClientRect();
  const canvas = document.querySelector('.canvas-plot')?.getBoundingClientRect();
  if (!sheet || !canvas || sheet.left >= canvas.right) return 0;
  return Math.max(0, canvas.bottom - sheet.top);
}
