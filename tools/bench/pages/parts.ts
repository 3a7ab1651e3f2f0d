/** Parts of the built app that a reader opens and closes: how each is opened, and what tells that it is there. */
import { choose, frame, has, press, searchField, the, until, write } from './controls.ts';

/** The search's list comes in a file of its own, with the first focus. */
export async function openSearch(): Promise<void> {
  searchField().focus();
  write(searchField(), 'a');
  await until(hasAnswers, 'The list of answers');
}

export const hasAnswers = (): boolean => has('.search-answers:not([hidden]) li, .search-answers:not([hidden]) p');

export function closeSearch(): void {
  write(searchField(), '');
  searchField().blur();
}

/** The legend's types of which the year has any, and those that are out of it, by their names in its order. */
export const typesListed = (): readonly string[] =>
  [...document.querySelectorAll(TYPES)]
    .filter((toggle) => toggle.querySelector('.count')?.textContent !== '0')
    .map((toggle) => nameOf(toggle) ?? '');

const TYPES = '.legend .family:has(> .whole-family) > fieldset .type-toggle';
const nameOf = (toggle: Element): string | undefined => toggle.querySelector('.type-label')?.textContent;

export function toggleType(name: string | undefined): void {
  const toggle = [...document.querySelectorAll(TYPES)].find((each) => nameOf(each) === name);
  if (toggle) the<HTMLInputElement>('input', toggle).click();
}

export async function openTimeOptions(): Promise<void> {
  if (!has('.time-options-body:popover-open')) press('Time options');
  await until(() => has('.time-options-body input[type="number"]'), 'The time options');
}

export function compareWith(year: number): void {
  const field = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === 'Compare with year')?.control;
  if (!(field instanceof HTMLInputElement)) throw new Error('There is no field for the year to compare with.');
  write(field, String(year));
}

export const stopComparing = (): void => press('Stop comparing', the('.time-options-body'));
export const isCompared = (): boolean => has('.changes');

export async function openPathForm(): Promise<void> {
  if (!has('.path-popover:popover-open')) press('Find a path');
  await until(() => has('.path-popover form'), 'The form for a path');
}

/** Chooses its ends by their places among the actors that the year has, so that they are never the same. */
export async function choosePath(from: number, to: number): Promise<void> {
  await openPathForm();
  const [first, second] = document.querySelectorAll<HTMLSelectElement>('.path-popover select');
  if (!first || !second) throw new Error('A path has no ends to choose.');
  const shown = [...the('optgroup', first).querySelectorAll('option')].map(({ value }) => value);
  const start = from % shown.length;
  choose(first, shown[start] ?? '');
  choose(second, shown[(start + 1 + (to % (shown.length - 1))) % shown.length] ?? '');
  await frame();
}

export const showPath = (): void => press('Show the path', the('.path-popover'));
/** What names the path that is shown, or its absence. */
export const pathShown = (): string | null => document.querySelector('.explored h2')?.textContent ?? null;
export const closePath = (): void => press('Close path');

export async function openTable(): Promise<void> {
  press('Table', the('.canvas-tools'));
  await until(() => has('.relation-table tbody tr, .relation-table-empty'), 'The table');
}

export const closeTable = (): void => press('Close', the('.relation-table'));

/** Scrolls by its height, and begins anew at its end. */
export function scrollTable(): void {
  const scroller = the<HTMLElement>('.relation-table-scroller');
  const isAtEnd = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;
  scroller.scrollTop = isAtEnd ? 0 : scroller.scrollTop + scroller.clientHeight;
}

/** Whether there are rows where the table was scrolled to. */
export function isTableFilled(): boolean {
  const { top, bottom } = the('.relation-table-scroller').getBoundingClientRect();
  const middle = (top + bottom) / 2;
  return [...document.querySelectorAll('.relation-table tbody tr')].some((row) => {
    const box = row.getBoundingClientRect();
    return box.top <= middle && middle <= box.bottom;
  });
}

const PREVIEW = '.export-dialog[open] .export-preview[aria-busy="false"] img';

/** With its first preview. */
export async function openExport(): Promise<void> {
  press('Export');
  await until(() => has(PREVIEW), 'The figure');
}

export const closeExport = (): void => press('Close', the('.export-dialog'));

/** A relation's evidence, by its place in the list. */
export async function openRelation(place: number): Promise<void> {
  const links = document.querySelectorAll<HTMLAnchorElement>('.relation-list a[href*="relation="]');
  links[place % Math.max(1, links.length)]?.click();
  await until(() => links.length === 0 || has('.evidence h2'), 'The evidence');
}

/** One of the actors that the open evidence names. */
export async function openActor(): Promise<void> {
  document.querySelector<HTMLAnchorElement>('.evidence a[href*="actor="]')?.click();
  await frame();
}

export function closeEvidence(): void {
  if (has('.evidence')) press('Close evidence', the('.evidence'));
}
