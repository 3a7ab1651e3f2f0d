import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Theme } from '#appearance/palette.ts';

const STORED_AS = 'entente-theme';
const darkSystem = matchMedia('(prefers-color-scheme: dark)');

/** The theme that shows, and a switch to the other one; until the reader chooses, it follows the system. */
export function useTheme(): { readonly theme: Theme; readonly switchTheme: () => void } {
  const system = useSyncExternalStore(followSystem, () => (darkSystem.matches ? 'dark' : 'light'));
  const [chosen, setChosen] = useState(readChosen);
  const theme = chosen ?? system;
  useEffect(() => {
    if (chosen === null) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
  }, [chosen]);
  const switchTheme = (): void => {
    const next = theme === 'dark' ? 'light' : 'dark';
    // Choosing what the system has anyway is to follow it again.
    const choice = next === system ? null : next;
    setChosen(choice);
    keepChosen(choice);
  };
  return { theme, switchTheme };
}

function followSystem(onChange: () => void): () => void {
  darkSystem.addEventListener('change', onChange);
  return () => darkSystem.removeEventListener('change', onChange);
}

// Storage may be switched off or full; then the choice lasts as long as the page.
function readChosen(): Theme | null {
  try {
    const stored = localStorage.getItem(STORED_AS);
    return stored === 'light' || stored === 'dark' ? stored : null;
  } catch {
    return null;
  }
}

function keepChosen(choice: Theme | null): void {
  try {
    if (choice === null) localStorage.removeItem(STORED_AS);
    else localStorage.setItem(STORED_AS, choice);
  } catch {
    return;
  }
}
