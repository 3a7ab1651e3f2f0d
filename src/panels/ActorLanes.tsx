import { type CSSProperties, type FocusEvent, memo, type ReactNode, useMemo, useState } from 'react';
import { cssHue } from '#appearance/palette.ts';
import type { ActorLane, LaneStrand } from '#domain/actorHistory.ts';
import type { ActorId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import { pairOf } from '#domain/pair.ts';
import type { Relation } from '#domain/relation.ts';
import type { Selection } from '#domain/selection.ts';
import type { Stretch } from '#domain/stretch.ts';
import { stateInYears } from '#domain/timeState.ts';
import { selectActorHistory } from '#state/histories.ts';
import { useApp } from '#state/useApp.ts';
import { windowsSeen } from '#state/view.ts';
import { laterWords } from '#words/laterWords.ts';
import { laneWords, relationWords } from './actorLaneWords.ts';
import { LaneAxis, YearsThrough } from './LaneAxis.tsx';
import { type Scale, scaleOf, shareOf } from './laneScale.ts';
import { SelectionLink } from './links.tsx';
import { actorName, typeOf } from './relationWords.ts';
import { usePlaces } from './usePlaces.ts';

/** So many are shown at first: the list of relations should not be far. */
const FIRST_SHOWN = 8;
/** Folding away fewer than these would save no room. */
const FEWEST_FOLDED = 3;

/**
 * All that an actor had to do with others over time: a lane for each of them, the heaviest first, with a strand for each family. One stop of
 * the Tab key, in which arrows go from lane to lane.
 */
export function ActorLanes({ actor }: { readonly actor: ActorId }): ReactNode {
  const { lanes } = useApp(selectActorHistory(actor));
  const [all, setAll] = useState(false);
  const folds = lanes.length >= FIRST_SHOWN + FEWEST_FOLDED;
  if (lanes.length === 0) return null;
  return (
    <section className="actor-history" aria-labelledby="actor-history-heading">
      <h3 id="actor-history-heading" className="overline">
        {laterWords.actorPage.history}
      </h3>
      <Chart actor={actor} lanes={lanes} count={folds && !all ? FIRST_SHOWN : lanes.length} />
      <p className="muted small">{laterWords.actorPage.lanesKey}</p>
      {folds && (
        <button type="button" className="button small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? laterWords.actorPage.showFewer : laterWords.actorPage.showAll(lanes.length)}
        </button>
      )}
    </section>
  );
}

interface ChartProps {
  readonly actor: ActorId;
  readonly lanes: readonly ActorLane[];
  /** How many of them are shown. */
  readonly count: number;
}

function Chart({ actor, lanes, count }: ChartProps): ReactNode {
  const windows = useWindows();
  const network = useApp((state) => state.network);
  const scale = useMemo(() => scaleOf(lanes.flatMap(stretchesOf), windows), [lanes, windows]);
  const shown = lanes.slice(0, count);
  const { chart, tabStop, follow, moveBy } = usePlaces<HTMLUListElement>(shown.map(() => 0));
  const followFocus = ({ target }: FocusEvent): void => {
    const [lane] = target.getAttribute('data-place')?.split(' ') ?? [];
    if (lane !== undefined) follow({ lane: Number(lane), tick: -1 });
  };
  return (
    <div className="actor-chart">
      <svg className="chart-head" aria-hidden="true">
        <LaneAxis windows={windows} scale={scale} />
        <YearsThrough windows={windows} scale={scale} />
      </svg>
      <div className="chart-body">
        <svg className="chart-lines" aria-hidden="true">
          <LaneAxis windows={windows} scale={scale} />
        </svg>
        <ul ref={chart} aria-label={laterWords.actorPage.lanes(lanes.length)} onKeyDown={moveBy} onFocus={followFocus}>
          {shown.map((lane, index) => (
            <Lane
              key={lane.other}
              actor={actor}
              lane={lane}
              index={index}
              isTabStop={index === tabStop.lane}
              scale={scale}
              network={network}
            />
          ))}
        </ul>
        <svg className="chart-lines" aria-hidden="true">
          <YearsThrough windows={windows} scale={scale} />
        </svg>
      </div>
    </div>
  );
}

const stretchesOf = ({ strands }: ActorLane): readonly Stretch[] => strands.flatMap(({ possible, certain }) => [...possible, ...certain]);

/** The years shown, the same object as long as they are the same. */
function useWindows(): ReturnType<typeof windowsSeen> {
  const year = useApp((state) => state.year);
  const to = useApp((state) => state.to);
  const compare = useApp((state) => state.compare);
  return useMemo(() => windowsSeen({ year, to, compare }), [year, to, compare]);
}

interface LaneProps {
  readonly actor: ActorId;
  readonly lane: ActorLane;
  readonly index: number;
  readonly isTabStop: boolean;
  readonly scale: Scale;
  readonly network: Network;
}

/** One other actor: the way to the pair, or to the relation where there is but one. */
const Lane = memo(function Lane({ actor, lane, index, isTabStop, scale, network }: LaneProps): ReactNode {
  const { other, relations, strands } = lane;
  const isShown = useApp((state) => windowsSeen(state).some((window) => relations.some((each) => stateInYears(each, window) !== 'absent')));
  const [only] = relations.length === 1 ? relations : [];
  const selection: Selection = only ? { kind: 'relation', id: only.id } : { kind: 'pair', pair: pairOf({ from: actor, to: other }) };
  return (
    <li className="actor-lane" data-shown={isShown}>
      <SelectionLink selection={selection} tabIndex={isTabStop ? 0 : -1} data-place={`${index} -1`}>
        <span className="lane-words">
          <span>
            <strong>
              <bdi>{actorName(other, network)}</bdi>
            </strong>
            <span className="visually-hidden">:</span> {only ? <OneRelation relation={only} network={network} /> : laneWords(lane, network)}
          </span>
        </span>
        {strands.map((strand) => (
          <Strand key={strand.family} strand={strand} scale={scale} network={network} />
        ))}
      </SelectionLink>
    </li>
  );
});

/** "IR → RU Arms supply, 2022", as over the lanes of a pair. */
function OneRelation({ relation, network }: { readonly relation: Relation } & Pick<LaneProps, 'network'>): ReactNode {
  const [from, to] = [relation.from, relation.to].map((id) => network.actors.get(id)?.code ?? id);
  return (
    <>
      {typeOf(relation, network).directed && (
        <>
          {from}
          <span aria-hidden="true"> → </span>
          <span className="visually-hidden">{laterWords.actorPage.to}</span>
          {to}{' '}
        </>
      )}
      {relationWords(relation, network)}
    </>
  );
}

function Strand({ strand, scale, network }: { readonly strand: LaneStrand } & Pick<LaneProps, 'scale' | 'network'>): ReactNode {
  const hue = cssHue(network.families.get(strand.family)?.hue ?? 'grey');
  return (
    <span className="lane-strand" style={{ color: hue }}>
      {(['possible', 'certain'] as const).flatMap((sureness) =>
        strand[sureness].map((stretch) => <i key={`${sureness} ${stretch[0]}`} className={sureness} style={placeOf(stretch, scale)} />),
      )}
    </span>
  );
}

function placeOf([from, to]: Stretch, scale: Scale): CSSProperties {
  const left = shareOf(from, scale);
  return { left: `${left}%`, width: `${shareOf(to, scale) - left}%` };
}
