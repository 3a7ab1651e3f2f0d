import { changesOf } from '#appearance/changes.ts';
import type { Scene } from '#canvas/sceneLines.ts';
import { compareYears, eitherYear } from '#domain/compare.ts';
import { ghostsAt } from '#domain/ghosts.ts';
import { assignLanes } from '#domain/lanes.ts';
import type { Network } from '#domain/network.ts';
import { type NetworkAt, networkAt, networkIn } from '#domain/networkAt.ts';
import { openPair, pictureOf } from '#domain/picture.ts';
import type { Selection } from '#domain/selection.ts';

const ALL = { withLoneActors: false, withPossible: true };

/** What the canvas would be asked to show, with no type hidden. */
export function sceneOf(network: Network, year: number, selection: Selection | null = null): Scene {
  return sceneAt(network, networkAt(network, year, ALL), selection);
}

/** All years from the first to the last. */
export const windowScene = (network: Network, first: number, last: number, selection: Selection | null = null): Scene =>
  sceneAt(network, networkIn(network, { first, last }, ALL), selection);

/** Two years compared. */
export function comparedScene(network: Network, earlier: number, later: number, selection: Selection | null = null): Scene {
  const comparison = compareYears(network, networkAt(network, earlier, ALL), networkAt(network, later, ALL));
  return { ...sceneAt(network, eitherYear(network, comparison), selection), changes: changesOf(comparison) };
}

/** A year with what ended before it. */
export const hauntedScene = (network: Network, year: number, selection: Selection | null = null): Scene => ({
  ...sceneOf(network, year, selection),
  ghosts: ghostsAt(network, { first: year, last: year }, ALL),
});

function sceneAt(network: Network, at: NetworkAt, selection: Selection | null): Scene {
  const lanes = assignLanes(network);
  const picture = pictureOf(at, lanes, openPair(selection, network));
  return { network, lanes, window: at.window, picture, selection, changes: null, ghosts: new Map(), spotlight: null, pulling: null };
}
