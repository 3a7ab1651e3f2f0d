/**
 * Every key that does something, under the part of the page in which it does: the help sheet lists it, and what is not in it is not a
 * shortcut. Keys are written as browsers tell them, with the keys held down before them; what each does is told in `help.does`.
 */
export const SHORTCUTS = {
  time: {
    play: ['Space'],
    change: ['[', ']'],
    year: ['ArrowLeft', 'ArrowRight'],
    tenYears: ['PageDown', 'PageUp'],
    ends: ['Home', 'End'],
    bothYears: ['Shift+ArrowLeft', 'Shift+ArrowRight'],
    zoomYears: ['+', '-'],
    focusYears: ['0'],
  },
  canvas: {
    neighbour: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
    lines: ['n', 'p'],
    open: ['Enter'],
    openActor: ['Shift+Enter'],
    home: ['Home'],
    fit: ['f'],
    zoom: ['+', '-'],
  },
  search: {
    search: ['/', 'Control+k', 'Meta+k'],
  },
  panels: {
    table: ['t'],
    story: [',', '.'],
    storyCard: ['ArrowLeft', 'ArrowRight'],
    lanes: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
    rows: ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'],
    close: ['Escape'],
    help: ['?'],
  },
} as const;

export type ShortcutGroup = keyof typeof SHORTCUTS;
