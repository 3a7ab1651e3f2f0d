import { actorsOf } from '../entryActors.ts';
import { errorAt, type Merged } from '../merge.ts';
import type { Problem } from '../problem.ts';
import { countWords, MAX_CONTEXT_WORDS, MAX_QUOTE_WORDS } from '../quotations.ts';

/** A quotation is the shortest passage that carries the claim: the texts are somebody's copyright. */
export function* checkQuotationLength({ relations }: Merged): Generator<Problem> {
  for (const relation of relations.values()) {
    for (const [index, evidence] of relation.value.evidence.entries()) {
      for (const [field, limit] of LIMITS) {
        const words = countWords(evidence[field] ?? '');
        if (words <= limit) continue;
        yield errorAt(relation, ['evidence', index, field], `\`${field}\` has ${words} words, and ${limit} are allowed: shorten it.`);
      }
    }
  }
}

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
