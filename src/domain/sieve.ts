/** What the reader keeps out of the view, whatever the year. Rules V1–V5 of docs/view-rules.md. */
import { ACTOR_KINDS, type ActorKind } from './actor.ts';
import { MODALITIES, type Modality } from './evidence.ts';
import type { TypeId } from './id.ts';
import type { Network } from './network.ts';
import { type Relation, SIGNS, type Sign } from './relation.ts';
import { STANDINGS, type Standing, standingOf } from './standing.ts';

/** What can be told of any relation of any dataset, by trait. */
export interface TraitValues {
  /** Of either of its actors. */
  readonly kind: ActorKind;
  readonly sign: Sign;
  readonly standing: Standing;
  /** Of each of its passages. */
  readonly modality: Modality;
}

export type Trait = keyof TraitValues;
export const TRAITS = ['kind', 'sign', 'standing', 'modality'] as const satisfies readonly Trait[];

/** Any value of any trait; no two traits have one in common. */
export type TraitValue = TraitValues[Trait];

/** All values of each trait, in the order in which they are told. */
export const TRAIT_VALUES = { kind: ACTOR_KINDS, sign: SIGNS, standing: STANDINGS, modality: MODALITIES } as const satisfies Record<
  Trait,
  readonly TraitValue[]
>;

/** Of each trait, the values that are hidden; nothing is hidden where all are empty. */
export type HiddenTraits = { readonly [Each in Trait]: ReadonlySet<TraitValues[Each]> };

/** All that is hidden. */
export interface Hidden {
  readonly types: ReadonlySet<TypeId>;
  readonly traits: HiddenTraits;
}

export const NO_TRAITS: HiddenTraits = { kind: new Set(), sign: new Set(), standing: new Set(), modality: new Set() };

type Traits = { readonly [Each in Trait]: readonly TraitValues[Each][] };

/** The last answer for each relation: every year counts the values of all that it shows. */
const known = new WeakMap<Relation, { readonly network: Network; readonly traits: Traits }>();

/** Everything that a relation is, trait by trait. One without quotations has no modality. */
export function traitsOf(relation: Relation, network: Network): Traits {
  const last = known.get(relation);
  if (last?.network === network) return last.traits;
  const traits = workedOut(relation, network);
  known.set(relation, { network, traits });
  return traits;
}

function workedOut(relation: Relation, network: Network): Traits {
  const kinds = [relation.from, relation.to].flatMap((id) => network.actors.get(id)?.kind ?? []);
  return {
    kind: [...new Set(kinds)],
    sign: [network.types.get(relation.type)?.sign ?? 'neutral'],
    standing: [standingOf(relation, network.sources)],
    modality: [...new Set(relation.evidence.map(({ modality }) => modality))],
  };
}

/**
 * Whether one trait lets the relation through: a kind hides whatever it has a part in, a modality only what nothing else speaks of, and a
 * relation without quotations has none that could be hidden.
 */
function passesTrait<Each extends Trait>(trait: Each, values: readonly TraitValues[Each][], hidden: HiddenTraits): boolean {
  const isHidden = (value: TraitValues[Each]): boolean => hidden[trait].has(value);
  if (trait === 'modality') return values.length === 0 || !values.every(isHidden);
  return !values.some(isHidden);
}

/** The traits for whose sake the relation is hidden. */
export function hidingTraits(relation: Relation, network: Network, hidden: HiddenTraits): readonly Trait[] {
  if (hidden === NO_TRAITS) return [];
  const traits = traitsOf(relation, network);
  return TRAITS.filter((trait) => !passesTrait(trait, traits[trait], hidden));
}

/** Whether nothing hides the relation. */
export const passes = (relation: Relation, network: Network, { types, traits }: Hidden): boolean =>
  !types.has(relation.type) && hidingTraits(relation, network, traits).length === 0;

/** The dataset with what nothing hides; the dataset itself where that is all of it. Actors of hidden kinds leave with their relations. */
export function sift(network: Network, hidden: Hidden): Network {
  const { types, traits } = hidden;
  if (types.size === 0 && TRAITS.every((trait) => traits[trait].size === 0)) return network;
  const relations = new Map([...network.relations].filter(([, relation]) => passes(relation, network, hidden)));
  const actors = new Map([...network.actors].filter(([, { kind }]) => !traits.kind.has(kind)));
  return { ...network, relations, actors };
}

/** How many relations each value of each trait has. */
export type TraitCounts = { readonly [Each in Trait]: ReadonlyMap<TraitValues[Each], number> };

/**
 * Of `relations`, how many each value would show if its own trait hid nothing: each relation counts for the values of a trait where no type and
 * no other trait hides it. So what is hidden has a count too.
 */
export function countTraits(relations: Iterable<Relation>, network: Network, hidden: Hidden): TraitCounts {
  const counts: { readonly [Each in Trait]: Map<TraitValues[Each], number> } = {
    kind: new Map(),
    sign: new Map(),
    standing: new Map(),
    modality: new Map(),
  };
  for (const relation of relations) {
    if (hidden.types.has(relation.type)) continue;
    const traits = traitsOf(relation, network);
    const hiding = hidingTraits(relation, network, hidden.traits);
    for (const trait of TRAITS) {
      if (hiding.some((each) => each !== trait)) continue;
      for (const value of traits[trait]) count(counts[trait], value);
    }
  }
  return counts;
}

function count<Value>(counts: Map<Value, number>, value: Value): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

export const isHiddenIn = (hidden: HiddenTraits, trait: Trait, value: TraitValue): boolean => {
  const values: ReadonlySet<TraitValue> = hidden[trait];
  return values.has(value);
};

/** The hidden traits with some values of one of them shown or hidden. */
export function withTraits(hidden: HiddenTraits, trait: Trait, values: readonly TraitValue[], shown: boolean): HiddenTraits {
  const next = new Set<TraitValue>(hidden[trait]);
  for (const value of values) {
    if (shown) next.delete(value);
    else next.add(value);
  }
  return { ...hidden, [trait]: next };
}
