import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkDataset } from '#dataset/check.ts';
import { formatProblem } from '#dataset/problem.ts';

const TABLES = `format: network/1
dataset: {title: Invented, license: CC0-1.0, coverage: 1900/2020, focus: 1950/2020, opens: 2001}
families: {f: {label: F, hue: blue}}
types: {either: {label: T, family: f, sign: positive}, directed: {label: D, family: f, sign: positive, directed: true}}
actors: {a: {name: A, kind: state, when: 1950/..}, b: {name: B, kind: state}, c: {name: C, kind: state}}
relations:
`;

/** Whether two relations, in this order in the file, are one too many. */
function clash(...relations: readonly string[]): boolean {
  const entries = relations.map((relation, index) => `  r-${index}: {dates: editorial, summary: A., unsourced: true, ${relation}}\n`);
  const { problems } = checkDataset([{ path: 'd.yaml', text: TABLES + entries.join('') }]);
  return problems.map(formatProblem).some((problem) => problem.includes('has the type and the actors of'));
}

const ENDS = [
  'type: either, between: [a, b]',
  'type: either, between: [b, a]',
  'type: directed, from: a, to: b',
  'type: directed, from: b, to: a',
] as const;

const year = fc.integer({ min: 1940, max: 1965 });
const spell = fc.oneof(
  year.map((first) => `${first}`),
  year.map((first) => `${first}~`),
  year.map((first) => `${first}/..`),
  year.map((last) => `../${last}`),
  fc.tuple(year, year).map(([one, other]) => `${Math.min(one, other)}/${Math.max(one, other)}`),
);
const when = fc.array(spell, { minLength: 1, maxLength: 2 }).map((spells) => `when: [${spells.join(', ')}]`);
const about = fc.constantFrom('', ', about: An island', ', about: A lake');
const relation = fc.tuple(fc.constantFrom(...ENDS), when, about).map(([ends, dates, what]) => `${ends}, ${dates}${what}`);

it('finds the same two, whichever stands first', () => {
  fc.assert(fc.property(relation, relation, (one, other) => clash(one, other) === clash(other, one)));
});

it('does not care in which order two actors of an undirected type are named', () => {
  const shared = fc.tuple(when, when);
  fc.assert(
    fc.property(
      shared,
      ([one, other]) => clash(`${ENDS[0]}, ${one}`, `${ENDS[0]}, ${other}`) === clash(`${ENDS[0]}, ${one}`, `${ENDS[1]}, ${other}`),
    ),
  );
});

it('finds one written twice, unless its actors’ lives leave nothing of it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ENDS), fc.integer({ min: 1940, max: 1960 }), (ends, first) => {
      const twice = `${ends}, when: ${first}`;
      expect(clash(twice, twice)).toBe(first >= 1950);
    }),
  );
});

it('knows directions and types', () => {
  expect(clash(`${ENDS[2]}, when: 1960`, `${ENDS[3]}, when: 1960`)).toBe(false);
  expect(clash(`${ENDS[0]}, when: 1960`, `${ENDS[2]}, when: 1960`)).toBe(false);
});

it('takes what is open to the past for as old as anything', () => {
  const [old, older] = ['type: either, between: [b, c], when: 1901', 'type: either, between: [b, c], when: ../1950'];
  expect([clash(old, older), clash(older, old)]).toEqual([true, true]);
});
