import type { ShownView } from '#export/figureOfView.ts';
import { choicesInFigure } from '#panels/figureChoices.ts';
import { asKnown } from '#panels/timeChoices.ts';
import type { AppState } from '#state/appState.ts';
import { selectChanges, selectComparison, selectDrawn, selectGhosts, selectPicture } from '#state/selectors.ts';
import { viewLink } from './viewLink.ts';

/** What a view shows, as a figure has to tell it; `highlighted` says in words what is selected. */
export function shownView(state: AppState, highlighted: string | null): ShownView {
  const { network, known, withPossible, hiddenTypes } = state;
  return {
    network,
    at: selectDrawn(state),
    changes: selectChanges(state),
    comparison: selectComparison(state),
    ghosts: selectGhosts(state),
    known: known && asKnown(known),
    withPossible,
    hiddenTypes,
    choices: choicesInFigure(state, network),
    highlighted,
    bundles: [...selectPicture(state).bundles.values()],
    link: viewLink(state),
  };
}
