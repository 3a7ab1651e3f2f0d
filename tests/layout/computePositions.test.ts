import { describe, expect, it } from 'vitest';
import { boxAt, nodeShape } from '#appearance/nodeShape.ts';
import { computePositions } from '#layout/computePositions.ts';
import { corridorBetween, corridorMeets } from '#layout/corridor.ts';
import { effortFor } from '#layout/effort.ts';
import type { LayoutActor, LayoutInput } from '#layout/layoutInput.ts';
import { syntheticInput } from './syntheticInput.ts';

const EFFORT = { quality: 'proof', seeds: 3, tuned: 2, rounds: 40 } as const;
const input = syntheticInput(24);
const layout = computePositions(input, { effort: EFFORT });
const { positions } = layout;

function positionOf(id: string, among = positions) {
  const position = among.get(id);
  if (!position) throw new Error(`no position for ${id}`);
  return position;
}

const shapeOf = ({ id, kind, label }: LayoutActor) => nodeShape(kind, label, input.poles?.includes(id) ?? false);

describe('a layout', () => {
  it('is the same each time, whatever order the dataset comes in', () => {
    const turned: LayoutInput = {
      ...input,
      actors: input.actors.toReversed(),
      pairs: input.pairs.toReversed().map(({ a, b, count }) => ({ a: b, b: a, count })),
    };
    expect(computePositions(input, { effort: EFFORT })).toEqual(layout);
    expect([...computePositions(turned, { effort: EFFORT }).positions]).toEqual([...positions]);
  });

  it('places every actor, sorted by id, in whole units', () => {
    expect([...positions.keys()]).toEqual(input.actors.map(({ id }) => id).toSorted());
    expect([...positions.values()].every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
  });

  it('holds the poles apart around the origin, the first on the left', () => {
    expect(positionOf('russia')).toEqual({ x: -210, y: 0 });
    expect(positionOf('iran')).toEqual({ x: 210, y: 0 });
  });

  it('leaves no boxes overlapping', () => {
    expect(layout.overlaps).toBe(0);
  });

  it('keeps the corridor between the poles empty', () => {
    const corridor = corridorBetween(positionOf('russia'), positionOf('iran'));
    const others = input.actors.filter(({ id }) => !input.poles?.includes(id));
    const inside = others.filter((actor) => corridorMeets(corridor, boxAt(shapeOf(actor), positionOf(actor.id))));
    expect(inside).toEqual([]);
  });

  it('is wider than high', () => {
    const boxes = input.actors.map((actor) => boxAt(shapeOf(actor), positionOf(actor.id)));
    const width = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
    const height = Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
    expect(width / height).toBeGreaterThan(1.1);
    expect(width / height).toBeLessThan(1.7);
  });
});

it('keeps pinned actors exactly where they are, a pole among them', () => {
  const pinned = new Map([
    ['iran', { x: 300, y: 40 }],
    ['actor-05', { x: -333.5, y: 222.25 }],
  ]);
  const around = computePositions({ ...input, pinned }, { effort: EFFORT });
  expect(positionOf('iran', around.positions)).toEqual({ x: 300, y: 40 });
  expect(positionOf('actor-05', around.positions)).toEqual({ x: -333.5, y: 222.25 });
  expect(positionOf('russia', around.positions)).toEqual({ x: -210, y: 0 });
  expect(around.overlaps).toBe(0);
});

it('puts actors without relations into a row below all others', () => {
  const alone = ['zz-1', 'zz-2', 'zz-3'].map((id): LayoutActor => ({ id, label: 'Nobody’s friend', kind: 'state' }));
  const more = computePositions({ ...input, actors: [...alone, ...input.actors] }, { effort: EFFORT });
  const row = alone.map(({ id }) => positionOf(id, more.positions));
  const lowest = Math.max(...input.actors.map((actor) => boxAt(shapeOf(actor), positionOf(actor.id)).bottom));
  expect(new Set(row.map(({ y }) => y)).size).toBe(1);
  expect(row.every(({ y }) => y - 22 > lowest)).toBe(true);
  expect(more.overlaps).toBe(0);
});

it.each([
  ['no actors', { actors: [], pairs: [], poles: null, pinned: new Map() }],
  ['one actor', { actors: [{ id: 'a', label: 'A', kind: 'state' }], pairs: [], poles: null, pinned: new Map() }],
  ['no poles', { ...syntheticInput(8), poles: null }],
] satisfies [string, LayoutInput][])('manages with %s', (_name, small) => {
  const { positions: places, overlaps } = computePositions(small, { effort: EFFORT });
  expect(places.size).toBe(small.actors.length);
  expect(overlaps).toBe(0);
});

it('brings those who belong together nearer than those who merely deal with each other', () => {
  const actors = ['hub', ...Array.from({ length: 10 }, (_, index) => `other-${index}`)].map(
    (id): LayoutActor => ({ id, label: id, kind: 'state' }),
  );
  const pairs = actors.slice(1).map(({ id }) => ({ a: 'hub', b: id, count: 12, pull: id === 'other-3' ? 5 : 1 }));
  const few = { actors, pairs: pairs.map((pair) => (pair.pull > 1 ? { ...pair, count: 1 } : pair)), poles: null, pinned: new Map() };
  const places = computePositions(few, { effort: EFFORT }).positions;
  const hub = positionOf('hub', places);
  const lengths = actors
    .slice(1)
    .map(({ id }) => [id, Math.hypot(positionOf(id, places).x - hub.x, positionOf(id, places).y - hub.y)] as const);
  expect(lengths.toSorted((a, b) => a[1] - b[1])[0]?.[0]).toBe('other-3');
});

it('tells how far it is, and each layout that is better than the last, with every actor in it', () => {
  const shares: number[] = [];
  const better: number[] = [];
  const told = computePositions(input, {
    effort: EFFORT,
    onProgress: ({ share }) => shares.push(share),
    onBetter: (places) => {
      expect([...places.keys()]).toEqual([...positions.keys()]);
      better.push(places.size);
    },
  });
  expect(told).toEqual(layout);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(shares[0]).toBe(0);
  expect(shares.at(-1)).toBeCloseTo(1);
  expect(better.length).toBeGreaterThan(1);
});

it.each([
  [106, 290],
  [400, 2000],
  [1000, 5000],
])('puts less work into %i actors and %i pairs than would take minutes', (nodes, lines) => {
  const { seeds, tuned, rounds, quality } = effortFor(nodes, lines);
  if (lines < 400) expect({ seeds, tuned, rounds, quality }).toEqual({ seeds: 20, tuned: 4, rounds: 6000, quality: 'proof' });
  // Pairs of lines looked at: half a billion take about a minute.
  else expect(tuned * rounds * lines ** 2).toBeLessThan(500_000_000);
  expect(rounds).toBeGreaterThan(3);
});
