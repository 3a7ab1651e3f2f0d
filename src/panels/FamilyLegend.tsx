import { type CSSProperties, memo, type ReactNode } from 'react';
import { HUE_GLYPHS } from '#appearance/glyphs.ts';
import { marksOf } from '#appearance/lines.ts';
import { cssHue } from '#appearance/palette.ts';
import type { TypeId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import type { NetworkAt } from '#domain/networkAt.ts';
import type { Family, RelationType } from '#domain/relation.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { words } from '#words/words.ts';
import { GlyphSample, LineSample } from './LineSample.tsx';
import { OnlyThis } from './OnlyThis.tsx';
import { yearsShown } from './yearWords.ts';

/** How many relations of each type there are; types without any are not in it. */
type TypeCounts = ReadonlyMap<TypeId, number>;

const known = new WeakMap<NetworkAt, TypeCounts>();

/** Counted once for what a year shows: the legend asks again with whatever it shows anew. */
export function countTypes(at: NetworkAt, network: Network): TypeCounts {
  const counts = known.get(at) ?? counted(at, network);
  known.set(at, counts);
  return counts;
}

function counted({ relations }: NetworkAt, network: Network): TypeCounts {
  const counts = new Map<TypeId, number>();
  for (const id of relations.keys()) {
    const type = network.relations.get(id)?.type;
    if (type) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return counts;
}

interface FamilyLegendProps {
  readonly family: Family;
  /** What the year shows. */
  readonly counts: TypeCounts;
  /** What it would show if nothing were hidden. */
  readonly unfiltered: TypeCounts;
}

/** A family's types, to be folded away: those that the year has or the reader has hidden, and the others folded once more. */
export function FamilyLegend({ family, counts, unfiltered }: FamilyLegendProps): ReactNode {
  const network = useApp((state) => state.network);
  const hidden = useApp((state) => state.hiddenTypes);
  const types = [...network.types.values()].filter((type) => type.family === family.id);
  if (types.length === 0) return null;
  const isListed = ({ id }: RelationType): boolean => counts.has(id) || (family.shown && hidden.has(id));
  const listed = types.filter(isListed);
  const hasMore = family.shown && listed.length < types.length;
  const glyph = HUE_GLYPHS[family.hue];
  const toggleOf = (type: RelationType): ReactNode => (
    <TypeToggle key={type.id} type={type} family={family} count={counts.get(type.id) ?? 0} isHidden={hidden.has(type.id)} />
  );
  return (
    <details
      className="family"
      open={listed.length > 0 || total(types, unfiltered) > 0}
      style={{ '--hue': cssHue(family.hue), '--rows': listed.length, '--more': hasMore ? 1 : 0 } as CSSProperties}
    >
      <summary>
        {glyph && <GlyphSample glyph={glyph} />}
        <bdi>{family.label}</bdi>{' '}
        <span className="count">{listed.length > 0 || family.shown ? total(types, counts) : words.legend.hidden}</span>
      </summary>
      {!family.shown && <LeftOutAtFirst family={family} types={types} count={total(types, unfiltered)} />}
      {(listed.length > 0 || family.shown) && <WholeFamily family={family} types={types} />}
      {(listed.length > 0 || family.shown) && (
        <fieldset>
          <legend className="visually-hidden">{family.label}</legend>
          {listed.map(toggleOf)}
          {hasMore && (
            <details className="more-types">
              <summary>{words.legend.moreTypes(types.length - listed.length)}</summary>
              {types.filter((type) => !isListed(type)).map(toggleOf)}
            </details>
          )}
        </fieldset>
      )}
    </details>
  );
}

const total = (types: readonly RelationType[], counts: TypeCounts): number => types.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0);

/** All of a family at once. */
function WholeFamily({ family, types }: { readonly family: Family; readonly types: readonly RelationType[] }): ReactNode {
  const hidden = useApp((state) => state.hiddenTypes);
  const { toggleTypes, showOnlyTypes } = useActions();
  const ids = types.map(({ id }) => id);
  const shown = ids.filter((id) => !hidden.has(id)).length;
  return (
    <div className="whole-family">
      {/* The label makes the box as large as a finger, and says nothing that the heading beside it does not. */}
      <label>
        <input
          type="checkbox"
          aria-label={words.filters.allOf(family.label)}
          ref={(box) => {
            if (box) box.indeterminate = shown > 0 && shown < ids.length;
          }}
          checked={shown === ids.length}
          onChange={(event) => toggleTypes(ids, event.currentTarget.checked)}
        />
      </label>
      <OnlyThis label={family.label} onClick={() => showOnlyTypes(ids)} />
    </div>
  );
}

interface TypeToggleProps {
  readonly type: RelationType;
  readonly family: Family;
  readonly count: number;
  readonly isHidden: boolean;
}

/** Remembered: of most types another year has as many. */
const TypeToggle = memo(function TypeToggle({ type, family, count, isHidden }: TypeToggleProps): ReactNode {
  const { toggleTypes, showOnlyTypes } = useActions();
  // While two years are compared, colours tell what changed, and glyphs give way.
  const hue = useApp(({ compare }) => (compare === null ? family.hue : 'grey'));
  return (
    <div className="legend-row">
      <label className="type-toggle" title={type.definition ?? undefined}>
        <input type="checkbox" checked={!isHidden} onChange={(event) => toggleTypes([type.id], event.currentTarget.checked)} />
        <LineSample colour={cssHue(hue)} marks={marksOf(type)} glyph={HUE_GLYPHS[hue]} />
        <span className="type-label">
          <bdi>{type.label}</bdi>
        </span>{' '}
        <span className="count">{isHidden ? words.legend.hidden : count}</span>
      </label>
      <OnlyThis label={type.label} onClick={() => showOnlyTypes([type.id])} />
    </div>
  );
});

interface LeftOutProps {
  readonly family: Family;
  readonly types: readonly RelationType[];
  /** How many relations the year has of it, shown or not. */
  readonly count: number;
}

/** The way in to a family that the dataset leaves out at first, and while it is out, what it is in the words of its types. */
function LeftOutAtFirst({ family, types, count }: LeftOutProps): ReactNode {
  const years = useApp(yearsShown);
  const isComparing = useApp(({ compare }) => compare !== null);
  const hidden = useApp((state) => state.hiddenTypes);
  const { toggleTypes } = useActions();
  const ids = types.map(({ id }) => id);
  const isIn = ids.every((id) => !hidden.has(id));
  const isOut = ids.every((id) => hidden.has(id));
  return (
    <>
      <label className="option">
        <input
          type="checkbox"
          ref={(box) => {
            if (box) box.indeterminate = !isIn && !isOut;
          }}
          checked={isIn}
          onChange={(event) => toggleTypes(ids, event.currentTarget.checked)}
        />
        {words.legend.include(family.label)}
      </label>
      {isOut && (
        <p className="muted small">
          {words.legend.leftOut(years, isComparing, count)} <bdi>{types.map(({ definition }) => definition).join(' ')}</bdi>
        </p>
      )}
    </>
  );
}
