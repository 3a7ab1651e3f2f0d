/** The dataset as some of its articles alone tell it, and two of them set against each other. Rules V6–V10 of docs/view-rules.md. */
import { type SignSum, signSum } from './compare.ts';
import type { RelationId, SourceId } from './id.ts';
import { keptSources, lastDayOfSource, lastSupport } from './knownBy.ts';
import type { Network } from './network.ts';
import { type PairKey, pairOf } from './pair.ts';
import type { Relation } from './relation.ts';
import type { Source } from './source.ts';
import { shareAYear, yearsOf } from './years.ts';

/** The dataset with what the sources support, and with what they say of it; none chosen gives the dataset itself. */
export function toldBy(network: Network, chosen: readonly SourceId[]): Network {
  if (chosen.length === 0) return network;
  const sources = keptSources(network.sources, ({ id }) => chosen.includes(id));
  const relations = new Map<RelationId, Relation>();
  for (const [id, relation] of network.relations) {
    const told = toldRelation(relation, sources);
    if (told) relations.set(id, told);
  }
  return { ...network, sources, relations };
}

/** Null where none of the sources speaks for it. No article can tell that something goes on after it was published. */
function toldRelation(relation: Relation, sources: ReadonlyMap<SourceId, Source>): Relation | null {
  const evidence = relation.evidence.filter(({ source }) => sources.has(source));
  const last = lastSupport(evidence, sources);
  if (!last) return null;
  const { checkedDay } = relation;
  if (checkedDay === null || lastDayOfSource(last) >= checkedDay) return { ...relation, evidence };
  return { ...relation, evidence, checked: relation.checked === null ? null : last.issued, checkedDay: lastDayOfSource(last) };
}

/** What an article says of a relation. */
type Says = 'supports' | 'disputes' | 'both' | 'nothing';

function saysOf({ evidence }: Relation, source: SourceId): Says {
  const stances = new Set(evidence.filter((passage) => passage.source === source).map(({ stance }) => stance));
  if (stances.size === 2) return 'both';
  const [stance = 'nothing'] = stances;
  return stance;
}

const speaksFor = ({ evidence }: Relation, source: SourceId): boolean =>
  evidence.some((passage) => passage.source === source && passage.stance === 'supports');

/** Two articles set against each other; lists keep the dataset's order. */
export interface Accounts {
  /** Both speak for it, or both against it. */
  readonly both: readonly RelationId[];
  /** Only the first speaks of it. */
  readonly onlyFirst: readonly RelationId[];
  readonly onlySecond: readonly RelationId[];
  /** One speaks for it and the other against it. */
  readonly contradicted: readonly RelationId[];
  /** Pairs of which one article tells cooperation alone, and the other hostility alone. */
  readonly opposed: readonly PairKey[];
  /** Of one pair and type, and of times that share no year: the first article tells only of the one, the second only of the other. */
  readonly otherTimes: readonly (readonly [first: RelationId, second: RelationId])[];
}

type Parts = Pick<Accounts, 'both' | 'onlyFirst' | 'onlySecond' | 'contradicted'>;

/** What both articles say of the relations, what only one says, and where the one contradicts the other. */
export function compareAccounts(
  relations: readonly Relation[],
  network: Network,
  [first, second]: readonly [SourceId, SourceId],
): Accounts {
  const parts: { readonly [Part in keyof Parts]: Relation[] } = { both: [], onlyFirst: [], onlySecond: [], contradicted: [] };
  for (const relation of relations) {
    const part = partOf(saysOf(relation, first), saysOf(relation, second));
    if (part) parts[part].push(relation);
  }
  const ids = (part: keyof Parts): readonly RelationId[] => parts[part].map(({ id }) => id);
  return {
    both: ids('both'),
    onlyFirst: ids('onlyFirst'),
    onlySecond: ids('onlySecond'),
    contradicted: ids('contradicted'),
    opposed: opposedPairs(relations, network, [first, second]),
    otherTimes: parts.onlyFirst.flatMap((one) =>
      parts.onlySecond.filter((other) => isAtAnotherTime(one, other)).map(({ id }) => [one.id, id] as const),
    ),
  };
}

function partOf(first: Says, second: Says): keyof Parts | null {
  if (second === 'nothing') return first === 'nothing' ? null : 'onlyFirst';
  if (first === 'nothing') return 'onlySecond';
  return first === second && first !== 'both' ? 'both' : 'contradicted';
}

function opposedPairs(relations: readonly Relation[], network: Network, sources: readonly [SourceId, SourceId]): readonly PairKey[] {
  const sums = sources.map((source) => signSums(relations, network, source));
  return [...new Set(relations.map(pairOf))].filter((pair) => {
    const told = sums.map((sumOf) => sumOf.get(pair));
    return told.includes('positive') && told.includes('negative');
  });
}

/** What each pair's relations come to, of those that the article speaks for. */
function signSums(relations: readonly Relation[], network: Network, source: SourceId): ReadonlyMap<PairKey, SignSum> {
  const told = new Map<PairKey, RelationId[]>();
  for (const relation of relations) {
    if (!speaksFor(relation, source)) continue;
    const pair = pairOf(relation);
    told.set(pair, [...(told.get(pair) ?? []), relation.id]);
  }
  return new Map([...told].map(([pair, ids]) => [pair, signSum(network, ids)]));
}

const isAtAnotherTime = (one: Relation, other: Relation): boolean =>
  one.type === other.type && pairOf(one) === pairOf(other) && !shareAYear(yearsOf(one.spans), yearsOf(other.spans));
