import type { Core, ElementDefinition } from 'cytoscape';
import { memo, startTransition, useCallback, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import type { Theme } from '#appearance/palette.ts';
import type { ActorId } from '#domain/id.ts';
import type { Network, Position } from '#domain/network.ts';
import { KeyboardCanvas } from './KeyboardCanvas.tsx';
import { NetworkView, type ViewListeners } from './networkView.ts';
import { drawNothing } from './renderer.ts';
import type { Scene } from './sceneLines.ts';
import { TouchHint } from './TouchHint.tsx';
import { toElements } from './toElements.ts';

interface NetworkCanvasProps extends ViewListeners {
  /** The whole dataset, whatever is known of it: what the elements are made of. */
  readonly whole: Network;
  /** As the panels around it have it: what is said of it, and what is selected. */
  readonly scene: Scene;
  /** Tells what there is to draw, now and as soon as it is another scene, until the returned function is called. */
  readonly followScene: (follower: SceneFollower) => () => void;
  readonly theme: Theme;
  readonly moved: ReadonlyMap<ActorId, Position>;
  /** What the step of a story fills the window with, anew for each step: these actors, or with none of them all; null for no step. */
  readonly near: readonly ActorId[] | null;
  /** The height, in pixels, of what lies over the canvas's lower edge just now. */
  readonly coveredBelow: () => number;
  /** Called with the view when it is ready, and with null when it is gone. */
  readonly onView: (view: NetworkView | null) => void;
}

export interface SceneFollower {
  draw(scene: Scene): void;
  /** Called while there is nothing else to do, with a scene that may have to be drawn next. */
  prepare(scene: Scene): void;
}

drawNothing();

// Constants: with all properties the same by identity a re-render costs next to nothing.
const NO_ELEMENTS: ElementDefinition[] = [];
// The wrapper passes on that there are no styles; its types do not know of it, and want some.
const STYLELESS = { styleEnabled: false, stylesheet: [] };
const PRESET = { name: 'preset', fit: false } as const;
const isOther = (a: unknown, b: unknown): boolean => a !== b;
const Cytoscape = memo(CytoscapeComponent);

/** The network of the scene. Mounted once for a dataset; everything after that goes through the view. */
export function NetworkCanvas({
  whole,
  scene,
  followScene,
  theme,
  moved,
  near,
  coveredBelow,
  onView,
  onSelect,
  onMove,
  onOutside,
}: NetworkCanvasProps): React.ReactNode {
  const { lanes, selection } = scene;
  // Step by step, each a task of its own, so that a phone is never kept waiting for long: Cytoscape starts with nothing, gets the actors,
  // and only then is anything drawn with it.
  const elements = useDeferredValue(
    useMemo(() => toElements(whole), [whole]),
    NO_ELEMENTS,
  );
  const [cy, setCy] = useState<Core | null>(null);
  const startWith = useCallback(
    (started: Core) => {
      if (elements !== NO_ELEMENTS) startTransition(() => setCy(started));
    },
    [elements],
  );
  const [view, setView] = useState<NetworkView | null>(null);
  const listeners = useRef<ViewListeners>({ onSelect, onMove, onOutside });
  const first = useRef({ scene, theme });
  first.current = { scene, theme };
  listeners.current = { onSelect, onMove, onOutside };

  // The wrapper hands over its instance on every update and, in strict mode, a second one: each gets its own view.
  useEffect(() => {
    if (!cy) return;
    const created = new NetworkView(cy, whole, lanes, {
      onSelect: (selection) => listeners.current.onSelect(selection),
      onMove: (actor, to) => listeners.current.onMove(actor, to),
      onOutside: (count) => listeners.current.onOutside(count),
    });
    created.prepare(first.current.scene, first.current.theme);
    startTransition(() => setView(created));
    onView(created);
    return () => {
      created.destroy();
      onView(null);
    };
  }, [cy, whole, lanes, onView]);

  useLayoutEffect(() => view?.place(whole, moved), [view, whole, moved]);
  // Not with the commit: the picture of a year waits for no panel.
  useLayoutEffect(
    () => (view ? followScene({ draw: (each) => view.show(each, theme), prepare: (each) => view.prepare(each, theme) }) : undefined),
    [view, followScene, theme],
  );
  useLayoutEffect(() => {
    if (near) view?.fill(near, coveredBelow);
  }, [view, near, coveredBelow]);
  const filled = useRef<typeof near>(null);
  useEffect(() => {
    if (!view) return;
    const isFilled = near !== null && near !== filled.current;
    filled.current = near;
    // What is selected with a step is where the step has put it.
    if (!isFilled) view.reveal(selection, coveredBelow);
  }, [view, selection, near, coveredBelow]);

  return (
    <>
      <KeyboardCanvas view={view} scene={scene} onSelect={onSelect} coveredBelow={coveredBelow}>
        <Cytoscape
          className="network-canvas"
          elements={elements}
          {...STYLELESS}
          layout={PRESET}
          diff={isOther}
          cy={startWith}
          minZoom={0.15}
          maxZoom={4}
          boxSelectionEnabled={false}
          autounselectify={true}
        />
      </KeyboardCanvas>
      <TouchHint cy={cy} />
    </>
  );
}
