import type { ActorId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import type { NetworkAt } from '#domain/networkAt.ts';
import { endsOf } from '#domain/pair.ts';
import type { Relation } from '#domain/relation.ts';
import { relationsOfPair, type Selection } from '#domain/selection.ts';

/** What a figure shows highlighted, in words: "Russia → Iran, Arms supply". Null where the year does not show the selection. */
export function highlightedWords(selection: Selection | null, network: Network, at: NetworkAt): string | null {
  const nameOf = (id: ActorId): string => network.actors.get(id)?.name ?? id;
  switch (selection?.kind) {
    case 'actor':
      return at.actors.has(selection.id) ? nameOf(selection.id) : null;
    case 'pair': {
      const isShown = relationsOfPair(selection.pair, network).some(({ id }) => at.relations.has(id));
      return isShown ? endsOf(selection.pair).map(nameOf).join(' – ') : null;
    }
    case 'relation': {
      const relation = network.relations.get(selection.id);
      return relation && at.relations.has(relation.id) ? relationWords(relation, network, nameOf) : null;
    }
    default:
      return null;
  }
}

function relationWords({ from, to, type }: Relation, network: Network, nameOf: (id: ActorId) => string): string | null {
  const kind = network.types.get(type);
  return kind ? `${nameOf(from)} ${kind.directed ? '→' : '–'} ${nameOf(to)}, ${kind.label}` : null;
}
