import type { Scene } from '#canvas/toClasses.ts';
import { assignLanes } from '#domain/lanes.ts';
import type { Network } from '#domain/network.ts';
import { networkAt } from '#domain/networkAt.ts';
import { openPair, pictureOf } from '#domain/picture.ts';
import type { Selection } from '#domain/selection.ts';

/** What the canvas would be asked to show, with no type hidden. */
export function sceneOf(network: Network, year: number, selection: Selection | null = null): Scene {
  const lanes = assignLanes(network);
  const at = networkAt(network, year, { hiddenTypes: new Set(), withLoneActors: false });
  return { network, lanes, year, picture: pictureOf(network, at, lanes, openPair(selection, network)), selection };
}
