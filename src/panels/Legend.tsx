import type { ReactNode } from 'react';
import type { ActorKind } from '#domain/actor.ts';
import { TRAITS, type TraitValue } from '#domain/sieve.ts';
import { selectTraitCounts } from '#state/exploring.ts';
import { selectDrawn, selectUnfiltered } from '#state/selectors.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { typesHiddenByReader } from '#state/view.ts';
import { countTypes, FamilyLegend } from './FamilyLegend.tsx';
import { LineKey } from './LegendKey.tsx';
import { ToldBy } from './ToldBy.tsx';
import { TraitFilter } from './TraitFilter.tsx';
import { yearsShown } from './yearWords.ts';
import './Legend.css';
import { words } from '#words/words.ts';

/** What the lines and shapes mean, how many of each the years shown have, and which types are shown. */
export function Legend(): ReactNode {
  const network = useApp((state) => state.network);
  const shown = useApp(selectDrawn);
  const years = useApp(yearsShown);
  const counts = countTypes(shown, network);
  const unfiltered = countTypes(useApp(selectUnfiltered), network);
  return (
    <section className="legend" id="legend" tabIndex={-1} aria-label={words.legend.label}>
      <h2 className="overline">{words.legend.heading(years)}</h2>
      {[...network.families.values()].map((family) => (
        <FamilyLegend key={family.id} family={family} counts={counts} unfiltered={unfiltered} />
      ))}
      <HiddenTypes />
      <LoneActors />
      <TraitFilters />
      <ToldBy />
      <LineKey />
    </section>
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

/** Says that the reader has taken types out, and offers the way back. */
function HiddenTypes(): ReactNode {
  const network = useApp((state) => state.network);
  const byReader = typesHiddenByReader(
    useApp((state) => state.hiddenTypes),
    network,
  );
  const { toggleTypes } = useActions();
  if (byReader.length === 0) return null;
  return (
    <button type="button" className="button small" onClick={() => toggleTypes(byReader, true)}>
      {words.legend.showAll(byReader.length)}
    </button>
  );
}

function LoneActors(): ReactNode {
  const shown = useApp((state) => state.withLoneActors);
  const { showLoneActors } = useActions();
  return (
    <label className="option">
      <input type="checkbox" checked={shown} onChange={(event) => showLoneActors(event.currentTarget.checked)} />
      {words.legend.loneActors}
    </label>
  );
}
