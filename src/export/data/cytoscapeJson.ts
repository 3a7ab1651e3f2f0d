import type { ExportedData } from './exportedData.ts';
import { ACTOR_FIELDS, EVIDENCE_FIELDS, RELATION_FIELDS, valuesOf } from './fields.ts';

/** Cytoscape's own JSON (https://js.cytoscape.org/#notation/elements-json), as Cytoscape.js and Cytoscape Desktop open it: with quotations. */
export function cytoscapeJson({ network, title, link }: ExportedData): string {
  const nodes = [...network.actors.values()].map((actor) => {
    const at = network.positions.get(actor.id);
    const data = { id: actor.id, name: actor.name, ...Object.fromEntries(valuesOf(ACTOR_FIELDS, actor, network)) };
    return at ? { data, position: { x: at.x, y: at.y } } : { data };
  });
  const edges = [...network.relations.values()].map((relation) => ({
    data: {
      id: relation.id,
      source: relation.from,
      target: relation.to,
      ...Object.fromEntries(valuesOf(RELATION_FIELDS, relation, network)),
      evidence: relation.evidence.map((passage) => Object.fromEntries(valuesOf(EVIDENCE_FIELDS, passage, network))),
    },
  }));
  const about = { name: title, license: network.license, ...(link !== null && { link }) };
  return `${JSON.stringify({ data: about, elements: { nodes, edges } }, null, 2)}\n`;
}
