import { type RefObject, useEffect, useEffectEvent } from 'react';
import { useAppStore } from '#state/useApp.ts';

/** Controls in which Space does something of its own. A slider is not among them: on it, Space plays. */
const USES_SPACE = 'button, summary, select, textarea, input:not([type="range"]), [role="option"], [contenteditable]';
/** Controls that take any letter. */
const TAKES_TEXT = 'select, textarea, input:not([type="range"], [type="checkbox"], [type="radio"]), [contenteditable]';

/** Whether something is open over the page, to which keys belong before they belong to the page. */
export const isBehindAnother = (): boolean => document.querySelector('dialog[open], :popover-open') !== null;

interface Shortcuts {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly openHelp: () => void;
}

/**
 * Keys that work wherever the focus is, unless a control there needs them: Space plays and pauses, brackets step from change to change, a
 * slash, or Ctrl or ⌘ with K, goes to the search's field, T shows the table, a comma and a full stop go through the story that is open, a
 * question mark asks for help. The help sheet lists them from shortcutTable.ts.
 */
export function useShortcuts({ search, openHelp }: Shortcuts): void {
  const { store, actions } = useAppStore();
  const { play, pause, showTable, stepChange, stepStory } = actions;
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isBehindAnother()) return;
    const { playing, table, story } = store.getState();
    if (isSearchKey(event)) {
      event.preventDefault();
      search.current?.select();
      search.current?.focus();
    }
    if (hasModifier(event)) return;
    if (event.key === ' ' && !isIn(event, USES_SPACE)) {
      // Otherwise the page scrolls.
      event.preventDefault();
      // Held down, it would play and pause in turn.
      if (!event.repeat) (playing ? pause : play)();
    }
    if ((event.key === '[' || event.key === ']') && !isIn(event, TAKES_TEXT)) {
      event.preventDefault();
      stepChange(event.key === ']' ? 1 : -1);
    }
    if (story !== null && (event.key === '.' || event.key === ',') && !isIn(event, TAKES_TEXT)) {
      event.preventDefault();
      stepStory(event.key === '.' ? 1 : -1);
    }
    if (event.key === 't' && !isIn(event, TAKES_TEXT)) {
      event.preventDefault();
      showTable(!table);
    }
    if (event.key === '?' && !isIn(event, TAKES_TEXT)) {
      event.preventDefault();
      openHelp();
    }
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKeyDown(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}

const isIn = ({ target }: KeyboardEvent, controls: string): boolean => target instanceof Element && target.closest(controls) !== null;

/** A slash is a letter where one writes; with Ctrl or ⌘, K is none anywhere. */
function isSearchKey(event: KeyboardEvent): boolean {
  if (event.key === '/') return !hasModifier(event) && !isIn(event, TAKES_TEXT);
  return event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
}

/** On many keyboards a bracket is typed with AltGr, which browsers tell as Ctrl and Alt. */
function hasModifier(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
}
