import type { Core } from 'cytoscape';
import { markOf } from '#appearance/lines.ts';
import { isReversed } from '#domain/lanes.ts';
import type { Network } from '#domain/network.ts';
import { pairOf } from '#domain/pair.ts';
import type { ShownBundle } from '#domain/picture.ts';
import type { Selection } from '#domain/selection.ts';
import { bundleElement, type ElementOwner } from './elementIds.ts';
import type { Scene } from './toClasses.ts';

/** Words and marks of a strand that stands for relations. */
interface BundleData {
  readonly label: string;
  readonly mark: string;
  /** The mark at its first end, for a relation that runs the other way. */
  readonly tail: string;
}

/** Tells each bundle what it stands for this year; touches only those for which that has changed. */
export function describeBundles(cy: Core, { picture, network }: Scene): void {
  for (const [id, bundle] of picture.bundles) {
    const edge = cy.getElementById(bundleElement(id));
    const { label, mark, tail } = dataOf(bundle, network);
    if (edge.data('label') !== label || edge.data('mark') !== mark || edge.data('tail') !== tail) edge.data({ label, mark, tail });
  }
}

/** One relation is drawn as itself; several by their family and their number. */
function dataOf({ relations }: ShownBundle, network: Network): BundleData {
  const [first] = relations.keys();
  const relation = first && network.relations.get(first);
  const type = relation && network.types.get(relation.type);
  if (!relation || !type) return { label: '', mark: 'none', tail: 'none' };
  if (relations.size > 1) return { label: `${network.families.get(type.family)?.label} × ${relations.size}`, mark: 'none', tail: 'none' };
  const mark = markOf(type.sign, type.directed) ?? 'none';
  return isReversed(relation) ? { label: type.label, mark: 'none', tail: mark } : { label: type.label, mark, tail: 'none' };
}

/** What a tap on an element selects: a bundle of one is its relation, a bundle of more opens the pair. */
export function selectionOf(owner: ElementOwner | null, { picture, network }: Scene): Selection | null {
  if (!owner) return null;
  if (owner.kind === 'actor') return { kind: 'actor', id: owner.id };
  if (owner.kind === 'relation') return { kind: 'relation', id: owner.id };
  const [first, ...others] = picture.bundles.get(owner.id)?.relations.keys() ?? [];
  const relation = first && network.relations.get(first);
  if (!relation) return null;
  return others.length === 0 ? { kind: 'relation', id: relation.id } : { kind: 'pair', pair: pairOf(relation) };
}
