import type { CompiledDataset } from '#dataset/compiledSchema.ts';
import { readYears } from '#dataset/years.ts';
import { type Random, seededRandom } from '#layout/seededRandom.ts';
import { madeUpTime } from './madeUpTime.ts';
import { type PairShape, pairShapeOf } from './pairShape.ts';

type Actors = CompiledDataset['actors'];
type Relations = CompiledDataset['relations'];

/** Two actors, by their places among all, and how many relations they have. */
interface Pair {
  readonly ends: readonly [number, number];
  readonly relations: number;
}

const SYLLABLES = ['ka', 'ru', 'ba', 'shi', 'ter', 'mon', 'al', 'zar', 'vel', 'in', 'dor', 'ye', 'han', 'mi', 'sto', 'qa'];
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** How far apart actors stand, in model units, about as in the real one. */
const SPACING = 58;
/** Wider than high, as windows are. */
const WIDENING = 1.15;

/**
 * A made-up dataset of so many relations, shaped as a real one is: its mixture of types, sources, times and lengths of texts, its share of
 * pairs with many relations and of actors with many partners. The number of actors grows with the square root of that of relations. The
 * same again for the same size.
 */
export function largeDataset(real: CompiledDataset, relationCount: number): CompiledDataset {
  const random = seededRandom(relationCount);
  const shape = pairShapeOf(real);
  const growth = relationCount / Object.keys(real.relations).length;
  const actorCount = Math.round(Object.keys(real.actors).length * Math.sqrt(growth));
  const actors = madeUpActors(Object.values(real.actors), actorCount, random);
  const ids = Object.keys(actors);
  const relations = madeUpRelations(real, madeUpPairs(shape, actorCount, relationCount, random), ids, random);
  const [first = '', second = ''] = ids;
  return {
    ...real,
    dataset: { ...real.dataset, title: `${relationCount} made-up relations`, poles: [first, second] },
    actors,
    relations,
    // Stories tell of the real relations.
    stories: {},
    positions: sunflower(ids),
  };
}

/** All of them live in every year. */
function madeUpActors(models: readonly Actors[string][], count: number, random: Random): Actors {
  const actors = Array.from({ length: count }, (_, index): [string, Actors[string]] => {
    const { kind, flag, summary, aliases } = pick(models, random);
    const names = { name: madeUpName(random), aliases: aliases.map(() => madeUpName(random)) };
    return [`actor-${index + 1}`, { ...names, kind, ...(flag && { flag }), ...(summary && { summary }), spans: [] }];
  });
  return Object.fromEntries(actors);
}

function madeUpRelations(real: CompiledDataset, pairs: readonly Pair[], ids: readonly string[], random: Random): Relations {
  const models = Object.values(real.relations);
  const vocabulary = models.flatMap(({ summary, evidence }) => [summary, ...evidence.map(({ quote }) => quote)]).flatMap(wordsOf);
  const coverage = readYears(real.dataset.coverage);
  const aWord = (): string => pick(vocabulary, random);
  const reworded = (text: string): string => wordsOf(text).map(aWord).join(' ');
  const relations = pairs.flatMap(({ ends, relations: count }, pairIndex) =>
    Array.from({ length: count }, (_, index): [string, Relations[string]] => {
      const model = pick(models, random);
      const { type, dates, about, unsourced } = model;
      const [one = '', other = ''] = (random() < 0.5 ? ends : ends.toReversed()).map((end) => ids[end]);
      const isDirected = real.types[type]?.directed ?? false;
      const relation = {
        type,
        dates,
        ...(about && { about }),
        unsourced,
        ...(isDirected ? { from: one, to: other } : { between: [one, other] as [string, string] }),
        ...madeUpTime(model, coverage, random),
        summary: reworded(model.summary),
        evidence: model.evidence.map((passage) => ({ ...passage, quote: reworded(passage.quote) })),
      };
      return [`pair-${pairIndex + 1}-${index + 1}`, relation];
    }),
  );
  return Object.fromEntries(relations);
}

/** Pairs whose relations are spread as in the real one; those with the most are of actors with many partners. */
function madeUpPairs(shape: PairShape, actorCount: number, relationCount: number, random: Random): readonly Pair[] {
  const counts = countsAsIn(shape.relationsOfPairs, relationCount, random);
  const weights = Array.from({ length: actorCount }, (_, index) => weightAt(shape.partnersOfActors, (index + 0.5) / actorCount));
  const draw = weighted(weights, random);
  const drawn = new Map<number, readonly [number, number]>();
  while (drawn.size < counts.length) {
    const [one, other] = [draw(), draw()];
    if (one !== other) drawn.set(Math.min(one, other) * actorCount + Math.max(one, other), [one, other]);
  }
  const weightOf = ([one, other]: readonly [number, number]): number => (weights[one] ?? 0) * (weights[other] ?? 0);
  const ends = [...drawn.values()].toSorted((one, other) => weightOf(other) - weightOf(one));
  return ends.map((each, index) => ({ ends: each, relations: counts[index] ?? 0 }));
}

/** Drawn from the real counts until the sum is reached, each as often as any other; from the most to the least. */
function countsAsIn(real: readonly number[], sum: number, random: Random): readonly number[] {
  const counts: number[] = [];
  let left = sum;
  while (left > 0) {
    for (const count of shuffled(real, random)) {
      if (left === 0) break;
      counts.push(Math.min(count, left));
      left -= Math.min(count, left);
    }
  }
  return counts.toSorted((one, other) => other - one);
}

/** The value at a part of the way through a falling list, between its neighbours. */
function weightAt(values: readonly number[], part: number): number {
  const at = part * values.length - 0.5;
  const [below, above] = [values[Math.max(0, Math.floor(at))] ?? 0, values[Math.min(values.length - 1, Math.ceil(at))] ?? 0];
  return below + (above - below) * (at - Math.floor(at));
}

/** Draws places of a list, each as often as it weighs. */
function weighted(weights: readonly number[], random: Random): () => number {
  let sum = 0;
  const ends = weights.map((weight) => {
    sum += weight;
    return sum;
  });
  return () => {
    const at = random() * sum;
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** The first in the middle, each next one further out, and none on another. */
function sunflower(ids: readonly string[]): CompiledDataset['positions'] {
  const places = ids.map((id, index) => {
    const [radius, angle] = [SPACING * Math.sqrt(index + 0.5), index * GOLDEN_ANGLE];
    return [id, { x: Math.round(radius * Math.cos(angle) * WIDENING), y: Math.round((radius * Math.sin(angle)) / WIDENING) }] as const;
  });
  return Object.fromEntries(places);
}

function madeUpName(random: Random): string {
  const word = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES, random)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const wordsOf = (text: string): readonly string[] => text.split(' ');

function shuffled<Value>(values: readonly Value[], random: Random): readonly Value[] {
  return values
    .map((value) => ({ value, place: random() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ value }) => value);
}

function pick<Value>(values: readonly Value[], random: Random): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}
