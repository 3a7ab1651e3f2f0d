import type { ReactNode } from 'react';
import { BADGE_COLOURS } from '#appearance/badges.ts';
import { MARKS, type Mark, PATTERNS, type Pattern } from '#appearance/lines.ts';
import { SHAPES } from '#appearance/shapes.ts';
import { ACTOR_KINDS } from '#domain/actor.ts';
import { selectNetworkAt } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';
import { LineSample } from './LineSample.tsx';

/** What patterns and marks of lines mean. */
export function LineKey(): ReactNode {
  const patterns = Object.entries(PATTERNS) as [Pattern, (typeof PATTERNS)[Pattern]][];
  const marks = Object.entries(MARKS) as [Mark, (typeof MARKS)[Mark]][];
  return (
    <>
      <h3 className="overline">Lines</h3>
      <ul className="key">
        {patterns.map(([pattern, { label }]) => (
          <li key={pattern}>
            <LineSample hue="grey" pattern={pattern} />
            {label}
          </li>
        ))}
        {marks.map(([mark, { label }]) => (
          <li key={mark}>
            <LineSample hue="grey" mark={mark} />
            {label}
          </li>
        ))}
        <li>
          <span className="count-sample" aria-hidden="true">
            × 4
          </span>
          Four relations: click to open
        </li>
      </ul>
    </>
  );
}

/** What shapes mean, and how many of each the year has. */
export function ActorKey(): ReactNode {
  const network = useApp((state) => state.network);
  const { actors } = useApp(selectNetworkAt);
  const kinds = [...actors].map((id) => network.actors.get(id)?.kind);
  return (
    <>
      <h3 className="overline">Actors</h3>
      <ul className="key">
        {ACTOR_KINDS.map((kind) => (
          <li key={kind}>
            <i className={`shape ${kind}`} style={{ background: BADGE_COLOURS[kind].fill }} aria-hidden="true" />
            <span className="type-label">{SHAPES[kind].label}</span>
            <span className="count">{kinds.filter((each) => each === kind).length}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
