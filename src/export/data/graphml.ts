import type { Actor } from '#domain/actor.ts';
import type { Network } from '#domain/network.ts';
import { type XmlElement, xml, xmlDocument } from '#export/xml.ts';
import { described, type ExportedData } from './exportedData.ts';
import { ACTOR_FIELDS, RELATION_FIELDS, valuesOf } from './fields.ts';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';

type Values = readonly (readonly [name: string, value: string | number | boolean])[];

/**
 * GraphML (http://graphml.graphdrawing.org/specification.html). It has no time of its own: dates are data, as written and by day. The format
 * lets lines with and without a direction stand in one graph, but NetworkX refuses that: all have one, and the field `directed` tells which
 * of them mean it.
 */
export function graphml(exported: ExportedData): string {
  const { network } = exported;
  const nodes = [...network.actors.values()].map((actor) => ({ attributes: { id: actor.id }, values: nodeValues(actor, network) }));
  const edges = [...network.relations.values()].map((relation) => ({
    attributes: { id: relation.id, source: relation.from, target: relation.to },
    values: [['label', network.types.get(relation.type)?.label ?? ''], ...valuesOf(RELATION_FIELDS, relation, network)] as Values,
  }));
  const graph = xml('graph', { id: 'G', edgedefault: 'directed' }, [
    xml('desc', {}, [described(exported)]),
    ...nodes.map(({ attributes, values }) => xml('node', attributes, data('node', values))),
    ...edges.map(({ attributes, values }) => xml('edge', attributes, data('edge', values))),
  ]);
  return xmlDocument(
    xml('graphml', { xmlns: NAMESPACE }, [...keys('node', nodes[0]?.values ?? []), ...keys('edge', edges[0]?.values ?? []), graph]),
  );
}

function nodeValues(actor: Actor, network: Network): Values {
  const { x, y } = network.positions.get(actor.id) ?? { x: 0, y: 0 };
  return [['label', actor.name], ['x', x], ['y', y], ...valuesOf(ACTOR_FIELDS, actor, network)];
}

/** Names are those of their sort alone: nodes and edges have fields of the same name. */
const keyId = (sort: 'node' | 'edge', name: string): string => `${sort}_${name}`;

const keys = (sort: 'node' | 'edge', values: Values): readonly XmlElement[] =>
  values.map(([name, value]) => xml('key', { id: keyId(sort, name), for: sort, 'attr.name': name, 'attr.type': typeName(value) }));

const typeName = (value: Values[number][1]): string => ({ number: 'double', boolean: 'boolean' })[typeof value as string] ?? 'string';

const data = (sort: 'node' | 'edge', values: Values): readonly XmlElement[] =>
  values.map(([name, value]) => xml('data', { key: keyId(sort, name) }, [String(value)]));
