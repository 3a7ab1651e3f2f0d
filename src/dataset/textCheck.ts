import { type Definition, errorAt, type Merged } from './merge.ts';
import type { Problem } from './problem.ts';
import { countQuotedWords, countWords, MAX_QUOTED_SHARE, withContext } from './quotations.ts';
import type { SourceEntry } from './schema.ts';
import { checkCovered, type ParagraphCounts } from './texts/covered.ts';
import { locateQuotations, quotationsOf } from './texts/located.ts';
import { checkNamed } from './texts/named.ts';
import { foldText } from './texts/paragraphs.ts';

/** How much of one text the dataset quotes. */
export interface QuotedShare extends ParagraphCounts {
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

/**
 * Holds every quotation against the text it is from, and every text against its quotations; `readSnapshot` gives null where there is no
 * such file.
 */
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
  const text = foldText(read.text);
  const { located, problems } = locateQuotations(quotations, text);
  const coverage = checkCovered(source, located, text, merged);
  const passages = located.map(({ passage, evidence }) => withContext(text.text, passage, evidence));
  const share = {
    source: source.id,
    ...coverage.counts,
    quotations: quotations.length,
    quotedWords: countQuotedWords(text.text, passages),
    words: countWords(text.text),
  };
  const faults = [...sumFaults(source, snapshot, read.sha256), ...shareFaults(source, share)];
  return { problems: [...faults, ...problems, ...checkNamed(located, text, merged), ...coverage.problems], shares: [share] };
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
