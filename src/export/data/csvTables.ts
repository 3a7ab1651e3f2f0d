import type { Network } from '#domain/network.ts';
import { csvOf } from '#export/csv.ts';
import type { DataFile, ExportedData } from './exportedData.ts';
import { ACTOR_FIELDS, EVIDENCE_FIELDS, nameOf, RELATION_FIELDS, valuesOf } from './fields.ts';

/**
 * Actors, relations and quotations as three tables. The names of their first columns are those that Gephi and Kumu look for: Gephi joins
 * lines by `Source` and `Target`, which are ids, Kumu by `From` and `To`, which are labels.
 */
export const csvTables = ({ network }: ExportedData): readonly DataFile[] => [
  table('nodes', nodes(network)),
  table('edges', edges(network)),
  table('evidence', evidence(network)),
];

/** A table's lines, each with the names of its fields. */
type Rows = { readonly names: readonly string[]; readonly lines: readonly (readonly (string | number | boolean)[])[] };

const table = (part: string, { names, lines }: Rows): DataFile => ({
  part,
  ending: 'csv',
  mediaType: 'text/csv',
  text: csvOf(names, lines),
});

const only = (pairs: readonly (readonly [string, string | number | boolean])[]) => pairs.map(([, value]) => value);

function nodes(network: Network): Rows {
  const lines = [...network.actors.values()].map((actor) => {
    const { x, y } = network.positions.get(actor.id) ?? { x: '', y: '' };
    return [actor.id, actor.name, x, y, ...only(valuesOf(ACTOR_FIELDS, actor, network))];
  });
  return { names: ['Id', 'Label', 'x', 'y', ...Object.keys(ACTOR_FIELDS)], lines };
}

function edges(network: Network): Rows {
  const { type: typeLabel, ...fields } = RELATION_FIELDS;
  const lines = [...network.relations.values()].map((relation) => {
    const direction = fields.directed(relation, network) ? 'directed' : 'undirected';
    return [
      ...[relation.id, relation.from, relation.to, direction, typeLabel(relation, network)],
      ...[nameOf(relation.from, network), nameOf(relation.to, network), direction],
      ...only(valuesOf(fields, relation, network)),
    ];
  });
  return { names: ['Id', 'Source', 'Target', 'Type', 'Label', 'From', 'To', 'Direction', ...Object.keys(fields)], lines };
}

function evidence(network: Network): Rows {
  const lines = [...network.relations.values()].flatMap((relation) =>
    relation.evidence.map((passage, index) => [relation.id, index + 1, ...only(valuesOf(EVIDENCE_FIELDS, passage, network))]),
  );
  return { names: ['relation_id', 'number', ...Object.keys(EVIDENCE_FIELDS)], lines };
}
