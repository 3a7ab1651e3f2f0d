import { X } from 'lucide-react';
import { type MouseEvent, type ReactNode, useMemo } from 'react';
import { changesBetween } from '#domain/changes.ts';
import type { ActorId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import type { NetworkAt } from '#domain/networkAt.ts';
import type { Selection } from '#domain/selection.ts';
import { writeAddress } from '#state/address.ts';
import { useApp } from '#state/useApp.ts';
import type { View } from '#state/view.ts';
import { laterWords } from '#words/laterWords.ts';
import { emphasisOf } from './emphasis.ts';
import { MiniNetwork } from './MiniNetwork.tsx';
import { typeOf } from './relationWords.ts';
import { type RowFrame, strandsOf } from './smallPicture.ts';
import { whyEmpty } from './whyEmpty.ts';

interface MultipleCardProps {
  readonly at: NetworkAt;
  /** The year before it in the row; null for the first. */
  readonly before: NetworkAt | null;
  readonly frame: RowFrame;
  /** What the reader looks at, in whichever card. */
  readonly looked: Selection | null;
  /** The view of this year by itself. */
  readonly view: View;
  readonly onGoInto: () => void;
  readonly onRemove: () => void;
  readonly onLook: (id: ActorId | null) => void;
  readonly onOpen: (id: ActorId) => void;
}

/** One year of a row: what it comes to, its network, and what changed since the year before it in the row. */
export function MultipleCard({ at, before, frame, looked, view, onGoInto, onRemove, onLook, onOpen }: MultipleCardProps): ReactNode {
  const network = useApp((state) => state.network);
  const strands = useMemo(() => strandsOf(network, at), [network, at]);
  const emphasis = looked && emphasisOf(looked, strands, at.year, network);
  return (
    <li className="multiple">
      <div className="multiple-heading">
        <h3>
          <YearLink at={at} view={view} onFollow={onGoInto} />
        </h3>
        <button type="button" className="button bare" aria-label={laterWords.multiples.remove(at.year)} onClick={onRemove}>
          <X size={16} aria-hidden="true" />
        </button>
      </div>
      <div className="multiple-plot">
        <MiniNetwork
          label={pictureInWords(at, network)}
          network={network}
          frame={frame}
          actors={at.actors}
          strands={strands}
          emphasis={emphasis}
          onLook={onLook}
          onChoose={onOpen}
        />
        {emphasis && <p className="multiple-looked">{emphasis.words}</p>}
        {at.relations.size === 0 && <EmptyCard year={at.year} />}
      </div>
      <p className="multiple-changes muted">{changesInWords(before, at)}</p>
    </li>
  );
}

/** What the year comes to, as the way into it; followed in place, unless the reader asks for a new tab. */
function YearLink({ at, view, onFollow }: Pick<MultipleCardProps, 'at' | 'view'> & { readonly onFollow: () => void }): ReactNode {
  const network = useApp((state) => state.network);
  const isShown = useApp(({ year, to }) => year === at.year && to === null);
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onFollow();
  };
  return (
    <a
      href={writeAddress(view, network)}
      aria-label={`${at.year}: ${countInWords(at)}`}
      aria-current={isShown ? 'date' : undefined}
      onClick={follow}
    >
      <strong>{at.year}</strong>
      <span>{countInWords(at)}</span>
    </a>
  );
}

/** In a picture's place, why there is none. */
function EmptyCard({ year }: { readonly year: number }): ReactNode {
  const why = useApp((state) => whyEmpty([{ first: year, last: year }], state));
  return <p className="multiple-empty">{laterWords.multiples[why](year)}</p>;
}

/** "97 relations among 45 actors". */
function countInWords({ relations, actors, loneActors }: NetworkAt): string {
  if (relations.size === 0) return laterWords.multiples.noRelation;
  return laterWords.multiples.among(relations.size, actors.size - loneActors);
}

/** What the picture shows at a glance: "Network of 2016: 97 relations among 45 actors. Security 30, Conflict 12." */
function pictureInWords(at: NetworkAt, network: Network): string {
  const families = [...at.relations.keys()].flatMap((id) => {
    const relation = network.relations.get(id);
    return relation ? [typeOf(relation, network).family] : [];
  });
  const counts = [...network.families.values()].flatMap(({ id, label }) => {
    const count = families.filter((family) => family === id).length;
    return count > 0 ? [`${label} ${count}`] : [];
  });
  return [laterWords.multiples.picture(at.year, countInWords(at)), counts.length > 0 && `${counts.join(', ')}.`].filter(Boolean).join(' ');
}

function changesInWords(before: NetworkAt | null, at: NetworkAt): string {
  if (!before) return laterWords.multiples.first;
  const { began, ended } = changesBetween(before, at);
  if (began.length === 0 && ended.length === 0) return laterWords.multiples.same(before.year);
  return laterWords.multiples.since(before.year, began.length, ended.length);
}
