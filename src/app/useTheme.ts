import { useState, useSyncExternalStore } from 'react';
import type { Theme } from '#appearance/palette.ts';
import { applyThemeChoice, keepThemeChoice, readThemeChoice, type ThemeChoice } from './theme.ts';

const darkSystem = matchMedia('(prefers-color-scheme: dark)');

export interface ChosenTheme {
  /** The one that shows. */
  readonly theme: Theme;
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
}

/** The theme that shows: the one that the reader chose, or else the system's, at all times. */
export function useTheme(): ChosenTheme {
  const system = useSyncExternalStore(followSystem, () => (darkSystem.matches ? 'dark' : 'light'));
  const [choice, setChoice] = useState(readThemeChoice);
  const choose = (next: ThemeChoice): void => {
    setChoice(next);
    keepThemeChoice(next);
    applyThemeChoice(next);
  };
  return { theme: choice ?? system, choice, choose };
}

function followSystem(onChange: () => void): () => void {
  darkSystem.addEventListener('change', onChange);
  return () => darkSystem.removeEventListener('change', onChange);
}
