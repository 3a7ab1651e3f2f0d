import type { CSSProperties, ReactNode } from 'react';
import { BADGE_COLOURS } from '#appearance/badges.ts';
import { MARKS, type Mark, markOf, PATTERNS, type Pattern } from '#appearance/lines.ts';
import { cssHue } from '#appearance/palette.ts';
import { SHAPES } from '#appearance/shapes.ts';
import { ACTOR_KINDS } from '#domain/actor.ts';
import type { TypeId } from '#domain/id.ts';
import type { Family, RelationType } from '#domain/relation.ts';
import { selectNetworkAt } from '#state/selectors.ts';
import { typesHiddenByReader } from '#state/store.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { LineSample } from './LineSample.tsx';
import './Legend.css';

/** What the lines and shapes mean, how many of each the year has, and which types are shown. */
export function Legend(): ReactNode {
  const network = useApp((state) => state.network);
  const { year } = useApp(selectNetworkAt);
  const counts = useTypeCounts();
  return (
    <section className="legend" aria-label="Legend">
      <h2 className="overline">Types in {year}</h2>
      {[...network.families.values()].map((family) => (
        <FamilyLegend key={family.id} family={family} counts={counts} />
      ))}
      <HiddenTypes />
      <LineKey />
      <ActorKey />
    </section>
  );
}

/** How many relations of each type the year shows. */
function useTypeCounts(): ReadonlyMap<TypeId, number> {
  const network = useApp((state) => state.network);
  const { relations } = useApp(selectNetworkAt);
  const counts = new Map<TypeId, number>();
  for (const id of relations.keys()) {
    const type = network.relations.get(id)?.type;
    if (type) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return counts;
}

interface FamilyLegendProps {
  readonly family: Family;
  readonly counts: ReadonlyMap<TypeId, number>;
}

/** The family's types that the year has, or that the reader has hidden: what is neither would only be noise. */
function FamilyLegend({ family, counts }: FamilyLegendProps): ReactNode {
  const network = useApp((state) => state.network);
  const hidden = useApp((state) => state.hiddenTypes);
  const types = [...network.types.values()].filter(
    (type) => type.family === family.id && (counts.has(type.id) || (family.shown && hidden.has(type.id))),
  );
  if (types.length === 0) return null;
  return (
    <fieldset style={{ '--hue': cssHue(family.hue) } as CSSProperties}>
      <legend>{family.label}</legend>
      {types.map((type) => (
        <TypeToggle key={type.id} type={type} family={family} count={counts.get(type.id) ?? 0} isHidden={hidden.has(type.id)} />
      ))}
    </fieldset>
  );
}

interface TypeToggleProps {
  readonly type: RelationType;
  readonly family: Family;
  readonly count: number;
  readonly isHidden: boolean;
}

function TypeToggle({ type, family, count, isHidden }: TypeToggleProps): ReactNode {
  const { toggleTypes } = useActions();
  return (
    <label className="type-toggle" title={type.definition ?? undefined}>
      <input type="checkbox" checked={!isHidden} onChange={(event) => toggleTypes([type.id], event.currentTarget.checked)} />
      <LineSample hue={family.hue} mark={markOf(type.sign, type.directed)} />
      <span className="type-label">{type.label}</span> <span className="count">{isHidden ? 'hidden' : count}</span>
    </label>
  );
}

/** Says that types are kept out, and offers the way back; also lets in the families that the dataset leaves out at first. */
function HiddenTypes(): ReactNode {
  const network = useApp((state) => state.network);
  const hidden = useApp((state) => state.hiddenTypes);
  const { toggleTypes } = useActions();
  const byReader = typesHiddenByReader(hidden, network);
  const keptOut = [...network.families.values()].filter((family) => !family.shown);
  return (
    <>
      {byReader.length > 0 && (
        <button type="button" className="button small" onClick={() => toggleTypes(byReader, true)}>
          Show all types ({byReader.length} hidden)
        </button>
      )}
      {keptOut.map((family) => {
        const types = [...network.types.values()].filter((type) => type.family === family.id).map((type) => type.id);
        return (
          <label key={family.id} className="option">
            <input
              type="checkbox"
              checked={types.every((type) => !hidden.has(type))}
              onChange={(event) => toggleTypes(types, event.currentTarget.checked)}
            />
            Include {family.label.toLowerCase()}
          </label>
        );
      })}
      <LoneActors />
    </>
  );
}

function LoneActors(): ReactNode {
  const shown = useApp((state) => state.withLoneActors);
  const { showLoneActors } = useActions();
  return (
    <label className="option">
      <input type="checkbox" checked={shown} onChange={(event) => showLoneActors(event.currentTarget.checked)} />
      Include actors without a relation
    </label>
  );
}

function LineKey(): ReactNode {
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

function ActorKey(): ReactNode {
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
