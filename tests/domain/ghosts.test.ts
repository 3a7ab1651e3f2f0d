import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ghostsAt } from '#domain/ghosts.ts';
import type { TypeId } from '#domain/id.ts';
import { networkAt, networkIn } from '#domain/networkAt.ts';
import { NO_TRAITS, sift } from '#domain/sieve.ts';
import { aNetwork, aRelation, aType } from '../support/builders.ts';
import { stateInYear } from './days.ts';
import { aYear, COVERAGE, everything, someFilters, someHiddenTypes, someNetwork } from './networkArbitraries.ts';

const network = aNetwork({
  types: [aType('t', 'f'), aType('hidden', 'f')],
  relations: [
    aRelation('ended', 't', 'a', 'b', '1990/2000'),
    aRelation('about', 't', 'a', 'b', '1990/2000~'),
    aRelation('never-sure', 't', 'a', 'b', '1999~'),
    aRelation('goes-on', 't', 'a', 'b', '1990/..'),
    aRelation('pauses', 't', 'a', 'b', '1990/1995;2010/2012'),
    aRelation('to-come', 't', 'a', 'b', '2010'),
    aRelation('too-old', 't', 'a', 'b', '1722/1735'),
    aRelation('hidden', 'hidden', 'a', 'b', '1990'),
  ],
});
const ghosts = (first: number, last = first, more = {}) =>
  Object.fromEntries(ghostsAt(network, { first, last }, { ...everything, ...more }));

describe('T38 ghosts', () => {
  it('are what has ended, with the last year in which it may have held', () => {
    expect(ghosts(2005)).toEqual({ ended: 2000, about: 2001, 'never-sure': 2000, pauses: 1995, hidden: 1990 });
    expect(ghosts(2001)).toEqual({ ended: 2000, 'never-sure': 2000, pauses: 1995, hidden: 1990 });
    expect(ghosts(2013)).toMatchObject({ pauses: 2012, 'to-come': 2010 });
  });

  it('begin before the window and never show in it', () => {
    expect(ghosts(2005, 2011)).not.toHaveProperty('pauses');
    expect(ghosts(1800)).toEqual({});
  });

  it('are not left by hidden types, nor by what never was certain where only that shows', () => {
    const sifted = sift(network, { types: new Set(['hidden' as TypeId]), traits: NO_TRAITS });
    expect([...ghostsAt(sifted, { first: 2005, last: 2005 }, everything).keys()]).toEqual(['ended', 'about', 'never-sure', 'pauses']);
    expect(ghosts(2005, 2005, { withPossible: false })).toEqual({ ended: 2000, about: 2001, pauses: 1995, hidden: 1990 });
  });

  it('are just what showed in some earlier year and does not now, and never meet what shows', () => {
    fc.assert(
      fc.property(someNetwork, someHiddenTypes, aYear, aYear, someFilters, (whole, hidden, one, other, filters) => {
        const made = sift(whole, hidden);
        const window = { first: Math.min(one, other), last: Math.max(one, other) };
        const before = new Set<string>();
        for (let year = COVERAGE.first; year < window.first; year++)
          for (const id of networkAt(made, year, filters).relations.keys()) before.add(id);
        const found = ghostsAt(made, window, filters);
        const all = networkIn(made, window, everything).relations;
        expect(new Set(found.keys())).toEqual(new Set([...before].filter((id) => !all.has(id as never))));
        for (const id of networkIn(made, window, filters).relations.keys()) expect(found.has(id)).toBe(false);
        for (const [id, last] of found) {
          const relation = made.relations.get(id);
          expect(last).toBeLessThan(window.first);
          expect(relation && stateInYear(relation, last)).not.toBe('absent');
          expect(hidden.types).not.toContain(relation?.type);
          for (let year = last + 1; relation && year <= window.last; year++) expect(stateInYear(relation, year)).toBe('absent');
        }
      }),
    );
  });
});
