import { changesOf } from '#appearance/changes.ts';
import type { Scene } from '#canvas/sceneLines.ts';
import type { AppState } from '#state/appState.ts';
import { selectPulling, selectSpotlight } from '#state/exploring.ts';
import { rememberLast } from '#state/remember.ts';
import { selectComparison, selectDrawn, selectGhosts, selectLanes, selectPicture } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';

const changes = rememberLast(changesOf);
const scene = rememberLast(
  (...[network, lanes, window, picture, selection, changed, ghosts, spotlight, pulling]: SceneParts): Scene => ({
    network,
    lanes,
    window,
    picture,
    selection,
    changes: changed,
    ghosts,
    spotlight,
    pulling,
  }),
);
type SceneParts = [
  Scene['network'],
  Scene['lanes'],
  Scene['window'],
  Scene['picture'],
  Scene['selection'],
  Scene['changes'],
  Scene['ghosts'],
  Scene['spotlight'],
  Scene['pulling'],
];

/** What the canvas is asked to show; the same object as long as it is the same. */
export function sceneOfView(state: AppState): Scene {
  const comparison = selectComparison(state);
  return scene(
    state.network,
    selectLanes(state),
    selectDrawn(state).window,
    selectPicture(state),
    state.selection,
    comparison && changes(comparison),
    selectGhosts(state),
    selectSpotlight(state),
    selectPulling(state),
  );
}

/**
 * Calls back with the scene that there is, and with each other one as soon as the store holds its state, until the returned function is
 * called: what is drawn waits for nothing that React renders.
 */
export function followScene({ store }: Pick<AppStore, 'store'>, draw: (scene: Scene) => void): () => void {
  let drawn: Scene | null = null;
  const follow = (): void => {
    const next = sceneOfView(store.getState());
    if (next === drawn) return;
    drawn = next;
    draw(next);
  };
  follow();
  return store.subscribe(follow);
}
