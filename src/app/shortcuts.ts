import { useEffect, useEffectEvent } from 'react';
import { useActions, useApp } from '#state/useApp.ts';

/** Controls in which Space does something of its own. A slider is not among them: on it, Space plays. */
const USES_SPACE = 'button, summary, select, textarea, input:not([type="range"]), [role="option"], [contenteditable]';
/** Controls that take any letter. */
const TAKES_TEXT = 'select, textarea, input:not([type="range"], [type="checkbox"], [type="radio"]), [contenteditable]';

/** Whether something is open over the page, to which keys belong before they belong to the page. */
export const isBehindAnother = (): boolean => document.querySelector('dialog[open], :popover-open') !== null;

/** Keys that work wherever the focus is, unless a control there needs them: Space plays and pauses, brackets step from change to change. */
export function useShortcuts(): void {
  const playing = useApp((state) => state.playing);
  const { play, pause, stepChange } = useActions();
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || hasModifier(event) || isBehindAnother()) return;
    const isIn = (controls: string): boolean => event.target instanceof Element && event.target.closest(controls) !== null;
    if (event.key === ' ' && !isIn(USES_SPACE)) {
      // Otherwise the page scrolls.
      event.preventDefault();
      // Held down, it would play and pause in turn.
      if (!event.repeat) (playing ? pause : play)();
    }
    if ((event.key === '[' || event.key === ']') && !isIn(TAKES_TEXT)) {
      event.preventDefault();
      stepChange(event.key === ']' ? 1 : -1);
    }
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKeyDown(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}

/** On many keyboards a bracket is typed with AltGr, which browsers tell as Ctrl and Alt. */
function hasModifier(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
}
