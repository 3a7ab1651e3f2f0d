import { type Definition, errorAt, type Merged, warningAt } from '../merge.ts';
import type { Problem } from '../problem.ts';
import type { SourceEntry, UnquotedEntry } from '../schema.ts';
import type { Located } from './located.ts';
import { type FoldedText, paragraphsOf } from './paragraphs.ts';

/** How the paragraphs of one text are accounted for. */
export interface ParagraphCounts {
  readonly paragraphs: number;
  /** Those that a quotation touches. */
  readonly quoted: number;
  /** Those that none does and `unquoted` gives a reason for. */
  readonly excused: number;
}

interface Coverage {
  readonly counts: ParagraphCounts;
  readonly problems: readonly Problem[];
}

/**
 * Every paragraph of a text should be quoted or listed in `unquoted`, so that none was skipped by oversight. Once a source has a list this
 * is held to; before that it is only a warning, so that a curator can begin with a few quotations of a new source.
 */
export function checkCovered(
  source: Definition<SourceEntry>,
  located: readonly Located[],
  text: FoldedText,
  { unquoted }: Pick<Merged, 'unquoted'>,
): Coverage {
  const list = unquoted.get(source.id);
  const quoted = new Set(located.flatMap(({ passage }) => paragraphsOf(text, passage)));
  const open = text.paragraphs.map((_, index) => index + 1).filter((number) => !quoted.has(number));
  const missed = open.filter((number) => !list || !Object.hasOwn(list.value, number));
  const problemAt = list ? errorAt : warningAt;
  const problems = missed.map((number) => problemAt(source, [], missedMessage(source.id, number, text)));
  return {
    counts: { paragraphs: text.paragraphs.length, quoted: quoted.size, excused: open.length - missed.length },
    problems: [...problems, ...(list ? listFaults(list, quoted, text) : [])],
  };
}

/** Enough to know a paragraph by. */
const WORDS_SHOWN = 8;

function missedMessage(source: string, number: number, { text, paragraphs }: FoldedText): string {
  const { start = 0, end = 0 } = paragraphs[number - 1] ?? {};
  const words = text.slice(start, end).split(' ');
  const shown = `${words.slice(0, WORDS_SHOWN).join(' ')}${words.length > WORDS_SHOWN ? ' …' : ''}`;
  return `Paragraph ${number} of \`${source}\` is not quoted: quote it, or give the reason under \`unquoted\`. It is: ${shown}`;
}

/** What the list says of paragraphs that are quoted, or are not there. */
function listFaults(list: Definition<UnquotedEntry>, quoted: ReadonlySet<number>, { paragraphs }: FoldedText): Problem[] {
  return Object.keys(list.value).flatMap((number) => {
    const key = { yaml: list.yaml, path: [...list.path, number] };
    if (Number(number) > paragraphs.length) {
      return [errorAt(key, [], `\`${list.id}\` has ${paragraphs.length} paragraphs and no paragraph ${number}: correct or remove it.`)];
    }
    return quoted.has(Number(number))
      ? [errorAt(key, [], `Paragraph ${number} of \`${list.id}\` is quoted: remove it from the list.`)]
      : [];
  });
}
