/**
 * What another year asks of every relation, as numbers side by side: asked of objects that lie apart in memory, ten thousand relations take
 * twice as long.
 */
import type { ActorId } from './id.ts';
import type { Network, YearRange } from './network.ts';
import type { Relation } from './relation.ts';
import { daysOf, type Spells, spellsOf, stateOfSpells, type TimeState } from './timeState.ts';

interface SpellTable {
  readonly relations: readonly Relation[];
  /** All spells, one relation after the other. */
  readonly spells: Spells;
  /** Of each relation, where its spells end: the next one's begin there. */
  readonly ends: Uint32Array;
  /** The actors of the relations, each once, in the order in which they come up. */
  readonly actors: readonly ActorId[];
  /** Of each relation, the places of its two actors among these. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

const known = new WeakMap<Network['relations'], SpellTable>();

/** Calls back with each relation's state in a window of years: its place in the table, and where its spells begin and end. */
export function forEachState(
  { spells, ends }: SpellTable,
  window: YearRange,
  visit: (state: TimeState, index: number, begin: number, end: number) => void,
): void {
  const days = daysOf(window);
  let begin = 0;
  for (let index = 0; index < ends.length; index++) {
    const end = ends[index] as number;
    visit(stateOfSpells(spells, begin, end, days), index, begin, end);
    begin = end;
  }
}

/** Worked out once for a dataset, or for what the filters leave of it. */
export function spellTableOf({ relations }: Pick<Network, 'relations'>): SpellTable {
  const table = known.get(relations) ?? tableOf([...relations.values()]);
  known.set(relations, table);
  return table;
}

function tableOf(relations: readonly Relation[]): SpellTable {
  const each = relations.map(spellsOf);
  const spells = new Float64Array(each.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  const ends = Uint32Array.from(each, (own) => {
    spells.set(own, end);
    end += own.length;
    return end;
  });
  const actors = [...new Set(relations.flatMap(({ from, to }) => [from, to]))];
  const places = new Map(actors.map((id, place) => [id, place]));
  const placesOf = (ids: readonly ActorId[]): Uint32Array => Uint32Array.from(ids, (id) => places.get(id) ?? 0);
  const [from, to] = [placesOf(relations.map((each) => each.from)), placesOf(relations.map((each) => each.to))];
  return { relations, spells, ends, actors, from, to };
}
