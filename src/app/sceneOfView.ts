import { changesOf } from '#appearance/changes.ts';
import type { SceneFollower } from '#canvas/NetworkCanvas.tsx';
import type { Scene } from '#canvas/sceneLines.ts';
import { whenIdle } from '#panels/whenIdle.ts';
import type { AppState } from '#state/appState.ts';
import { selectPulling, selectSpotlight } from '#state/exploring.ts';
import { rememberLast } from '#state/remember.ts';
import { selectComparison, selectDrawn, selectGhosts, selectLanes, selectPicture, selectRange } from '#state/selectors.ts';
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
 * Has the scene drawn that there is, and each other one as soon as the store holds its state, until the returned function is called: what is
 * drawn waits for nothing that React renders.
 */
export function followScene({ store }: Pick<AppStore, 'store'>, { draw, prepare }: SceneFollower): () => void {
  let drawn: Scene | null = null;
  let stopPreparing = (): void => {};
  const follow = (): void => {
    const state = store.getState();
    const next = sceneOfView(state);
    if (next === drawn) return;
    drawn = next;
    draw(next);
    stopPreparing();
    stopPreparing = inIdleTimes(scenesNextTo(next, state), prepare);
  };
  follow();
  const stop = store.subscribe(follow);
  return () => {
    stop();
    stopPreparing();
  };
}

/** Those of the years after and before: a hand that scrubs goes there next. None where more than the year makes the picture. */
function* scenesNextTo(current: Scene, state: AppState): Iterator<Scene> {
  if (state.compare !== null || state.to !== null || state.withGhosts || current.spotlight || current.pulling) return;
  const range = selectRange(state);
  for (const year of [state.year + 1, state.year - 1]) {
    if (year < range.first || year > range.last) continue;
    yield { ...current, window: { first: year, last: year }, picture: selectPicture({ ...state, year }) };
  }
}

/** Does one after the other, each when the browser has nothing else to do; the returned function calls off the rest. */
function inIdleTimes<Each>(all: Iterator<Each>, act: (each: Each) => void): () => void {
  const next = (): void => {
    const { value, done } = all.next();
    if (done) return;
    act(value);
    stop = whenIdle(next);
  };
  let stop = whenIdle(next);
  return () => stop();
}
