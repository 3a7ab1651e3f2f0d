import type { CompiledDataset } from '#dataset/compiledSchema.ts';
import { seededRandom } from '#layout/seededRandom.ts';

/** What has to be open for some of them. */
export type PathGroup = 'search' | 'legend' | 'comparison' | 'path' | 'table' | 'figure';

/** What a reader does besides stepping through the years, in the order of the table, as the table calls it. */
export const PATHS = {
  keystroke: 'a letter in the search box',
  typeToggled: 'a type out of, or into, the legend',
  compared: 'a comparison set',
  uncompared: 'a comparison ended',
  pathFound: 'a path found',
  tableScrolled: 'the table scrolled by a window',
  figureMade: 'the figure made as PNG',
} as const;
export type PathName = keyof typeof PATHS;

/** Something that a reader does once. */
export interface PathTurn {
  readonly path: PathName;
  /** The text to stand in the box, the year, the places of a type or of two actors: whatever it is that is done with. */
  readonly given: string;
}

export interface GroupTurns {
  readonly group: PathGroup;
  readonly turns: readonly PathTurn[];
}

export interface TurnCounts {
  readonly turns: number;
  /** A figure takes long, and the same each time. */
  readonly figures: number;
}

const SEED = 1722;

/** So many of each, the same again for the same dataset: each type out and in again, each comparison set and ended. */
export function pathTurnsOf(dataset: CompiledDataset, years: readonly number[], { turns, figures }: TurnCounts): readonly GroupTurns[] {
  const random = seededRandom(SEED);
  const aPlace = (): number => Math.floor(random() * 1000);
  const times = <Made>(count: number, make: (index: number) => Made): readonly Made[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const of = (path: PathName, count: number, given: (index: number) => string): readonly PathTurn[] =>
    times(count, (index) => ({ path, given: given(index) }));
  const texts = lettersOf(dataset, turns);
  const comparison = times(turns, (index): readonly PathTurn[] => [
    { path: 'compared', given: String(years[index % years.length]) },
    { path: 'uncompared', given: '' },
  ]);
  return [
    { group: 'search', turns: of('keystroke', texts.length, (index) => texts[index] ?? '') },
    { group: 'legend', turns: of('typeToggled', turns, (index) => String(index >> 1)) },
    { group: 'comparison', turns: comparison.flat() },
    { group: 'path', turns: of('pathFound', turns, () => `${aPlace()},${aPlace()}`) },
    { group: 'table', turns: of('tableScrolled', turns, () => '') },
    { group: 'figure', turns: of('figureMade', figures, () => '') },
  ];
}

/** What stands in the box after each letter: names, other names and the beginnings of quotations in turn, typed to their ends. */
export function lettersOf({ actors, relations }: CompiledDataset, count: number): readonly string[] {
  const random = seededRandom(SEED);
  const quotes = Object.values(relations).flatMap(({ evidence }) => evidence.slice(0, 1).map(({ quote }) => firstWords(quote)));
  const lists = [Object.values(actors).map(({ name }) => name), Object.values(actors).flatMap(({ aliases }) => aliases), quotes];
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length === 0) throw new Error('There is nothing to search for.');
  const letters: string[] = [];
  for (let index = 0; letters.length < count; index++) {
    const list = filled[index % filled.length] ?? [];
    const text = list[Math.floor(random() * list.length)] ?? '';
    letters.push(...Array.from(text, (_, end) => text.slice(0, end + 1)).filter((typed) => typed.trim() !== ''));
  }
  return letters.slice(0, count);
}

const firstWords = (text: string): string => text.split(' ').slice(0, 3).join(' ');
