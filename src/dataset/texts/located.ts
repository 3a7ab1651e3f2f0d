import { type Definition, errorAt, type Merged, warningAt } from '../merge.ts';
import type { Problem } from '../problem.ts';
import { findQuotation, type Passage, type Quotation } from '../quotations.ts';
import type { EvidenceEntry, RelationEntry } from '../schema.ts';
import { type FoldedText, paragraphsOf } from './paragraphs.ts';

/** A quotation and the relation it bears on. */
export interface Quoted {
  readonly relation: Definition<RelationEntry>;
  /** Its place among the relation's evidence. */
  readonly index: number;
  readonly evidence: EvidenceEntry;
}

/** A quotation and where it stands in the text of its source. */
export interface Located extends Quoted {
  readonly passage: Passage;
}

/** All quotations of one source, relation by relation. */
export const quotationsOf = (source: string, { relations }: Pick<Merged, 'relations'>): Quoted[] =>
  [...relations.values()].flatMap((relation) =>
    relation.value.evidence.map((evidence, index) => ({ relation, index, evidence })).filter(({ evidence }) => evidence.source === source),
  );

/** Finds quotations in the text of their source; those that do not stand there, or not where `at` says, are problems. */
export function locateQuotations(
  quotations: readonly Quoted[],
  text: FoldedText,
): { readonly located: readonly Located[]; readonly problems: readonly Problem[] } {
  const located: Located[] = [];
  const problems: Problem[] = [];
  for (const quoted of quotations) {
    const places = findQuotation(text.text, quoted.evidence);
    const passage = places.find((place) => isAt(quoted, place, text)) ?? places[0];
    if (passage) located.push({ ...quoted, passage });
    problems.push(...placeFaults(quoted, places, text), ...(passage ? paragraphFaults(quoted, passage, text) : []));
  }
  return { located, problems };
}

function placeFaults({ relation, index, evidence }: Quoted, places: readonly Passage[], { text }: FoldedText): Problem[] {
  const field = ['evidence', index, 'quote'];
  const { source } = evidence;
  if (places.length === 0) return [errorAt(relation, field, notFound(source, text, evidence))];
  if (places.length === 1) return [];
  return [warningAt(relation, field, `This stands ${places.length} times in \`${source}\`: add \`before\` or \`after\`.`)];
}

function notFound(source: string, text: string, { quote, before, after }: Quotation): string {
  const elsewhere = findQuotation(text, { quote }).length > 0;
  if (!elsewhere) return `This does not stand in the text of \`${source}\`: copy it letter by letter.`;
  const context = [before === undefined ? '' : '`before`', after === undefined ? '' : '`after`'].filter(Boolean).join(' and ');
  return `This stands in the text of \`${source}\`, but not with this ${context}: correct the context.`;
}

const AT = /^paragraph (\d+)$/;

const isAt = ({ evidence }: Quoted, passage: Passage, text: FoldedText): boolean => {
  const told = AT.exec(evidence.at ?? '')?.[1];
  return told !== undefined && paragraphsOf(text, passage)[0] === Number(told);
};

/** Whatever else `at` may say, such as a page, cannot be held against a plain text. */
function paragraphFaults(quoted: Quoted, passage: Passage, text: FoldedText): Problem[] {
  const { relation, index, evidence } = quoted;
  if (evidence.at === undefined || !AT.test(evidence.at) || isAt(quoted, passage, text)) return [];
  const [first] = paragraphsOf(text, passage);
  const message = `The quotation stands in paragraph ${first} of \`${evidence.source}\`: write \`paragraph ${first}\`, or quote the other place.`;
  return [errorAt(relation, ['evidence', index, 'at'], message)];
}
