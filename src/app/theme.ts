import type { Theme } from '#appearance/palette.ts';

const STORED_AS = 'entente-theme';

/** What the reader chose; null to follow the system. */
export type ThemeChoice = Theme | null;

// Storage may be switched off or full; then the choice lasts as long as the page.
export function readThemeChoice(): ThemeChoice {
  try {
    const stored = localStorage.getItem(STORED_AS);
    return stored === 'light' || stored === 'dark' ? stored : null;
  } catch {
    return null;
  }
}

export function keepThemeChoice(choice: ThemeChoice): void {
  try {
    if (choice === null) localStorage.removeItem(STORED_AS);
    else localStorage.setItem(STORED_AS, choice);
  } catch {
    return;
  }
}

/** Puts the choice on the page; the stylesheet does the rest. */
export function applyThemeChoice(choice: ThemeChoice): void {
  if (choice === null) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
  // What the browser draws around the page has no stylesheet: it takes the first of these that applies, the light one or the dark one.
  for (const [index, bar] of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]').entries()) {
    const theme = index === 0 ? 'light' : 'dark';
    bar.media = choice === null ? `(prefers-color-scheme: ${theme})` : choice === theme ? 'all' : 'not all';
  }
}
