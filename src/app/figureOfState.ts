import { FigureError } from '#appearance/figureError.ts';
import type { FigureOptions } from '#appearance/figureOptions.ts';
import type { NetworkView } from '#canvas/networkView.ts';
import type { FigureRequest } from '#export/figurePlan.ts';
import { yearsShown } from '#panels/yearWords.ts';
import type { AppState } from '#state/appState.ts';
import { selectDrawn, selectGhosts } from '#state/selectors.ts';
import { laterWords } from '#words/laterWords.ts';
import { networkSource } from './networkSource.ts';
import { sceneOfView } from './sceneOfView.ts';
import { shownView } from './shownView.ts';

/**
 * What a figure of a view is made from, be it the one that is shown or not.
 * @throws FigureError
 */
export async function figureOfState(state: AppState, view: NetworkView | null, options: FigureOptions): Promise<FigureRequest> {
  const at = selectDrawn(state);
  if (at.actors.size === 0 && selectGhosts(state).size === 0) {
    throw new FigureError(laterWords.export.nothing(yearsShown(state), state.known !== null));
  }
  if (!view) throw new FigureError(laterWords.export.notReady);
  const [{ figureOfView }, { highlightedWords }] = await loaded(() =>
    Promise.all([import('#export/figureOfView.ts'), import('#export/highlighted.ts')]),
  );
  return {
    words: figureOfView(shownView(state, highlightedWords(state.selection, state.network, at))),
    options,
    network: networkSource(view, sceneOfView(state)),
  };
}

/** Fetched when the first figure is drawn: most visits need none. */
export async function loaded<Part>(fetching: () => Promise<Part>): Promise<Part> {
  return fetching().catch((cause: unknown) => {
    throw new FigureError(laterWords.export.partMissing, { cause });
  });
}
