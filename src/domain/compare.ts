/** Two years held against each other. Rules T36 and T37 of docs/time-rules.md. */
import { changesBetween } from './changes.ts';
import type { ActorId, RelationId } from './id.ts';
import type { Network } from './network.ts';
import type { NetworkAt } from './networkAt.ts';
import { type PairKey, pairOf } from './pair.ts';
import { SHOWN_STATES, type ShownState } from './timeState.ts';

/** What the relations of a pair come to: `mixed` has both cooperation and hostility, `neutral` neither. */
export type SignSum = 'positive' | 'negative' | 'mixed' | 'neutral';

/** A pair in which some relations have given way to others. */
export interface PairChange {
  readonly pair: PairKey;
  /** The pair's relations that only the earlier year has. Never empty. */
  readonly before: readonly RelationId[];
  /** The pair's relations that only the later year has. Never empty. */
  readonly after: readonly RelationId[];
  /** `sign` where what they come to differs, `type` where it does not but the types do. */
  readonly what: 'sign' | 'type';
  readonly signBefore: SignSum;
  readonly signAfter: SignSum;
}

/** What two years have in common and what not; lists keep the dataset's order. */
export interface Comparison {
  readonly earlier: NetworkAt;
  readonly later: NetworkAt;
  /** Only in the later year. */
  readonly began: readonly RelationId[];
  /** Only in the earlier year. */
  readonly ended: readonly RelationId[];
  /** In both, however sure. */
  readonly stayed: readonly RelationId[];
  /** Pairs of which a sign or a type changed; their relations also stand in `began` and `ended`. */
  readonly changed: readonly PairChange[];
}

/** Compares what two years show. With the years exchanged, `began` and `ended` are too, and so are `before` and `after`. */
export function compareYears(network: Network, earlier: NetworkAt, later: NetworkAt): Comparison {
  const { began, ended } = changesBetween(earlier, later);
  const stayed = [...earlier.relations.keys()].filter((id) => later.relations.has(id));
  return { earlier, later, began, ended, stayed, changed: changedPairs(network, ended, began) };
}

function changedPairs(network: Network, ended: readonly RelationId[], began: readonly RelationId[]): readonly PairChange[] {
  const before = byPair(network, ended);
  const after = byPair(network, began);
  const changes: PairChange[] = [];
  for (const pair of [...before.keys()].filter((each) => after.has(each)).sort()) {
    const change = pairChange(network, pair, before.get(pair) ?? [], after.get(pair) ?? []);
    if (change) changes.push(change);
  }
  return changes;
}

/** Null where one relation has only given way to another of its kind. */
function pairChange(network: Network, pair: PairKey, before: readonly RelationId[], after: readonly RelationId[]): PairChange | null {
  const [signBefore, signAfter] = [signSum(network, before), signSum(network, after)];
  if (signBefore !== signAfter) return { pair, before, after, what: 'sign', signBefore, signAfter };
  const sameTypes = typesOf(network, before) === typesOf(network, after);
  return sameTypes ? null : { pair, before, after, what: 'type', signBefore, signAfter };
}

function byPair(network: Network, ids: readonly RelationId[]): ReadonlyMap<PairKey, RelationId[]> {
  const pairs = new Map<PairKey, RelationId[]>();
  for (const id of ids) {
    const relation = network.relations.get(id);
    if (!relation) continue;
    const pair = pairOf(relation);
    pairs.set(pair, [...(pairs.get(pair) ?? []), id]);
  }
  return pairs;
}

/** What relations come to, taken together. */
export function signSum(network: Network, ids: readonly RelationId[]): SignSum {
  const signs = new Set(ids.map((id) => network.types.get(network.relations.get(id)?.type ?? ('' as never))?.sign));
  if (signs.has('positive')) return signs.has('negative') ? 'mixed' : 'positive';
  return signs.has('negative') ? 'negative' : 'neutral';
}

const typesOf = (network: Network, ids: readonly RelationId[]): string =>
  [...new Set(ids.map((id) => network.relations.get(id)?.type))].sort().join();

/** What either year shows, each relation as sure as in the surer of the two: what a picture of a comparison draws. */
export function eitherYear(network: Network, { earlier, later }: Pick<Comparison, 'earlier' | 'later'>): NetworkAt {
  const relations = new Map<RelationId, ShownState>();
  const related = new Set<ActorId>();
  for (const { id, from, to } of network.relations.values()) {
    const state = surest(earlier.relations.get(id), later.relations.get(id));
    if (!state) continue;
    relations.set(id, state);
    related.add(from).add(to);
  }
  const actors = new Set([...earlier.actors, ...later.actors]);
  const window = { first: earlier.year, last: later.year };
  return { year: earlier.year, window, relations, actors, loneActors: actors.size - related.size };
}

function surest(one: ShownState | undefined, other: ShownState | undefined): ShownState | undefined {
  if (one === other || other === undefined) return one;
  if (one === undefined) return other;
  return SHOWN_STATES.indexOf(one) < SHOWN_STATES.indexOf(other) ? one : other;
}
