import { type ReactNode, useRef } from 'react';
import { isAwayFromStep } from '#state/story.ts';
import { useActions, useApp, useAppParts } from '#state/useApp.ts';
import { words } from '#words/words.ts';
import { ChoicesOn } from './ChoicesOn.tsx';
import { FILTERING, filterChoices } from './filterChoices.ts';
import './FilterLine.css';

/** What is filtered, and the ways out; nothing where nothing is. */
export function FilterLine(): ReactNode {
  const view = useAppParts(...FILTERING);
  const whole = useApp((state) => state.whole);
  const { clearFilters } = useActions();
  const line = useRef<HTMLDivElement>(null);
  // The focus of a step is the story's, and left with it.
  const isOfStory = useApp((state) => state.story !== null && !isAwayFromStep(state));
  const choices = filterChoices(isOfStory ? { ...view, focus: null } : view, whole);
  // The next way out, or else the canvas's own part of the page: a focus that goes with its button would start at the top again.
  const refocus = (): void =>
    queueMicrotask(() => (line.current?.querySelector('button') ?? document.querySelector<HTMLElement>('.canvas-tools button'))?.focus());
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div className="filter-line" ref={line} role="group" aria-label={words.filters.heading} hidden={choices.length === 0}>
      <ChoicesOn choices={choices} label={words.filters.heading} onLeft={refocus} />
      {choices.length > 1 && (
        <button
          type="button"
          className="button small"
          onClick={() => {
            clearFilters();
            refocus();
          }}
        >
          {words.filters.clear}
        </button>
      )}
    </div>
  );
}
