/** An hour of a reader's: years one after the other, and every now and then something opened and closed again. */
import { frame, has, press, searchField, setYear, the, until, write } from './controls.ts';
import {
  choosePath,
  closeEvidence,
  closeExport,
  closePath,
  closeSearch,
  closeTable,
  compareWith,
  hasAnswers,
  isCompared,
  openActor,
  openExport,
  openRelation,
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

/** Each leaves the page as it was; `turn` tells one time from another. */
const PARTS: readonly ((turn: number, year: number) => Promise<void>)[] = [
  async (turn) => {
    await openRelation(turn);
    await frame();
    closeEvidence();
  },
  async (turn) => {
    await openRelation(turn);
    await openActor();
    await frame();
    closeEvidence();
  },
  async () => {
    await openTable();
    scrollTable();
    await frame();
    closeTable();
  },
  async (_, year) => {
    await openTimeOptions();
    compareWith(year === 1990 ? 1991 : 1990);
    await until(isCompared, 'The comparison');
    stopComparing();
    the<HTMLElement>('.time-options-body').hidePopover();
  },
  async (turn) => {
    const types = typesListed();
    const type = types[turn % Math.max(1, types.length)];
    toggleType(type);
    await frame();
    toggleType(type);
  },
  async () => {
    await openSearch();
    for (const text of ['r', 'ru', 'rus', 'russia']) {
      write(searchField(), text);
      await until(hasAnswers, 'The list of answers');
    }
    closeSearch();
  },
  async (turn) => {
    await choosePath(turn, turn * 7);
    showPath();
    await until(() => pathShown() !== null, 'The path');
    closePath();
  },
  async () => {
    press('Pulls against', the('.canvas-tools'));
    await until(() => has('.explored'), 'What pulls against each other');
    press('Pulls against', the('.canvas-tools'));
  },
  async () => {
    await openExport();
    closeExport();
  },
];

interface Scrubbed {
  readonly years: readonly number[];
  /** How many years came before. */
  readonly before: number;
  /** After so many years something is opened and closed; Infinity for never. */
  readonly every: number;
}

declare global {
  interface Window {
    scrub?: (request: Scrubbed) => Promise<void>;
  }
}

window.scrub = async ({ years, before, every }) => {
  for (const [index, year] of years.entries()) {
    setYear(year);
    await frame();
    const count = before + index + 1;
    if (count % every !== 0) continue;
    const turn = count / every;
    await PARTS[turn % PARTS.length]?.(turn, year);
    await frame();
  }
};
