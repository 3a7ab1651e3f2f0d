import type { CSSProperties, ReactNode } from 'react';
import { cssHue } from '#appearance/palette.ts';
import type { RelationId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import type { Relation } from '#domain/relation.ts';
import { hidingTraits, isHiddenIn, traitsOf } from '#domain/sieve.ts';
import { type Standing, standingOf } from '#domain/standing.ts';
import { stateInYears } from '#domain/timeState.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { type View, windowsSeen } from '#state/view.ts';
import { laterWords } from '#words/laterWords.ts';
import { whenLong } from '#words/timeWords.ts';
import { traitLabel } from '#words/traitLabel.ts';
import { words } from '#words/words.ts';
import { inYearsWords } from './inYearsWords.ts';
import { LeftOutEvidence } from './LeftOutEvidence.tsx';
import { SelectionLink } from './links.tsx';
import { PullsOf } from './Pulls.tsx';
import { Quotation } from './Quotation.tsx';
import { ActorName } from './RelationName.tsx';
import { typeOf } from './relationWords.ts';
import { SpanBar } from './SpanBar.tsx';
import { StandingRule } from './StandingRule.tsx';
import { capitalised } from './words.ts';

/** One relation: who, what, when, in one sentence of ours and in the sources' own words. */
export function RelationEvidence({ id }: { readonly id: RelationId }): ReactNode {
  const network = useApp((state) => state.network);
  const relation = network.relations.get(id);
  if (!relation) return null;
  const family = network.families.get(typeOf(relation, network).family);
  return (
    <article style={{ '--hue': cssHue(family?.hue ?? 'grey') } as CSSProperties}>
      <Heading relation={relation} network={network} />
      <TimeAndStanding relation={relation} network={network} />
      <SpanBar spans={relation.spans} />
      <InYears relation={relation} network={network} />
      <p className="summary" dir="auto">
        {relation.summary}
      </p>
      <Quotations relation={relation} network={network} />
      <LeftOutEvidence relation={relation} />
      <PullsOf selection={{ kind: 'relation', id }} />
    </article>
  );
}

interface PartProps {
  readonly relation: Relation;
  readonly network: Network;
}

function Heading({ relation, network }: PartProps): ReactNode {
  const type = typeOf(relation, network);
  return (
    <>
      <p className="pair">
        <SelectionLink selection={{ kind: 'actor', id: relation.from }}>
          <ActorName id={relation.from} network={network} />
        </SelectionLink>
        <span aria-hidden="true"> {type.directed ? '→' : '–'} </span>
        <span className="visually-hidden">{type.directed ? laterWords.evidence.to : laterWords.evidence.and}</span>
        <SelectionLink selection={{ kind: 'actor', id: relation.to }}>
          <ActorName id={relation.to} network={network} />
        </SelectionLink>
      </p>
      <h2>
        <bdi>{type.label}</bdi>
      </h2>
      {relation.about !== null && (
        <p className="subject" dir="auto">
          {relation.about}
        </p>
      )}
      {type.definition !== null && (
        <details className="definition">
          <summary>{laterWords.evidence.whatCounts(type.label)}</summary>
          <p dir="auto">{type.definition}</p>
        </details>
      )}
    </>
  );
}

function TimeAndStanding({ relation, network }: PartProps): ReactNode {
  const standing = standingOf(relation, network.sources);
  return (
    <>
      <p className="when">
        <span className="when-words">{capitalised(whenLong(relation))}</span>{' '}
        <span className="muted">{laterWords.evidence.datings[relation.dates]}</span>
      </p>
      <StandingRule standing={standing}>{standingWords(standing, relation)}</StandingRule>
    </>
  );
}

function standingWords(standing: Standing, { evidence }: Relation): string {
  const sources = new Set(evidence.map((passage) => passage.source)).size;
  const { standings } = words.evidence;
  if (standing === 'single-source' || standing === 'unsourced') return standings[standing];
  return laterWords.evidence.standingOfSources(standings[standing], sources);
}

/** How the relation stands to the years shown, why, what keeps it out of them, and the way to where it is. */
function InYears({ relation, network }: PartProps): ReactNode {
  const view = useApp((state) => state);
  const { select } = useActions();
  const windows = windowsSeen(view);
  const states = windows.map((window) => stateInYears(relation, window));
  const isAbsent = states.every((state) => state === 'absent');
  const isUnsure = !isAbsent && !view.withPossible && !states.includes('certain');
  const reasons = [
    ...hidingLabels(relation, view, network).map(laterWords.evidence.hidden),
    ...(isUnsure ? [laterWords.evidence.possibleHidden] : []),
  ];
  const told = [...windows.map((window) => inYearsWords(relation, window, view.known)), ...reasons];
  return (
    <p className="muted small">
      {told.join(' ')}{' '}
      {(isAbsent || reasons.length > 0) && (
        <button type="button" className="button small" onClick={() => select({ kind: 'relation', id: relation.id })}>
          {isAbsent ? laterWords.evidence.goToNearest : laterWords.evidence.showIt}
        </button>
      )}
    </p>
  );
}

/** What the reader hides and the relation is: its type, its sign and so on. */
function hidingLabels(relation: Relation, { hiddenTypes, hiddenTraits }: View, network: Network): readonly string[] {
  const type = typeOf(relation, network);
  const own = traitsOf(relation, network);
  const values = hidingTraits(relation, network, hiddenTraits).flatMap((trait) =>
    own[trait].filter((value) => isHiddenIn(hiddenTraits, trait, value)).map((value) => traitLabel(trait, value)),
  );
  return [...(hiddenTypes.has(type.id) ? [type.label] : []), ...values];
}

function Quotations({ relation, network }: PartProps): ReactNode {
  if (relation.evidence.length === 0) {
    return <p className="muted">{laterWords.evidence.noQuotation}</p>;
  }
  return (
    <>
      <h3 className="overline">{laterWords.evidence.quotations}</h3>
      {relation.evidence.map((passage) => (
        <Quotation key={`${passage.source} ${passage.quote}`} passage={passage} source={network.sources.get(passage.source)} />
      ))}
    </>
  );
}
