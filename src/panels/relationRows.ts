/** The relations of a view as rows, and which of them a reader's filters leave. */
import type { RelationId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import type { NetworkAt } from '#domain/networkAt.ts';
import type { Family, Relation, RelationType, Sign } from '#domain/relation.ts';
import { type Standing, standingOf } from '#domain/standing.ts';
import type { ShownState } from '#domain/timeState.ts';
import { whenShort } from '#words/timeWords.ts';
import { words } from '#words/words.ts';
import { foldedText } from './foldedText.ts';
import { actorName, typeOf } from './relationWords.ts';

/** What a row tells of its relation in any year. */
interface RelationFacts {
  readonly relation: Relation;
  readonly from: string;
  readonly to: string;
  readonly type: RelationType;
  readonly family: Family | null;
  /** Where the family stands in the dataset. */
  readonly familyOrder: number;
  readonly when: string;
  readonly standing: Standing;
  /** The labels of the sources quoted, each once. */
  readonly sources: string;
  /** What the filters by text look into. */
  readonly folded: Readonly<Record<TextFilter, string>>;
}

export interface RelationRow extends RelationFacts {
  /** How sure it is in the years shown. */
  readonly sure: ShownState;
}

type TextFilter = 'who' | 'about' | 'sources';

/** A family of types, or one type, as the value of a choice. */
export type KindChoice = `family:${string}` | `type:${string}`;

/** What the reader asks of a row; an empty string asks nothing. */
export interface RowFilters extends Readonly<Record<TextFilter, string>> {
  readonly kind: KindChoice | '';
  readonly sure: ShownState | '';
  readonly sign: Sign | '';
  readonly standing: Standing | '';
}

export const NO_FILTERS: RowFilters = { who: '', about: '', sources: '', kind: '', sure: '', sign: '', standing: '' };

const known = new WeakMap<Network, Map<RelationId, RelationFacts>>();

/** One row for each relation shown, in the dataset's order. What no year changes is worked out once for a network. */
export function rowsOf(network: Network, { relations }: Pick<NetworkAt, 'relations'>): readonly RelationRow[] {
  const facts = known.get(network) ?? new Map<RelationId, RelationFacts>();
  known.set(network, facts);
  return [...relations].flatMap(([id, sure]) => {
    const relation = network.relations.get(id);
    if (!relation) return [];
    const found = facts.get(id) ?? factsOf(relation, network);
    facts.set(id, found);
    return [{ ...found, sure }];
  });
}

function factsOf(relation: Relation, network: Network): RelationFacts {
  const type = typeOf(relation, network);
  const [from, to] = [actorName(relation.from, network), actorName(relation.to, network)];
  const quoted = new Set(relation.evidence.map(({ source }) => network.sources.get(source)?.label ?? source));
  const sources = words.formats.list([...quoted]);
  return {
    relation,
    from,
    to,
    type,
    family: network.families.get(type.family) ?? null,
    familyOrder: [...network.families.keys()].indexOf(type.family),
    when: whenShort(relation.when),
    standing: standingOf(relation, network.sources),
    sources,
    folded: { who: foldedText(`${from} ${to}`), about: foldedText(relation.about ?? ''), sources: foldedText(sources) },
  };
}

/** The rows that have all that is asked for, in the order in which they came. */
export function filteredRows(rows: readonly RelationRow[], filters: RowFilters): readonly RelationRow[] {
  if (!isFiltering(filters)) return rows;
  const { kind, sure, sign, standing } = filters;
  const texts = (['who', 'about', 'sources'] as const).flatMap((column) => {
    const asked = foldedText(filters[column].trim());
    return asked === '' ? [] : [{ column, asked }];
  });
  return rows.filter(
    (row) =>
      (sure === '' || row.sure === sure) &&
      (sign === '' || row.type.sign === sign) &&
      (standing === '' || row.standing === standing) &&
      (kind === '' || kind === `family:${row.type.family}` || kind === `type:${row.type.id}`) &&
      texts.every(({ column, asked }) => row.folded[column].includes(asked)),
  );
}

export const isFiltering = (filters: RowFilters): boolean => Object.values(filters).some((asked: string) => asked.trim() !== '');
