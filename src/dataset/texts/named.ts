import { actorsOf } from '../entryActors.ts';
import { errorAt, type Merged, warningAt } from '../merge.ts';
import type { Problem } from '../problem.ts';
import { findQuotation } from '../quotations.ts';
import { isNamedIn } from './actorNames.ts';
import type { Located } from './located.ts';
import { type FoldedText, textAround } from './paragraphs.ts';

/**
 * The paragraph of a quotation should name both actors of its relation, or the curator says in `mentions` by which of its words it means
 * the actor: else the passage may well be about somebody else.
 */
export function* checkNamed(located: readonly Located[], text: FoldedText, { actors }: Pick<Merged, 'actors'>): Generator<Problem> {
  for (const { relation, index, evidence, passage } of located) {
    const paragraph = textAround(text, passage);
    for (const id of actorsOf(relation.value)) {
      const actor = actors.get(id ?? '');
      // Reported where ids are checked.
      if (!actor) continue;
      const words = evidence.mentions?.[actor.id];
      if (words === undefined && !isNamedIn(paragraph, actor.value)) {
        const advice = `choose the actor that it speaks of, add an alias, or write \`mentions: {${actor.id}: words that mean it}\``;
        yield warningAt(
          relation,
          ['evidence', index, 'quote'],
          `Its paragraph does not name \`${actor.id}\` (${actor.value.name}): ${advice}.`,
        );
      } else if (words !== undefined && findQuotation(paragraph, { quote: words }).length === 0) {
        const message = `These words do not stand in the paragraph of the quotation: copy those by which it means \`${actor.id}\`.`;
        yield errorAt(relation, ['evidence', index, 'mentions', actor.id], message);
      }
    }
  }
}
