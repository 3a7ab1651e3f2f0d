import { type ReactNode, useEffect, useState } from 'react';
import { BADGE_COLOURS } from '#appearance/badges.ts';
import { marksOf, patternOf } from '#appearance/lines.ts';
import { cssHue } from '#appearance/palette.ts';
import type { ActorKind } from '#domain/actor.ts';
import type { Sign } from '#domain/relation.ts';
import { isHiddenIn, TRAIT_VALUES, type Trait, type TraitValue } from '#domain/sieve.ts';
import type { Standing } from '#domain/standing.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { laterWords } from '#words/laterWords.ts';
import { traitLabel } from '#words/traitLabel.ts';
import { words } from '#words/words.ts';
import { LineSample } from './LineSample.tsx';
import { leavingTo } from './leavingTo.ts';
import { OnlyThis } from './OnlyThis.tsx';

interface TraitFilterProps {
  readonly trait: Trait;
  /** How many relations have each value; of what is hidden, how many there would be. */
  readonly counts: ReadonlyMap<TraitValue, number>;
}

/** The values of a trait, each with its count in the years shown and a way to hide it or all others. */
export function TraitFilter({ trait, counts }: TraitFilterProps): ReactNode {
  const hidden = useApp((state) => state.hiddenTraits);
  const { toggleTrait, showOnlyValue } = useActions();
  const values: readonly TraitValue[] = TRAIT_VALUES[trait];
  const heading = laterWords.filters.traits[trait];
  const hides = values.some((value) => isHiddenIn(hidden, trait, value));
  const [isOpen, setOpen] = useState(trait === 'kind');
  // What hides something is to be seen; it closes by the reader's hand alone, never under their pointer.
  useEffect(() => {
    if (hides) setOpen(true);
  }, [hides]);
  return (
    <details className="trait-filter" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="overline">{heading}</summary>
      <fieldset>
        <legend className="visually-hidden">{heading}</legend>
        {values.map((value) => (
          <div className="legend-row" key={value}>
            <label className="type-toggle">
              <input
                type="checkbox"
                checked={!isHiddenIn(hidden, trait, value)}
                onChange={(event) => toggleTrait(trait, [value], event.currentTarget.checked)}
              />
              <Sample trait={trait} value={value} />
              <span className="type-label">{traitLabel(trait, value)}</span> <span className="count">{counts.get(value) ?? 0}</span>
            </label>
            <OnlyThis label={traitLabel(trait, value)} onClick={() => showOnlyValue(trait, value)} />
          </div>
        ))}
        {hides && (
          <button type="button" className="button small" onClick={leavingTo('summary', () => toggleTrait(trait, values, true))}>
            {words.filters.all(heading)}
          </button>
        )}
      </fieldset>
    </details>
  );
}

/** The mark or pattern that tells the value on the canvas, where one does. */
function Sample({ trait, value }: { readonly trait: Trait; readonly value: TraitValue }): ReactNode {
  const grey = cssHue('grey');
  switch (trait) {
    case 'kind': {
      const kind = value as ActorKind;
      return <i className={`shape ${kind}`} style={{ background: BADGE_COLOURS[kind].fill }} aria-hidden="true" />;
    }
    case 'sign':
      return <LineSample colour={grey} marks={marksOf({ sign: value as Sign, directed: true })} />;
    case 'standing':
      return <LineSample colour={grey} pattern={patternOf('certain', value as Standing)} />;
    case 'modality':
      return null;
  }
}
