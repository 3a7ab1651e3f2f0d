import type { ReactNode } from 'react';
import { TRAITS } from '#domain/sieve.ts';
import { selectTraitCounts } from '#state/exploring.ts';
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

/** What can be told of any relation, each with a way to leave it out. */
function TraitFilters(): ReactNode {
  const counts = useApp(selectTraitCounts);
  return TRAITS.map((trait) => <TraitFilter key={trait} trait={trait} counts={counts[trait]} />);
}
