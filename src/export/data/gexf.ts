import { HUE_COLOURS } from '#appearance/palette.ts';
import type { Actor } from '#domain/actor.ts';
import type { Network } from '#domain/network.ts';
import type { Relation } from '#domain/relation.ts';
import type { Span } from '#domain/timespan.ts';
import { type XmlElement, xml, xmlDocument } from '#export/xml.ts';
import { described, type ExportedData } from './exportedData.ts';
import { ACTOR_FIELDS, isoDate, RELATION_FIELDS, valuesOf } from './fields.ts';

const GEXF = 'http://gexf.net/1.3';

/**
 * GEXF 1.3 (https://gexf.net), dynamic: every spell of an actor or relation is all of its possible time, in days; an end that is open is
 * left out. Lines of one pair have `kind`s of their own, as GEXF tells parallel ones apart by.
 */
export function gexf(data: ExportedData): string {
  const { network } = data;
  const graph = xml(
    'graph',
    { mode: 'dynamic', defaultedgetype: 'undirected', idtype: 'string', timeformat: 'date', timerepresentation: 'interval' },
    [
      attributes(
        'node',
        Object.entries(ACTOR_FIELDS).map(([name]) => [name, 'string']),
      ),
      attributes('edge', edgeAttributes(network)),
      xml(
        'nodes',
        { count: network.actors.size },
        [...network.actors.values()].map((actor) => node(actor, network)),
      ),
      xml(
        'edges',
        { count: network.relations.size },
        [...network.relations.values()].map((relation) => edge(relation, network)),
      ),
    ],
  );
  const meta = xml('meta', {}, [xml('creator', {}, ['Entente']), xml('description', {}, [described(data)])]);
  return xmlDocument(xml('gexf', { xmlns: GEXF, 'xmlns:viz': `${GEXF}/viz`, version: '1.3' }, [meta, graph]));
}

type Attribute = readonly [name: string, type: string];

const attributes = (of: 'node' | 'edge', all: readonly Attribute[]): XmlElement =>
  xml(
    'attributes',
    { class: of },
    all.map(([name, type]) => xml('attribute', { id: name, title: name, type })),
  );

/** Every relation has a value of the same type in a field, so the first tells them all. */
function edgeAttributes(network: Network): readonly Attribute[] {
  const [first] = network.relations.values();
  const types = { string: 'string', number: 'integer', boolean: 'boolean' } as const;
  const typeOf = (value: string | number | boolean) => types[typeof value as keyof typeof types];
  return first ? valuesOf(RELATION_FIELDS, first, network).map(([name, value]) => [name, typeOf(value)]) : [];
}

const attvalues = (values: readonly (readonly [string, string | number | boolean])[]): XmlElement =>
  xml(
    'attvalues',
    {},
    values.map(([name, value]) => xml('attvalue', { for: name, value })),
  );

function node(actor: Actor, network: Network): XmlElement {
  const at = network.positions.get(actor.id);
  return xml('node', { id: actor.id, label: actor.name }, [
    attvalues(valuesOf(ACTOR_FIELDS, actor, network)),
    ...spells(actor.spans),
    // Its y grows upwards.
    ...(at ? [xml('viz:position', { x: at.x, y: -at.y, z: 0 })] : []),
  ]);
}

function edge(relation: Relation, network: Network): XmlElement {
  const type = network.types.get(relation.type);
  const family = type && network.families.get(type.family);
  const ends = { source: relation.from, target: relation.to };
  const sort = { type: type?.directed ? 'directed' : 'undirected', kind: relation.id, label: type?.label ?? relation.type };
  return xml('edge', { id: relation.id, ...ends, ...sort }, [
    attvalues(valuesOf(RELATION_FIELDS, relation, network)),
    ...spells(relation.spans),
    ...(family ? [xml('viz:color', rgb(HUE_COLOURS.light[family.hue]))] : []),
  ]);
}

/** None for what has no limit. */
function spells(spans: readonly Span[]): readonly XmlElement[] {
  const limited = spans.map(({ possible: [first, last] }) => ({
    start: first === null ? null : isoDate(first),
    end: last === null ? null : isoDate(last),
  }));
  return limited.length === 0
    ? []
    : [
        xml(
          'spells',
          {},
          limited.map((spell) => xml('spell', spell)),
        ),
      ];
}

/** Of `#rrggbb`. */
function rgb(colour: string) {
  const [r = 0, g = 0, b = 0] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((two) => Number.parseInt(two, 16));
  return { r, g, b };
}
