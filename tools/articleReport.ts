import { MAX_QUOTED_SHARE } from '#dataset/quotations.ts';
import type { QuotedShare } from '#dataset/textCheck.ts';
import type { Tally } from './tally.ts';

/** What `data:check` prints of one article, line by line: how much of it is accounted for and quoted, and what came of it. */
export function articleReport(share: QuotedShare, tally: Tally): string[] {
  const { source, paragraphs, quoted, excused, quotations, quotedWords, words } = share;
  const percent = ((100 * quotedWords) / Math.max(words, 1)).toFixed(1);
  const limit = (100 * MAX_QUOTED_SHARE).toFixed(1);
  return [
    `  ${source}`,
    `    paragraphs: ${quoted + excused} of ${paragraphs} covered (${quoted} quoted, ${excused} with a reason)`,
    `    quotations: ${quotations}, ${quotedWords} of ${words} words, ${percent} % (limit ${limit} %)`,
    ...tallyLines(tally),
  ];
}

/** The same of the whole dataset, of which no limit is kept. */
export const datasetReport = (tally: Tally): string[] => ['  all sources', ...tallyLines(tally)];

function tallyLines({ modalities, standings }: Tally): string[] {
  const standing = standings === null ? 'not computed while there are errors' : listed(standings);
  return [`    relations by modality: ${listed(modalities)}`, `    relations by standing: ${standing}`];
}

const listed = (counts: readonly (readonly [string, number])[]): string =>
  counts.length === 0 ? 'none' : counts.map(([name, number]) => `${number} ${name.replace('-', ' ')}`).join(', ');
