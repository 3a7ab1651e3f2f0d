import type { ReactNode } from 'react';
import type { ActorId } from '#domain/id.ts';
import { useApp } from '#state/useApp.ts';
import { whenLong } from '#words/timeWords.ts';
import { words } from '#words/words.ts';
import { FocusControls } from './FocusControls.tsx';
import { PairWith } from './PairWith.tsx';
import { PathForm } from './PathForm.tsx';
import { PullsOf } from './Pulls.tsx';
import { RelationsOf } from './RelationsOf.tsx';
import { SpanBar } from './SpanBar.tsx';
import { yearsShown } from './yearWords.ts';

/** Who an actor is, and its relations in the years shown. */
export function ActorEvidence({ id }: { readonly id: ActorId }): ReactNode {
  const network = useApp((state) => state.network);
  const years = useApp(yearsShown);
  const actor = network.actors.get(id);
  if (!actor) return null;
  const own = [...network.relations.values()].filter((relation) => relation.from === id || relation.to === id);
  return (
    <article>
      <p className="pair">{words.evidence.kinds[actor.kind]}</p>
      <h2>{actor.name}</h2>
      {actor.when.length > 0 && (
        <>
          <p className="when">{words.evidence.exists(whenLong({ when: actor.when, checked: null }))}</p>
          <SpanBar spans={actor.spans} />
        </>
      )}
      {actor.summary !== null && <p className="summary">{actor.summary}</p>}
      {actor.aliases.length > 0 && <p className="muted small">{words.evidence.aliases(actor.aliases)}</p>}
      <FocusControls actor={id} />
      <PairWith actor={id} relations={own} />
      <PathForm from={id} />
      <RelationsOf relations={own} heading={words.evidence.relationsIn(years)} none={words.evidence.noneIn(years)} />
      <PullsOf selection={{ kind: 'actor', id }} />
    </article>
  );
}
