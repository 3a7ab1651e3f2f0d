/** How what has ended is drawn: beside what lives, never on it, and never as a crowd. */
import type { RelationId } from '#domain/id.ts';
import { type PairKey, pairOf } from '#domain/pair.ts';
import { openPair } from '#domain/picture.ts';
import type { Relation } from '#domain/relation.ts';
import { type ElementOwner, relationElement } from './elementIds.ts';
import type { Scene } from './sceneLines.ts';

/** A faint line for one relation that has ended, or for several of a pair. */
export interface GhostLine {
  /** The element of the one that ended last, which stands for all. */
  readonly element: string;
  readonly owner: Extract<ElementOwner, { kind: 'relation' }>;
  readonly pair: PairKey;
  /** The last to end comes first. Never empty. */
  readonly relations: readonly [RelationId, ...RelationId[]];
  /** The last year in which any of them may have held. */
  readonly ended: number;
  readonly lane: number;
}

/** Between two lanes, so that no ghost ever lies on a living line and shows through its gaps. */
const BESIDE = 0.5;

interface Ghost {
  readonly relation: Relation;
  readonly pair: PairKey;
  readonly ended: number;
  readonly lane: number;
}

/**
 * One line for each pair; in the open one, whose lines are all drawn, one for each of its lanes. Lines that share a lane never met, so
 * the one that ended last stands for them.
 */
export function ghostLines(scene: Scene): readonly GhostLine[] {
  const { network, lanes, ghosts, selection } = scene;
  if (ghosts.size === 0) return [];
  const open = openPair(selection, network);
  const strands = new Map<string, Ghost[]>();
  for (const [id, ended] of ghosts) {
    const relation = network.relations.get(id);
    if (!relation) continue;
    const pair = pairOf(relation);
    const lane = pair === open ? (lanes.ofRelation.get(id) ?? 0) : 0;
    const strand = strands.get(`${pair} ${lane}`) ?? [];
    strands.set(`${pair} ${lane}`, strand);
    strand.push({ relation, pair, ended, lane });
  }
  const living = livingPairs(scene);
  return [...strands.values()].flatMap((strand) => lineOf(strand, living));
}

function lineOf(strand: readonly Ghost[], living: ReadonlySet<PairKey>): readonly GhostLine[] {
  const [last, ...others] = strand.toSorted((one, other) => other.ended - one.ended);
  if (!last) return [];
  const { relation, pair, ended } = last;
  const lane = last.lane + (living.has(pair) ? BESIDE : 0);
  const relations: GhostLine['relations'] = [relation.id, ...others.map((other) => other.relation.id)];
  return [{ element: relationElement(relation.id), owner: { kind: 'relation', id: relation.id }, pair, relations, ended, lane }];
}

/** The pairs between which some line lives. */
function livingPairs({ network, lanes, picture }: Pick<Scene, 'network' | 'lanes' | 'picture'>): ReadonlySet<PairKey> {
  const pairs = new Set<PairKey>();
  for (const id of picture.lines.keys()) {
    const relation = network.relations.get(id);
    if (relation) pairs.add(pairOf(relation));
  }
  for (const { id, pair } of [...lanes.bundles.values()].flat()) if (picture.bundles.has(id)) pairs.add(pair);
  return pairs;
}
