import type { Evidence } from '#domain/evidence.ts';
import type { Relation } from '#domain/relation.ts';
import type { ExportedData } from './exportedData.ts';

/**
 * The quotations as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): each with a TextQuoteSelector that finds it in its
 * source, and what it bears on as the body. A source without an address is named by its id in the dataset.
 */
export function annotations({ network, title, link }: ExportedData): string {
  const items = [...network.relations.values()].flatMap((relation) =>
    relation.evidence.map((evidence, index) => annotation(relation, evidence, index + 1)),
  );

  function annotation(relation: Relation, { source, quote, before, after, modality, stance, speaker, at }: Evidence, number: number) {
    const { url, label } = network.sources.get(source) ?? { url: null, label: source };
    const selector = {
      type: 'TextQuoteSelector',
      exact: quote,
      ...(before !== null && { prefix: before }),
      ...(after !== null && { suffix: after }),
    };
    const told = [modality, stance, ...(speaker === null ? [] : [speaker]), label, ...(at === null ? [] : [at])];
    return {
      id: `urn:entente:${network.id}:${relation.id}:${number}`,
      type: 'Annotation',
      motivation: 'linking',
      body: [
        { type: 'TextualBody', purpose: 'describing', format: 'text/plain', language: 'en', value: relation.summary },
        { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', language: 'en', value: told.join(' · ') },
      ],
      target: { source: url ?? `urn:entente:${network.id}:${source}`, selector },
    };
  }

  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: link ?? `urn:entente:${network.id}`,
    type: 'AnnotationCollection',
    label: title,
    total: items.length,
    first: { id: `urn:entente:${network.id}:page:1`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
