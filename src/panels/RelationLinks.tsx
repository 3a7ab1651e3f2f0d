import type { ReactNode } from 'react';
import { markOf, patternOf } from '#appearance/lines.ts';
import type { Network } from '#domain/network.ts';
import type { Relation } from '#domain/relation.ts';
import { standingOf } from '#domain/standing.ts';
import { selectNetworkAt } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';
import { LineSample } from './LineSample.tsx';
import { SelectionLink } from './links.tsx';
import { actorName, nameParts, typeOf } from './relationWords.ts';
import './RelationLinks.css';

interface RelationLinksProps {
  readonly relations: readonly Relation[];
  /** Level of the families' headings: one below that of the list's own. */
  readonly level: 3 | 4;
}

/** Relations as links under the names of their families, in the dataset's order of these. */
export function RelationLinks({ relations, level }: RelationLinksProps): ReactNode {
  const network = useApp((state) => state.network);
  const Heading = `h${level}` as const;
  return [...network.families.values()].map((family) => {
    const own = relations.filter((relation) => typeOf(relation, network).family === family.id);
    if (own.length === 0) return null;
    return (
      <div key={family.id}>
        <Heading className="list-heading">
          {family.label} <span className="count">{own.length}</span>
        </Heading>
        <ul className="relation-links">
          {inReadingOrder(own, network).map((relation) => (
            <RelationLink key={relation.id} relation={relation} />
          ))}
        </ul>
      </div>
    );
  });
}

/** By the pair, whichever way its relations run, then by type and time: of one actor, this is the order of the names of the others. */
function inReadingOrder(relations: readonly Relation[], network: Network): readonly Relation[] {
  const keyed = relations.map((relation) => {
    const ends = [actorName(relation.from, network), actorName(relation.to, network)].sort(compare);
    return { relation, key: `${ends.join(' ')} ${typeOf(relation, network).label}`, start: relation.spans[0]?.possible[0] ?? -1e9 };
  });
  return keyed.sort((a, b) => compare(a.key, b.key) || a.start - b.start).map(({ relation }) => relation);
}

const { compare } = new Intl.Collator('en');

function RelationLink({ relation }: { readonly relation: Relation }): ReactNode {
  const network = useApp((state) => state.network);
  const timeState = useApp((state) => selectNetworkAt(state).relations.get(relation.id));
  const isCurrent = useApp(({ selection }) => selection?.kind === 'relation' && selection.id === relation.id);
  const type = typeOf(relation, network);
  const { pair, what } = nameParts(relation, network);
  return (
    <li>
      <SelectionLink selection={{ kind: 'relation', id: relation.id }} current={isCurrent}>
        <LineSample
          hue={network.families.get(type.family)?.hue ?? 'grey'}
          pattern={patternOf(timeState ?? 'certain', standingOf(relation, network.sources))}
          mark={markOf(type.sign, type.directed)}
        />
        <span>
          <span className="of-pair">{pair}:</span> {what}
        </span>
      </SelectionLink>
    </li>
  );
}
