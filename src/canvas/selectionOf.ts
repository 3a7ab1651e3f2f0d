import type { ActorId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import { endsOf, pairOf } from '#domain/pair.ts';
import { openPair } from '#domain/picture.ts';
import type { Selection } from '#domain/selection.ts';
import { type ElementOwner, relationElement } from './elementIds.ts';
import { linesOf, type Scene } from './sceneLines.ts';

/** What a tap on an element selects: a line that stands for one is its relation, a line that stands for more opens the pair. */
export function selectionOf(owner: ElementOwner | null, scene: Scene): Selection | null {
  if (!owner) return null;
  if (owner.kind === 'actor') return { kind: 'actor', id: owner.id };
  const [first, ...others] =
    owner.kind === 'bundle' ? [...(scene.picture.bundles.get(owner.id)?.relations.keys() ?? [])] : standsFor(owner.id, scene);
  const relation = first && scene.network.relations.get(first);
  if (!relation) return null;
  return others.length === 0 ? { kind: 'relation', id: relation.id } : { kind: 'pair', pair: pairOf(relation) };
}

/** The actors that a selection is about: one, or both of a pair. */
export function actorsOfSelection(selection: Selection, network: Network | undefined): ReadonlySet<ActorId> {
  const pair = network ? openPair(selection, network) : null;
  return new Set(selection.kind === 'actor' ? [selection.id] : pair ? endsOf(pair) : []);
}

/** The relations of a relation's own line: others too, where that is a ghost of several. */
function standsFor(id: Extract<ElementOwner, { kind: 'relation' }>['id'], scene: Scene) {
  return linesOf(scene).ghosts.find(({ element }) => element === relationElement(id))?.relations ?? [id];
}
