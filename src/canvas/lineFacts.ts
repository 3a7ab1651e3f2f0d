/** What each line is made of, whatever is shown of it. */
import { type Mark, marksOf } from '#appearance/lines.ts';
import type { ActorId } from '#domain/id.ts';
import { type Bundle, isReversed, type Lanes } from '#domain/lanes.ts';
import type { Network } from '#domain/network.ts';
import { endsOf } from '#domain/pair.ts';
import type { Hue, Relation, Sign } from '#domain/relation.ts';
import { bundleElement, relationElement } from './elementIds.ts';

/** What a line is told, which may differ from scene to scene. */
export interface LineData {
  /** Its words, where it carries any. */
  readonly label: string;
  /** Of what has ended: the year. */
  readonly ended: string | null;
  /** Its lane, as seen from where it begins. */
  readonly lane: number;
  readonly mark: Mark | null;
  /** The mark at its first end. */
  readonly tail: Mark | null;
}

export interface LineFacts extends LineData {
  readonly element: string;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly hue: Hue;
  /** Null for a bundle. */
  readonly sign: Sign | null;
}

/** By element: every relation and bundle of the dataset, in the order in which lines lie over each other. */
export function lineFacts(network: Network, lanes: Lanes): ReadonlyMap<string, LineFacts> {
  const bundles = [...lanes.bundles.values()].flat();
  const facts = [
    ...[...network.relations.values()].map((relation) => relationFacts(relation, network, lanes)),
    ...bundles.map((bundle) => bundleFacts(bundle, network)),
  ];
  return new Map(facts.map((each) => [each.element, each]));
}

/** A lane is counted from the first of the pair, and told to the line from where the relation begins. */
export const handed = (lane: number, relation: Pick<Relation, 'from' | 'to'>): number =>
  isReversed(relation) && lane !== 0 ? -lane : lane;

function relationFacts(relation: Relation, network: Network, lanes: Lanes): LineFacts {
  const type = network.types.get(relation.type);
  const family = type && network.families.get(type.family);
  if (!type || !family) throw new Error(`relation ${relation.id} has no type or family`);
  return {
    element: relationElement(relation.id),
    from: relation.from,
    to: relation.to,
    hue: family.hue,
    sign: type.sign,
    label: type.label,
    ended: null,
    lane: handed(lanes.ofRelation.get(relation.id) ?? 0, relation),
    ...marksOf(type),
  };
}

function bundleFacts(bundle: Bundle, network: Network): LineFacts {
  const [from, to] = endsOf(bundle.pair);
  return {
    element: bundleElement(bundle.id),
    from,
    to,
    hue: network.families.get(bundle.family)?.hue ?? 'grey',
    sign: null,
    label: '',
    ended: null,
    lane: bundle.lane,
    mark: null,
    tail: null,
  };
}
