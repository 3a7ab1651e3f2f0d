import type { ReactNode } from 'react';
import type { ActorKind } from '#domain/actor.ts';
import { TRAITS, type TraitValue } from '#domain/sieve.ts';
import { selectTraitCounts } from '#state/exploring.ts';
import { selectDrawn } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';
import { LineKey } from './LegendKey.tsx';
import { ToldBy } from './ToldBy.tsx';
import { TraitFilter } from './TraitFilter.tsx';

/** What a legend has below its types: the filters by trait and by source, and what lines mean. */
export function LegendRest(): ReactNode {
  return (
    <>
      <TraitFilters />
      <ToldBy />
      <LineKey />
    </>
  );
}

/** What can be told of any relation, each with a way to leave it out. Kinds are counted by their actors, the others by relations. */
function TraitFilters(): ReactNode {
  const counts = useApp(selectTraitCounts);
  const network = useApp((state) => state.network);
  const { actors } = useApp(selectDrawn);
  const kinds = new Map<TraitValue, number>();
  for (const id of actors) {
    const kind: ActorKind | undefined = network.actors.get(id)?.kind;
    if (kind) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return TRAITS.map((trait) => <TraitFilter key={trait} trait={trait} counts={trait === 'kind' ? kinds : counts[trait]} />);
}
