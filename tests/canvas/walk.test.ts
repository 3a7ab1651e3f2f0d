import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DIRECTIONS,
  type Direction,
  follow,
  homeOf,
  linesAt,
  otherEnd,
  type Place,
  settle,
  standingAt,
  turn,
  type WalkLine,
  type WalkMap,
} from '#canvas/walk.ts';
import type { ActorId, RelationId } from '#domain/id.ts';
import type { Position } from '#domain/network.ts';
import { endsOf, pairOf } from '#domain/pair.ts';

const actor = (id: string): ActorId => id as ActorId;

/** `aLine('a', 'b')`; lines of one pair are told apart by their lane, seen from the first. */
function aLine(from: string, to: string, lane = 0): WalkLine {
  const id = `${from}-${to}-${lane}`;
  const pair = pairOf({ from: actor(from), to: actor(to) });
  return { element: `relation:${id}`, owner: { kind: 'relation', id: id as RelationId }, pair, from: actor(from), lane };
}

const aMap = (places: Readonly<Record<string, readonly [x: number, y: number]>>, lines: readonly WalkLine[]): WalkMap => ({
  places: new Map(Object.entries(places).map(([id, [x, y]]) => [actor(id), { x, y }])),
  lines,
});

const at = (place: Place | null): string | null => place?.actor ?? null;

describe('an arrow', () => {
  const cross = aMap({ m: [0, 0], n: [0, -100], e: [100, 0], s: [0, 100], w: [-100, 0], lone: [10, -10] }, [
    aLine('m', 'n'),
    aLine('e', 'm'),
    aLine('m', 's'),
    aLine('w', 'm'),
  ]);

  it.each([
    ['up', 'n'],
    ['right', 'e'],
    ['down', 's'],
    ['left', 'w'],
  ] as const)('leads %s to the neighbour there, with the line between them in hand', (direction, to) => {
    const next = follow(cross, standingAt(actor('m')), direction);
    expect(at(next)).toBe(to);
    expect(endsOf(cross.lines.find(({ element }) => element === next?.line)?.pair ?? ('' as never))).toContain(to);
  });

  it('leads nowhere where no neighbour lies that way, nor to an actor without a line', () => {
    expect(follow(cross, standingAt(actor('n')), 'up')).toBeNull();
    expect(follow(cross, standingAt(actor('lone')), 'down')).toBeNull();
  });

  it('takes what lies up to 60° off its direction, and nothing further off', () => {
    const off = (degrees: number): WalkMap => {
      const angle = (degrees * Math.PI) / 180;
      return aMap({ a: [0, 0], b: [100 * Math.sin(angle), -100 * Math.cos(angle)] }, [aLine('a', 'b')]);
    };
    expect(at(follow(off(59), standingAt(actor('a')), 'up'))).toBe('b');
    expect(follow(off(61), standingAt(actor('a')), 'up')).toBeNull();
  });

  it('weighs the angle against the distance', () => {
    const places = { a: [0, 0], straight: [0, -150], aside: [80, -100] } as const;
    const lines = [aLine('a', 'straight'), aLine('a', 'aside')];
    expect(at(follow(aMap(places, lines), standingAt(actor('a')), 'up'))).toBe('straight');
    expect(at(follow(aMap({ ...places, straight: [0, -400] }, lines), standingAt(actor('a')), 'up'))).toBe('aside');
  });

  it('takes the straightest of several lines', () => {
    const map = aMap({ a: [0, 0], b: [100, 0] }, [aLine('a', 'b', 1), aLine('a', 'b', 0), aLine('a', 'b', -1)]);
    expect(follow(map, standingAt(actor('a')), 'right')?.line).toBe('relation:a-b-0');
  });

  it('follows the line that was picked, even where another neighbour is nearer, but not the one that led here', () => {
    const map = aMap({ a: [0, 0], near: [10, -50], far: [200, -300] }, [aLine('a', 'near'), aLine('a', 'far')]);
    const place = { actor: actor('a'), line: 'relation:a-far-0' };
    expect(at(follow(map, { ...place, came: false }, 'up'))).toBe('far');
    expect(at(follow(map, { ...place, came: true }, 'up'))).toBe('near');
    // It does not go that way.
    expect(follow(map, { ...place, came: false }, 'left')).toBeNull();
  });
});

describe('the lines of an actor', () => {
  it('are told clockwise from twelve o’clock, parallel ones as they lie side by side', () => {
    const map = aMap({ m: [0, 0], n: [1, -100], e: [100, 0], s: [0, 100], w: [-100, 0] }, [
      aLine('w', 'm'),
      aLine('m', 's'),
      aLine('m', 'e', -1),
      aLine('m', 'e', 0),
      aLine('e', 'm', -1),
      aLine('n', 'm'),
    ]);
    expect(linesAt(map, actor('m')).map(({ element }) => element.replace('relation:', ''))).toEqual([
      'n-m-0',
      'm-e--1',
      'm-e-0',
      'e-m--1',
      'm-s-0',
      'w-m-0',
    ]);
  });

  it('are gone through from the first, or backwards from the last', () => {
    const map = aMap({ m: [0, 0], n: [1, -100], s: [0, 100] }, [aLine('m', 'n'), aLine('m', 's')]);
    expect(turn(map, standingAt(actor('m')), 1)?.line).toBe('relation:m-n-0');
    expect(turn(map, standingAt(actor('m')), -1)?.line).toBe('relation:m-s-0');
    expect(turn(aMap({ m: [0, 0] }, []), standingAt(actor('m')), 1)).toBeNull();
  });
});

describe('a walk begins', () => {
  const map = aMap({ a: [0, 0], b: [1, 0], c: [2, 0] }, [aLine('b', 'a'), aLine('b', 'c')]);

  it('at the first pole that is there', () => expect(homeOf(map, [actor('gone'), actor('c')])).toBe('c'));
  it('or else at the best connected actor', () => expect(homeOf(map, [actor('gone')])).toBe('b'));
  it('and nowhere where there is nobody', () => expect(homeOf(aMap({}, []), [])).toBeNull());
});

describe('when other lines are drawn, the walker', () => {
  const before = aMap({ a: [0, 0], b: [1, 0], c: [2, 0] }, [aLine('a', 'b'), aLine('a', 'b', 1), aLine('a', 'c')]);
  const place: Place = { actor: actor('a'), line: 'relation:a-b-0', came: false };

  it('stays where that is still drawn', () => expect(settle(before, place, before)).toBe(place));

  it('takes another line of the pair, and lets go where there is none', () => {
    expect(settle({ ...before, lines: [aLine('a', 'b', 1)] }, place, before)).toEqual({ ...place, line: 'relation:a-b-1' });
    expect(settle({ ...before, lines: [aLine('a', 'c')] }, place, before)).toEqual(standingAt(actor('a')));
  });

  it('goes where the line in hand leads when their actor is gone, and else has no place', () => {
    const after = aMap({ b: [1, 0], c: [2, 0] }, []);
    expect(settle(after, place, before)).toEqual(standingAt(actor('b')));
    expect(settle(after, standingAt(actor('a')), before)).toBeNull();
    expect(settle(aMap({ c: [2, 0] }, []), place, before)).toBeNull();
  });
});

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const aPlace: fc.Arbitrary<Position> = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });
const someMap: fc.Arbitrary<WalkMap> = fc
  .record({
    places: fc.tuple(...IDS.map(() => aPlace)),
    ends: fc.uniqueArray(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS), fc.integer({ min: -2, max: 2 })), {
      selector: (ends) => ends.join(),
      maxLength: 14,
    }),
  })
  .map(({ places, ends }) => ({
    places: new Map(IDS.map((id, index) => [actor(id), places[index] ?? { x: 0, y: 0 }])),
    lines: ends.filter(([from, to]) => from !== to).map(([from, to, lane]) => aLine(from, to, lane)),
  }));

describe('in any network', () => {
  it('a key leads along a line that is drawn to one of its ends, or nowhere', () => {
    const keys = fc.array(fc.constantFrom<Direction | 1 | -1>(...DIRECTIONS, 1, -1), { maxLength: 12 });
    fc.assert(
      fc.property(someMap, fc.constantFrom(...IDS), keys, (map, start, pressed) => {
        let place = standingAt(actor(start));
        for (const key of pressed) {
          const next = typeof key === 'number' ? turn(map, place, key) : follow(map, place, key);
          if (!next) continue;
          const line = map.lines.find(({ element }) => element === next.line);
          expect(line && endsOf(line.pair)).toContain(next.actor);
          const expected = typeof key === 'number' ? place.actor : line && otherEnd(line, place.actor);
          expect(next.actor).toBe(expected);
          place = next;
        }
      }),
    );
  });

  it('an arrow leads somewhere from an actor with a line, and never away from where it points', () => {
    fc.assert(
      fc.property(someMap, fc.constantFrom(...IDS), (map, start) => {
        const here = map.places.get(actor(start));
        const reached = DIRECTIONS.flatMap((direction) => {
          const next = follow(map, standingAt(actor(start)), direction);
          const there = next && map.places.get(next.actor);
          if (!here || !there) return [];
          const ahead = { up: here.y - there.y, down: there.y - here.y, left: here.x - there.x, right: there.x - here.x }[direction];
          expect(ahead).toBeGreaterThan(0);
          return [next.actor];
        });
        const apart = map.lines.filter(({ pair }) => {
          const [one, other] = endsOf(pair).map((id) => map.places.get(id));
          return endsOf(pair).includes(actor(start)) && !(one?.x === other?.x && one?.y === other?.y);
        });
        expect(reached.length > 0).toBe(apart.length > 0);
      }),
    );
  });

  it('going through the lines of an actor meets each once and comes round, either way', () => {
    fc.assert(
      fc.property(someMap, fc.constantFrom(...IDS), fc.constantFrom<1 | -1>(1, -1), (map, start, by) => {
        const own = map.lines.filter(({ pair }) => endsOf(pair).includes(actor(start))).map(({ element }) => element);
        const met: (string | null)[] = [];
        let place: Place | null = standingAt(actor(start));
        for (let step = 0; step <= own.length && place; step++) {
          place = turn(map, place, by);
          if (place) met.push(place.line);
        }
        expect(met.slice(0, own.length).toSorted()).toEqual(own.toSorted());
        if (own.length > 0) expect(met.at(-1)).toBe(met[0]);
      }),
    );
  });
});
