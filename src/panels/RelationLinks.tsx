import type { ReactNode } from 'react';
import { markOf, patternOf } from '#appearance/lines.ts';
import type { Relation } from '#domain/relation.ts';
import { standingOf } from '#domain/standing.ts';
import { selectNetworkAt } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';
import { LineSample } from './LineSample.tsx';
import { SelectionLink } from './links.tsx';
import { relationName, typeOf } from './relationWords.ts';
import './RelationLinks.css';

/** Relations as links in the order of their names, each with its line as the year draws it. */
export function RelationLinks({ relations }: { readonly relations: readonly Relation[] }): ReactNode {
  const network = useApp((state) => state.network);
  const named = relations.map((relation) => ({ relation, name: relationName(relation, network) }));
  return (
    <ul className="relation-links">
      {named
        .sort((a, b) => a.name.localeCompare(b.name, 'en'))
        .map(({ relation, name }) => (
          <RelationLink key={relation.id} relation={relation} name={name} />
        ))}
    </ul>
  );
}

function RelationLink({ relation, name }: { readonly relation: Relation; readonly name: string }): ReactNode {
  const network = useApp((state) => state.network);
  const timeState = useApp((state) => selectNetworkAt(state).relations.get(relation.id));
  const isCurrent = useApp(({ selection }) => selection?.kind === 'relation' && selection.id === relation.id);
  const type = typeOf(relation, network);
  return (
    <li>
      <SelectionLink selection={{ kind: 'relation', id: relation.id }} current={isCurrent}>
        <LineSample
          hue={network.families.get(type.family)?.hue ?? 'grey'}
          pattern={patternOf(timeState ?? 'certain', standingOf(relation, network.sources))}
          mark={markOf(type.sign, type.directed)}
        />
        <span>{name}</span>
      </SelectionLink>
    </li>
  );
}
