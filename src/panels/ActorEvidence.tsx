import type { ReactNode } from 'react';
import type { Actor } from '#domain/actor.ts';
import { relationsOfActor } from '#domain/actorHistory.ts';
import type { ActorId } from '#domain/id.ts';
import type { Relation } from '#domain/relation.ts';
import { selectDrawn } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';
import { laterWords } from '#words/laterWords.ts';
import { whenLong } from '#words/timeWords.ts';
import { ActorBadge } from './ActorBadge.tsx';
import { ActorLanes } from './ActorLanes.tsx';
import { ActorTies } from './ActorTies.tsx';
import { FocusControls } from './FocusControls.tsx';
import { ExternalLink } from './links.tsx';
import { PairWith } from './PairWith.tsx';
import { PathForm } from './PathForm.tsx';
import { PullsOf } from './Pulls.tsx';
import { RelationsOf } from './RelationsOf.tsx';
import { SpanBar } from './SpanBar.tsx';
import { yearsShown } from './yearWords.ts';
import './ActorEvidence.css';

/** An actor's page: who it is, who led it and belonged to it, all that it had to do with others over time, and in the years shown. */
export function ActorEvidence({ id }: { readonly id: ActorId }): ReactNode {
  const network = useApp((state) => state.network);
  const years = useApp(yearsShown);
  const actor = network.actors.get(id);
  if (!actor) return null;
  const own = relationsOfActor(id, network);
  return (
    <article className="actor-page">
      <Who actor={actor} />
      <Counts relations={own} />
      <ActorTies actor={id} />
      <div className="actor-controls">
        <FocusControls actor={id} />
        <PairWith actor={id} relations={own} />
        {own.length > 0 && <PathForm from={id} />}
      </div>
      <ActorLanes actor={id} />
      <RelationsOf relations={own} heading={laterWords.evidence.relationsIn(years)} none={laterWords.evidence.noneIn(years)} />
      <PullsOf selection={{ kind: 'actor', id }} />
    </article>
  );
}

function Who({ actor }: { readonly actor: Actor }): ReactNode {
  const { name, kind, when, spans, summary, aliases, wikidata } = actor;
  return (
    <>
      <header className="actor-heading">
        <ActorBadge actor={actor} />
        <p className="pair">{laterWords.evidence.kinds[kind]}</p>
        <h2>
          <bdi>{name}</bdi>
        </h2>
      </header>
      {when.length > 0 && (
        <>
          <p className="when">{laterWords.evidence.exists(whenLong({ when, checked: null }))}</p>
          <SpanBar spans={spans} />
        </>
      )}
      {summary !== null && (
        <p className="summary" dir="auto">
          {summary}
        </p>
      )}
      {aliases.length > 0 && <p className="muted small">{laterWords.evidence.aliases(aliases)}</p>}
      {wikidata !== null && (
        <p className="muted small">
          {laterWords.actorPage.elsewhere}{' '}
          <ExternalLink href={`https://www.wikidata.org/wiki/${wikidata}`}>{laterWords.actorPage.wikidata}</ExternalLink>.
        </p>
      )}
    </>
  );
}

/** How much is told of the actor, in the years shown and in all. */
function Counts({ relations }: { readonly relations: readonly Relation[] }): ReactNode {
  const years = useApp(yearsShown);
  const shown = useApp(selectDrawn).relations;
  const now = relations.filter(({ id }) => shown.has(id));
  return (
    <p className="muted small actor-counts">
      {laterWords.actorPage.countNow(years, now.length, sourcesOf(now))}{' '}
      {laterWords.actorPage.countInAll(relations.length, sourcesOf(relations))}
    </p>
  );
}

const sourcesOf = (relations: readonly Relation[]): number =>
  new Set(relations.flatMap(({ evidence }) => evidence.map(({ source }) => source))).size;
