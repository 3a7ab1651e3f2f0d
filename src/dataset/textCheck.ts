import { type Definition, errorAt, type Merged, warningAt } from './merge.ts';
import type { Problem } from './problem.ts';
import { countQuotedWords, countWords, findQuotation, fold, MAX_QUOTED_SHARE, type Passage, type Quotation } from './quotations.ts';
import type { EvidenceEntry, RelationEntry, SourceEntry } from './schema.ts';

/** How much of one text the dataset quotes. */
export interface QuotedShare {
  readonly source: string;
  readonly quotations: number;
  readonly quotedWords: number;
  readonly words: number;
}

/** The text of a source's snapshot as it is, with the SHA-256 of its bytes. */
export interface SnapshotText {
  readonly text: string;
  readonly sha256: string;
}

interface TextCheck {
  readonly problems: readonly Problem[];
  readonly shares: readonly QuotedShare[];
}

type ReadSnapshot = (file: string) => SnapshotText | null;

/** Holds every quotation against the text it is from; `readSnapshot` gives null where there is no such file. */
export function checkTexts(merged: Merged, readSnapshot: ReadSnapshot): TextCheck {
  const checks = [...merged.sources.values()].map((source) => checkSource(source, merged, readSnapshot));
  return { problems: checks.flatMap(({ problems }) => problems), shares: checks.flatMap(({ shares }) => shares) };
}

function checkSource(source: Definition<SourceEntry>, merged: Merged, readSnapshot: ReadSnapshot): TextCheck {
  const { snapshot } = source.value;
  const quotations = quotationsOf(source.id, merged);
  if (!snapshot) {
    const message = `\`${source.id}\` has no \`snapshot\`, so its quotations are not checked: add file and sha256.`;
    return { problems: quotations.length > 0 ? [errorAt(source, [], message)] : [], shares: [] };
  }
  const read = readSnapshot(snapshot.file);
  if (!read) {
    const message = `There is no file ${snapshot.file} in the folder of texts: correct one of the two.`;
    return { problems: [errorAt(source, ['snapshot', 'file'], message)], shares: [] };
  }
  const text = fold(read.text);
  const { passages, faults } = locateQuotations(quotations, source.id, text);
  const share = {
    source: source.id,
    quotations: quotations.length,
    quotedWords: countQuotedWords(text, passages),
    words: countWords(text),
  };
  return { problems: [...sumFaults(source, snapshot, read.sha256), ...faults, ...shareFaults(source, share)], shares: [share] };
}

function sumFaults(source: Definition<SourceEntry>, { file, sha256 }: { file: string; sha256: string }, actual: string): Problem[] {
  if (actual === sha256) return [];
  const message = `${file} has the SHA-256 ${actual}: correct \`sha256\`, or restore the file that was quoted.`;
  return [errorAt(source, ['snapshot', 'sha256'], message)];
}

function shareFaults(source: Definition<SourceEntry>, { quotedWords, words }: QuotedShare): Problem[] {
  if (quotedWords <= words * MAX_QUOTED_SHARE) return [];
  return [errorAt(source, [], `${quotedWords} of the ${words} words of \`${source.id}\` are quoted, more than a third: quote less.`)];
}

/** A quotation and the relation it bears on. */
interface Quoted {
  readonly relation: Definition<RelationEntry>;
  readonly index: number;
  readonly evidence: EvidenceEntry;
}

const quotationsOf = (source: string, { relations }: Merged): Quoted[] =>
  [...relations.values()].flatMap((relation) =>
    relation.value.evidence.map((evidence, index) => ({ relation, index, evidence })).filter(({ evidence }) => evidence.source === source),
  );

function locateQuotations(quotations: readonly Quoted[], source: string, text: string): { passages: Passage[]; faults: Problem[] } {
  const passages: Passage[] = [];
  const faults: Problem[] = [];
  for (const { relation, index, evidence } of quotations) {
    const field = ['evidence', index, 'quote'];
    const found = findQuotation(text, evidence);
    if (found.length > 1) {
      faults.push(warningAt(relation, field, `This stands ${found.length} times in \`${source}\`: add \`before\` or \`after\`.`));
    } else if (found.length === 0) {
      faults.push(errorAt(relation, field, notFound(source, text, evidence)));
    }
    passages.push(...found.slice(0, 1));
  }
  return { passages, faults };
}

function notFound(source: string, text: string, { quote, before, after }: Quotation): string {
  const elsewhere = findQuotation(text, { quote }).length > 0;
  if (!elsewhere) return `This does not stand in the text of \`${source}\`: copy it letter by letter.`;
  const context = [before === undefined ? '' : '`before`', after === undefined ? '' : '`after`'].filter(Boolean).join(' and ');
  return `This stands in the text of \`${source}\`, but not with this ${context}: correct the context.`;
}
