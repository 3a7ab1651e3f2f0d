import { useState, useSyncExternalStore } from 'react';
import type { Theme } from '#appearance/palette.ts';
import { applyThemeChoice, keepThemeChoice, readThemeChoice } from './theme.ts';

const darkSystem = matchMedia('(prefers-color-scheme: dark)');

/** The theme that shows, and a switch to the other one; until the reader chooses, it follows the system. */
export function useTheme(): { readonly theme: Theme; readonly switchTheme: () => void } {
  const system = useSyncExternalStore(followSystem, () => (darkSystem.matches ? 'dark' : 'light'));
  const [chosen, setChosen] = useState(readThemeChoice);
  const theme = chosen ?? system;
  const switchTheme = (): void => {
    const next = theme === 'dark' ? 'light' : 'dark';
    // Choosing what the system has anyway is to follow it again.
    const choice = next === system ? null : next;
    setChosen(choice);
    keepThemeChoice(choice);
    applyThemeChoice(choice);
  };
  return { theme, switchTheme };
}

function followSystem(onChange: () => void): () => void {
  darkSystem.addEventListener('change', onChange);
  return () => darkSystem.removeEventListener('change', onChange);
}
