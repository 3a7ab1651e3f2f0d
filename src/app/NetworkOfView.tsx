import { type ReactNode, useCallback, useMemo } from 'react';
import type { Theme } from '#appearance/palette.ts';
import type { SceneFollower } from '#canvas/NetworkCanvas.tsx';
import type { NetworkView } from '#canvas/networkView.ts';
import type { ActorId } from '#domain/id.ts';
import type { Selection } from '#domain/selection.ts';
import { stepAt } from '#domain/story.ts';
import { laterPart } from '#panels/laterPart.tsx';
import { isAwayFromStep } from '#state/story.ts';
import { useActions, useApp, useAppStore } from '#state/useApp.ts';
import { words } from '#words/words.ts';
import { CanvasBoundary, NotDrawn } from './CanvasBoundary.tsx';
import { canvasFontFetched } from './canvasFont.ts';
import { followScene, sceneOfView } from './sceneOfView.ts';

// Cytoscape comes in its own file after the first paint; names are measured once, so their font has to be there first.
const NetworkCanvas = laterPart(
  async () => {
    const [canvas] = await Promise.all([import('#canvas/NetworkCanvas.tsx'), canvasFontFetched()]);
    return canvas.NetworkCanvas;
  },
  { awaited: <p className="canvas-message muted">{words.canvas.drawing}</p>, missing: <NotDrawn /> },
);

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
      <Canvas {...props} />
    </CanvasBoundary>
  );
}

function Canvas({ theme, onView, onOutside, onSelect }: NetworkOfViewProps): ReactNode {
  const appStore = useAppStore();
  const whole = useApp((state) => state.whole);
  const scene = useApp(sceneOfView);
  const follow = useCallback((follower: SceneFollower) => followScene(appStore, follower), [appStore]);
  const moved = useApp((state) => state.moved);
  const near = useNear();
  const { moveActor } = useActions();
  return (
    <NetworkCanvas
      whole={whole}
      scene={scene}
      followScene={follow}
      theme={theme}
      moved={moved}
      near={near}
      onView={onView}
      onSelect={onSelect}
      onMove={moveActor}
      onOutside={onOutside}
      coveredBelow={coveredBelow}
    />
  );
}

/** What the window is filled with when a step is opened; null where none is, or where the address already led on from it. */
function useNear(): readonly ActorId[] | null {
  const { store } = useAppStore();
  const story = useApp((state) => state.story);
  return useMemo(() => {
    const state = store.getState();
    const step = stepAt(story, state.whole);
    // A copy, and so another one for each time that a step is opened.
    return step && !isAwayFromStep(state) ? [...step.near] : null;
  }, [store, story]);
}

/** On a narrow window the evidence, or the card of a story, lies over the canvas as a sheet; elsewhere they cover nothing. */
function coveredBelow(): number {
  const canvas = document.querySelector('.canvas-plot')?.getBoundingClientRect();
  if (!canvas) return 0;
  const sheets = [...document.querySelectorAll('.evidence, .story-card')].map((sheet) => sheet.getBoundingClientRect());
  const over = sheets.filter(({ left, height }) => height > 0 && left < canvas.right);
  return Math.max(0, ...over.map(({ top }) => canvas.bottom - top));
}
