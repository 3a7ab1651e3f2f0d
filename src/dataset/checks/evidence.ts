import { actorsOf } from '../entryActors.ts';
import { errorAt, type Merged } from '../merge.ts';
import type { Problem } from '../problem.ts';
import { countWords, MAX_CONTEXT_WORDS, MAX_QUOTE_WORDS } from '../quotations.ts';

/** A quotation is the shortest passage that carries the claim: the texts are somebody's copyright. */
export function* checkQuotationLength({ relations }: Merged): Generator<Problem> {
  for (const relation of relations.values()) {
    for (const [index, evidence] of relation.value.evidence.entries()) {
      for (const [field, limit] of LIMITS) {
        const text = evidence[field] ?? '';
        if (haveRoom(text, limit)) continue;
        const words = countWords(text);
        if (words <= limit) continue;
        yield errorAt(relation, ['evidence', index, field], `\`${field}\` has ${words} words, and ${limit} are allowed: shorten it.`);
      }
    }
  }
}

/** Whether a text is too short for more words than that, with a letter and a space for each: true of most, and told without counting. */
const haveRoom = (text: string, limit: number): boolean => text.length < 2 * limit;

const LIMITS = [
  ['quote', MAX_QUOTE_WORDS],
  ['before', MAX_CONTEXT_WORDS],
  ['after', MAX_CONTEXT_WORDS],
] as const;

/** Only the two actors of the relation can be meant by its passages. */
export function* checkMentions({ relations }: Merged): Generator<Problem> {
  for (const { yaml, path, value } of relations.values()) {
    const actors = actorsOf(value).filter((id) => id !== undefined);
    for (const [index, { mentions = {} }] of value.evidence.entries()) {
      for (const id of Object.keys(mentions).filter((id) => !actors.includes(id))) {
        const key = { yaml, path: [...path, 'evidence', index, 'mentions', id] };
        const ends = actors.map((actor) => `\`${actor}\``).join(' or ') || 'an actor of the relation';
        yield errorAt(key, [], `\`${id}\` is neither end of this relation: write ${ends}, or remove it.`);
      }
    }
  }
}
