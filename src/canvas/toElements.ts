import type { ElementDefinition } from 'cytoscape';
import { codeBadge } from '#appearance/badges.ts';
import { flagUrl } from '#appearance/flags.ts';
import { marksOf } from '#appearance/lines.ts';
import { POLE_SIZE, SHAPES } from '#appearance/shapes.ts';
import { laneOffset } from '#appearance/strandGeometry.ts';
import type { Actor } from '#domain/actor.ts';
import type { ActorId } from '#domain/id.ts';
import { type Bundle, isReversed, type Lanes } from '#domain/lanes.ts';
import type { Network, Position } from '#domain/network.ts';
import { endsOf } from '#domain/pair.ts';
import type { Relation } from '#domain/relation.ts';
import { ABSENT } from './classNames.ts';
import { actorElement, bundleElement, relationElement } from './elementIds.ts';

/** Every actor, relation and bundle of the dataset, loaded once; until a year is shown, all are absent. */
export function toElements(network: Network, lanes: Lanes): ElementDefinition[] {
  const bundles = [...lanes.bundles.values()].flat();
  return [
    ...[...network.actors.values()].map((actor) => actorNode(actor, network)),
    ...[...network.relations.values()].map((relation) => relationEdge(relation, network, lanes)),
    ...bundles.map((bundle) => bundleEdge(bundle, network)),
  ];
}

/** An actor that the layout does not know yet stands in the middle, where a curator will notice it. */
export function positionOf(id: ActorId, network: Network): Position {
  return network.positions.get(id) ?? { x: 0, y: 0 };
}

function actorNode(actor: Actor, network: Network): ElementDefinition {
  const size = network.poles.includes(actor.id) ? POLE_SIZE : SHAPES[actor.kind].size;
  return {
    group: 'nodes',
    data: {
      id: actorElement(actor.id),
      label: actor.name,
      kind: actor.kind,
      size,
      badge: codeBadge(actor),
      ...(actor.flag && { flag: flagUrl(actor.flag.iso) }),
    },
    position: { ...positionOf(actor.id, network) },
    classes: ABSENT,
  };
}

function relationEdge(relation: Relation, network: Network, lanes: Lanes): ElementDefinition {
  const type = network.types.get(relation.type);
  const family = type && network.families.get(type.family);
  if (!type || !family) throw new Error(`relation ${relation.id} has no type or family`);
  const { mark, tail } = marksOf(type);
  const lane = (lanes.ofRelation.get(relation.id) ?? 0) * (isReversed(relation) ? -1 : 1);
  return {
    group: 'edges',
    data: {
      id: relationElement(relation.id),
      source: actorElement(relation.from),
      target: actorElement(relation.to),
      label: type.label,
      hue: family.hue,
      sign: type.sign,
      mark: mark ?? 'none',
      tail: tail ?? 'none',
      lane,
      bow: laneOffset(lane, positionOf(relation.from, network), positionOf(relation.to, network)),
    },
    classes: ABSENT,
  };
}

function bundleEdge(bundle: Bundle, network: Network): ElementDefinition {
  const [from, to] = endsOf(bundle.pair);
  return {
    group: 'edges',
    data: {
      id: bundleElement(bundle.id),
      source: actorElement(from),
      target: actorElement(to),
      label: '',
      hue: network.families.get(bundle.family)?.hue ?? 'grey',
      mark: 'none',
      tail: 'none',
      lane: bundle.lane,
      bow: laneOffset(bundle.lane, positionOf(from, network), positionOf(to, network)),
    },
    classes: ABSENT,
  };
}
