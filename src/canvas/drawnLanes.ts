/** Lanes of lines that a single year never shows together. */
import type { RelationId } from '#domain/id.ts';
import { type Lanes, laneAt } from '#domain/lanes.ts';
import type { Network } from '#domain/network.ts';
import { type PairKey, pairOf } from '#domain/pair.ts';
import type { Picture } from '#domain/picture.ts';

/**
 * The lane of each single line, no two of a pair the same. In one year that is everybody's own lane. Over several years two lines that
 * never meet may share one: then the first in the dataset keeps it and the others move to the innermost that no line of the pair has.
 */
export function drawnLanes(network: Network, lanes: Lanes, { lines }: Pick<Picture, 'lines'>): ReadonlyMap<RelationId, number> {
  const drawn = new Map<RelationId, number>();
  const taken = new Map<PairKey, Set<number>>();
  const crossing: (readonly [RelationId, Set<number>])[] = [];
  for (const id of lines.keys()) {
    const relation = network.relations.get(id);
    if (!relation) continue;
    const pair = pairOf(relation);
    const ofPair = taken.get(pair) ?? new Set();
    taken.set(pair, ofPair);
    const lane = lanes.ofRelation.get(id) ?? 0;
    if (ofPair.has(lane)) crossing.push([id, ofPair]);
    else drawn.set(id, lane);
    ofPair.add(lane);
  }
  for (const [id, ofPair] of crossing) {
    const lane = innermostFree(ofPair);
    ofPair.add(lane);
    drawn.set(id, lane);
  }
  return drawn;
}

function innermostFree(taken: ReadonlySet<number>): number {
  for (let index = 0; ; index++) if (!taken.has(laneAt(index))) return laneAt(index);
}
