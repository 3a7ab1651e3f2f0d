/** What a reader does besides stepping through the years, each done once and measured until it is painted. */
import type { PathGroup, PathTurn } from '../pathTurns.ts';
import { buttonNamed, searchField, setYear, the, write } from './controls.ts';
import {
  choosePath,
  closeExport,
  closePath,
  closeSearch,
  closeTable,
  compareWith,
  hasAnswers,
  isCompared,
  isTableFilled,
  openExport,
  openPathForm,
  openSearch,
  openTable,
  openTimeOptions,
  pathShown,
  scrollTable,
  showPath,
  stopComparing,
  toggleType,
  typesListed,
} from './parts.ts';
import { hasDrawn, type Measured, measure, measureUntil } from './stopwatch.ts';

interface Reader {
  /** Opens what the turns of a group need, and loads what is loaded once. */
  open(group: PathGroup, year: number): Promise<void>;
  turn(turn: PathTurn): Promise<Measured>;
  close(group: PathGroup): void;
  /** The longest task since it was last asked for, in milliseconds; browsers tell of none under 50, and then it is 0. */
  longestTask(): number;
}

declare global {
  interface Window {
    reader?: Reader;
  }
}

const NOTHING = async (): Promise<void> => undefined;

const OPEN: Readonly<Record<PathGroup, () => Promise<void>>> = {
  search: openSearch,
  legend: NOTHING,
  comparison: openTimeOptions,
  path: openPathForm,
  table: openTable,
  figure: openExport,
};

const CLOSE: Readonly<Record<PathGroup, () => void>> = {
  search: closeSearch,
  legend: () => undefined,
  comparison: () => the<HTMLElement>('.time-options-body').hidePopover(),
  path: closePath,
  table: closeTable,
  figure: closeExport,
};

const TURNS: Readonly<Record<PathTurn['path'], (given: string) => Promise<Measured>>> = {
  keystroke: (text) => measureUntil(() => write(searchField(), text), hasAnswers),
  typeToggled: (place) => {
    const types = typesListed();
    return measure(() => toggleType(types[Number(place) % types.length]));
  },
  compared: (year) =>
    measureUntil(
      () => compareWith(Number(year)),
      () => isCompared() && hasDrawn(),
    ),
  uncompared: () => measureUntil(stopComparing, () => !isCompared() && hasDrawn()),
  pathFound: async (ends) => {
    const [from = 0, to = 0] = ends.split(',').map(Number);
    await choosePath(from, to);
    const before = pathShown();
    return measureUntil(showPath, () => pathShown() !== before && hasDrawn());
  },
  tableScrolled: () => measureUntil(scrollTable, isTableFilled),
  figureMade: () => {
    const button = buttonNamed('Download PNG', the('.export-dialog'));
    return measureUntil(
      () => button.click(),
      () => button.getAttribute('aria-busy') !== 'true',
    );
  },
};

/** Lets the page be asked to do what a reader does. */
export function answerAsReader(): void {
  let longest = 0;
  const note = (tasks: readonly PerformanceEntry[]): void => {
    longest = Math.max(longest, ...tasks.map(({ duration }) => duration));
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  window.reader = {
    open: (group, year) => {
      setYear(year);
      return OPEN[group]();
    },
    turn: ({ path, given }) => TURNS[path](given),
    close: (group) => CLOSE[group](),
    longestTask: () => {
      note(observer.takeRecords());
      const told = longest;
      longest = 0;
      return told;
    },
  };
}
