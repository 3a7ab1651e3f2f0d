import type { ActorId, RelationId } from '#domain/id.ts';

/** Cytoscape has one namespace for all elements, the dataset one for each table. */
export const actorElement = (id: ActorId): string => `actor:${id}`;
export const relationElement = (id: RelationId): string => `relation:${id}`;
export const bundleElement = (id: string): string => `bundle:${id}`;

export type ElementOwner =
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'relation'; readonly id: RelationId }
  | { readonly kind: 'bundle'; readonly id: string };

/** What an element stands for. */
export function ownerOf(elementId: string): ElementOwner {
  const at = elementId.indexOf(':');
  const [kind, id] = [elementId.slice(0, at), elementId.slice(at + 1)];
  if (kind === 'actor') return { kind, id: id as ActorId };
  if (kind === 'relation') return { kind, id: id as RelationId };
  return { kind: 'bundle', id };
}
