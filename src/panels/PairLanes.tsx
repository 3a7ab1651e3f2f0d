import { type CSSProperties, type ReactNode, useState } from 'react';
import { cssHue } from '#appearance/palette.ts';
import type { PairHistory, PairLane } from '#domain/pairHistory.ts';
import { certainStretches, possibleStretches } from '#domain/stretch.ts';
import { stateInYears } from '#domain/timeState.ts';
import { useApp } from '#state/useApp.ts';
import { windowsSeen } from '#state/view.ts';
import { laterWords } from '#words/laterWords.ts';
import { LaneAxis, YearsThrough } from './LaneAxis.tsx';
import { type Scale, scaleOf, shareOf, type TickGroup, tickGroups } from './laneScale.ts';
import { laneLabel, laneName, tickWords } from './laneWords.ts';
import { SelectionLink } from './links.tsx';
import { typeOf } from './relationWords.ts';
import { type Place, usePlaces } from './usePlaces.ts';

/** A pair's relations as lanes over time. One stop of the Tab key: arrows go from lane to lane, and along a lane from tick to tick. */
export function PairLanes({ history }: { readonly history: PairHistory }): ReactNode {
  const view = useApp((state) => state);
  const windows = windowsSeen(view);
  const scale = scaleOf(
    history.lanes.flatMap(({ relation }) => [...possibleStretches(relation), ...certainStretches(relation)]),
    windows,
  );
  const ticks = history.lanes.map(tickGroups);
  const { chart, tabStop, follow, moveBy } = usePlaces(ticks.map((groups) => groups.length));
  const [pointed, setPointed] = useState<string | null>(null);
  const of = (place: Place, name: string): PlaceProps => ({
    tabIndex: place.lane === tabStop.lane && place.tick === tabStop.tick ? 0 : -1,
    'data-place': `${place.lane} ${place.tick}`,
    'aria-label': name,
    onFocus: () => {
      follow(place);
      setPointed(name);
    },
    onPointerEnter: () => setPointed(name),
  });
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is no drawing */}
      <svg
        ref={chart}
        className="pair-lanes"
        role="group"
        aria-label={laterWords.history.lanes(history.lanes.length)}
        style={{ '--lanes': history.lanes.length } as CSSProperties}
        onKeyDown={moveBy}
      >
        <LaneAxis windows={windows} scale={scale} />
        {history.lanes.map((lane, index) => (
          <Lane key={lane.relation.id} lane={lane} index={index} ticks={ticks[index] ?? []} scale={scale} of={of} />
        ))}
        <YearsThrough windows={windows} scale={scale} />
      </svg>
      <p className="lanes-caption muted small" aria-hidden="true">
        {pointed ?? laterWords.history.key}
      </p>
    </>
  );
}

interface PlaceProps {
  readonly tabIndex: number;
  readonly 'data-place': string;
  readonly 'aria-label': string;
  readonly onFocus: () => void;
  readonly onPointerEnter: () => void;
}

interface LaneProps {
  readonly lane: PairLane;
  readonly index: number;
  readonly ticks: readonly TickGroup[];
  readonly scale: Scale;
  readonly of: (place: Place, name: string) => PlaceProps;
}

function Lane({ lane, index, ticks, scale, of }: LaneProps): ReactNode {
  const network = useApp((state) => state.network);
  const { relation } = lane;
  const isCurrent = useApp(({ selection }) => selection?.kind === 'relation' && selection.id === relation.id);
  const isShown = useApp((state) => windowsSeen(state).some((window) => stateInYears(relation, window) !== 'absent'));
  const hue = cssHue(network.families.get(typeOf(relation, network).family)?.hue ?? 'grey');
  const selection = { kind: 'relation', id: relation.id } as const;
  return (
    <g className="lane" data-shown={isShown} style={{ '--lane': index, color: hue } as CSSProperties}>
      <SelectionLink selection={selection} current={isCurrent} {...of({ lane: index, tick: -1 }, laneName(relation, network))}>
        <rect className="lane-room" width="100%" />
        <text className="lane-name" y="13">
          {laneLabel(relation, network)}
        </text>
        {lane.spans.map(({ possible: [from, to] }) => (
          <rect key={from} className="possible" x={`${shareOf(from, scale)}%`} width={widthOf(from, to, scale)} y="21" height="3" />
        ))}
        {certainStretches(relation).map(([from, to]) => (
          <rect key={from} className="certain" x={`${shareOf(from, scale)}%`} width={widthOf(from, to, scale)} y="18" height="9" />
        ))}
      </SelectionLink>
      {ticks.map((tick, place) => (
        <SelectionLink
          key={`${tick.at} ${tick.bears}`}
          selection={selection}
          className="lane-tick"
          {...of({ lane: index, tick: place }, tickWords(tick, lane, network))}
        >
          <svg x={`${shareOf(tick.at, scale)}%`} y="14" overflow="visible" aria-hidden="true">
            <rect className="tick-room" x="-9" y="-2" width="18" height="18" />
            <path d={tick.bears === 'start' ? 'M0 15V0L6 3L0 6' : 'M0 15V0L-6 3L0 6'} />
          </svg>
        </SelectionLink>
      ))}
    </g>
  );
}

const widthOf = (from: number, to: number, scale: Scale): string => `${Math.max(0.6, shareOf(to, scale) - shareOf(from, scale))}%`;
