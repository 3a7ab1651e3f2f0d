import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesOverlap } from '#appearance/box.ts';
import { LABEL } from '#appearance/shapes.ts';
import { CrowdedNames, NAME_STEPS, type NamedNode, type Names, stepAt } from '#canvas/names.ts';
import type { ActorId } from '#domain/id.ts';

const nodes = fc
  .array(
    fc.record({
      nameSize: fc.record({ width: fc.integer({ min: 10, max: 110 }), height: fc.constantFrom(15, 30) }),
      radius: fc.constantFrom(15, 18, 22, 28),
      isPole: fc.boolean(),
      at: fc.record({ x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: -300, max: 300 }) }),
      weight: fc.nat(10),
    }),
    { maxLength: 25 },
  )
  .map((drawn): NamedNode[] => drawn.map((node, index) => ({ ...node, id: `n${index}` as ActorId })));

const nameBox = (node: NamedNode, scale: number) => {
  const top = node.at.y + node.radius;
  const { width, height } = node.nameSize;
  return { left: node.at.x - (width * scale) / 2, right: node.at.x + (width * scale) / 2, top, bottom: top + LABEL.gap + height * scale };
};

/** Of all, where all are shown and alive. */
const placeNames = (drawn: readonly NamedNode[], step: number): Names =>
  new CrowdedNames(drawn, step).among({ actors: new Set(drawn.map(({ id }) => id)), isGhost: () => false });

describe('names', () => {
  it('keep their size while they can be read', () => {
    expect(stepAt(1, 12)).toBe(0);
    expect(stepAt(0.75, 12)).toBe(0);
    expect(stepAt(0.7, 12)).toBe(1);
    expect(stepAt(0.1, 12)).toBe(NAME_STEPS.length - 1);
  });

  it('never touch one another when they are drawn larger', () => {
    fc.assert(
      fc.property(nodes, fc.integer({ min: 1, max: 4 }), (drawn, step) => {
        const { hidden } = placeNames(drawn, step);
        const boxes = drawn.filter(({ id }) => !hidden.has(id)).map((node) => nameBox(node, NAME_STEPS[step] ?? 1));
        for (const [index, box] of boxes.entries()) {
          for (const other of boxes.slice(index + 1)) expect(boxesOverlap(box, other)).toBe(false);
        }
      }),
    );
  });

  it('never lie on another actor when they are drawn larger', () => {
    fc.assert(
      fc.property(nodes, fc.integer({ min: 1, max: 4 }), (drawn, step) => {
        const { hidden } = placeNames(drawn, step);
        for (const node of drawn.filter(({ id }) => !hidden.has(id))) {
          for (const other of drawn.filter(({ id }) => id !== node.id)) {
            const { at, radius } = other;
            const body = { left: at.x - radius, right: at.x + radius, top: at.y - radius, bottom: at.y + radius };
            expect(boxesOverlap(nameBox(node, NAME_STEPS[step] ?? 1), body)).toBe(false);
          }
        }
      }),
    );
  });

  it('give way by weight, the poles last', () => {
    const node = (id: string, x: number, weight: number, isPole = false): NamedNode => ({
      id: id as ActorId,
      nameSize: { width: 100, height: 15 },
      radius: isPole ? 28 : 15,
      isPole,
      at: { x, y: 0 },
      weight,
    });
    expect([...placeNames([node('light', 0, 1), node('heavy', 110, 5)], 2).hidden]).toEqual(['light']);
    expect([...placeNames([node('pole', 0, 1, true), node('heavy', 80, 5)], 2).hidden]).toEqual(['heavy']);
    const both = new CrowdedNames([node('ended', 0, 9), node('living', 110, 1)], 2);
    const actors = new Set(['ended', 'living'] as ActorId[]);
    expect([...both.among({ actors, isGhost: (id) => id === 'ended' }).hidden]).toEqual(['ended']);
    const poles = new CrowdedNames([node('pole', 0, 1, true), node('heavy', 80, 5)], 2);
    expect([...poles.among({ actors: new Set(['pole', 'heavy'] as ActorId[]), isGhost: (id) => id === 'pole' }).hidden]).toEqual(['heavy']);
  });

  it('have room alone, and keep it when others that have none stay away', () => {
    fc.assert(
      fc.property(nodes, (drawn) => {
        for (const each of drawn) expect(placeNames([each], 3).hidden.size).toBe(0);
        const { hidden } = placeNames(drawn, 3);
        const named = drawn.filter(({ id }) => !hidden.has(id));
        expect([...placeNames(named, 3).hidden]).toEqual([]);
      }),
    );
  });

  it('of some are as if there were no others', () => {
    fc.assert(
      fc.property(nodes, fc.integer({ min: 0, max: 4 }), fc.nat(), (drawn, step, seed) => {
        const shown = drawn.filter((_, index) => (seed >> (index % 16)) % 2 === 0);
        const among = new CrowdedNames(drawn, step).among({ actors: new Set(shown.map(({ id }) => id)), isGhost: () => false });
        expect(among).toEqual(placeNames(shown, step));
      }),
    );
  });
});
