import fc from 'fast-check';
import type { Evidence } from '#domain/evidence.ts';
import { MODALITIES } from '#domain/evidence.ts';
import type { Filters } from '#domain/filters.ts';
import type { TypeId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import type { Relation } from '#domain/relation.ts';
import { type Hidden, NO_TRAITS } from '#domain/sieve.ts';
import { aFamily, aNetwork, aPassage, aRelation, aSource, aType, spanFrom } from '../support/builders.ts';

/** Years in and around a short coverage, so that what is drawn meets often. */
export const COVERAGE = { first: 1980, last: 2010 };
export const aYear = fc.integer({ min: COVERAGE.first, max: COVERAGE.last });
const near = fc.integer({ min: 1970, max: 2020 });
const length = fc.integer({ min: 0, max: 12 });
const mark = fc.constantFrom('', '', '~', '?');

/** One spell, sure or not, open or not. */
const spell = fc.oneof(
  fc.tuple(near, length, mark, mark).map(([first, years, one, other]) => `${first}${one}/${first + years}${other}`),
  fc
    .tuple(near, fc.integer({ min: 1, max: 12 }), length)
    .map(([year, month, years]) => `${year}-${String(month).padStart(2, '0')}/${year + years + 1}-02`),
  fc.tuple(near, mark).map((parts) => parts.join('')),
  near.map((year) => `${year}/..`),
  near.map((year) => `${year}~/..`),
  near.map((year) => `/${year}`),
  near.map((year) => `${year}/`),
  fc.constantFrom('198X', '199X/200X', '../1990', '1985/198X'),
);
/** One spell, or two. */
export const someSpells = fc.oneof(
  { weight: 3, arbitrary: spell },
  { weight: 1, arbitrary: fc.tuple(spell, spell).map((spells) => spells.join(';')) },
);

export const TYPES = [
  aType('good', 'f', { sign: 'positive' }),
  aType('kind', 'f', { sign: 'positive' }),
  aType('bad', 'g', { sign: 'negative' }),
  aType('neither', 'g', { sign: 'neutral' }),
];
export const SOURCES = ['1985-06', '1990', '1995~', '2001-09-11', '2010'].map((issued, index) =>
  aSource(`s${index}`, { issued, issuedSpan: spanFrom(issued) }),
);

const passage: fc.Arbitrary<Evidence> = fc
  .record({
    source: fc.constantFrom(...SOURCES.map(({ id }) => id)),
    shows: fc.subarray(['relation', 'start', 'end', 'sign'] as const, { minLength: 1 }),
    modality: fc.constantFrom(...MODALITIES),
    stance: fc.constantFrom('supports', 'supports', 'disputes'),
  })
  .map(({ source, ...more }) => aPassage(source, more));

interface Drawn {
  readonly type: TypeId;
  readonly ends: readonly string[];
  readonly when: string;
  readonly evidence: readonly Evidence[];
  readonly checked: string | null;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  type: fc.constantFrom(...TYPES.map(({ id }) => id)),
  ends: fc.constantFrom(['a', 'b'], ['b', 'a'], ['a', 'c'], ['c', 'd']),
  when: someSpells,
  evidence: fc.array(passage, { maxLength: 3 }),
  checked: fc.option(near.map(String)),
});

function relationOf({ type, ends: [from = '', to = ''], when, evidence, checked }: Drawn, index: number): Relation {
  const isOpen = when.includes('..');
  const more = isOpen && checked !== null ? { checked, checkedDay: spanFrom(checked).possible[1] } : {};
  return aRelation(`r${index}`, type, from, to, when, { evidence, ...more });
}

/** Relations of random spells among four actors, with evidence of the years 1985 to 2010, in a coverage of 1980 to 2010. */
export const someNetwork: fc.Arbitrary<Network> = fc
  .array(drawn, { maxLength: 10 })
  .map((entries) =>
    aNetwork(
      { families: [aFamily('f'), aFamily('g')], types: TYPES, sources: SOURCES, relations: entries.map(relationOf) },
      { coverage: COVERAGE, focus: { first: 1990, last: 2005 }, opens: 2000 },
    ),
  );

export const someFilters: fc.Arbitrary<Filters> = fc.record({
  withLoneActors: fc.boolean(),
  withPossible: fc.boolean(),
});

/** Some types are hidden, and nothing else. */
export const someHiddenTypes: fc.Arbitrary<Hidden> = fc
  .subarray(['good', 'bad'] as TypeId[])
  .map((types) => ({ types: new Set(types), traits: NO_TRAITS }));

export const everything: Filters = { withLoneActors: false, withPossible: true };
