import { expect, it } from 'vitest';
import { checkDataset } from '#dataset/check.ts';
import { compileMerged } from '#dataset/compile.ts';
import { toNetwork } from '#dataset/toNetwork.ts';
import { toLayoutInput } from '#layout/toLayoutInput.ts';

const FILE = `format: network/1
dataset: { title: Invented, license: CC0-1.0, coverage: 1900/2020, focus: 1950/2020, opens: 2001, poles: [aland, bland] }
families:
  ties: { label: Ties, hue: blue }
  structure: { label: Structure, hue: grey }
types:
  trade: { label: Trade, family: ties, sign: positive }
  leads: { label: Leads, family: structure, sign: neutral, directed: true }
actors:
  aland: { name: Aland, kind: state }
  bland: { name: Bland, kind: state }
  carol: { name: Carol, kind: leader }
  public: { name: Public, kind: group, home: aland }
relations:
  trade: { type: trade, between: [aland, bland], when: 2001, dates: editorial, summary: Invented., unsourced: true }
  carol-leads: { type: leads, from: carol, to: aland, when: 2001/2002, dates: editorial, summary: Invented., unsourced: true }
  public-trade: { type: trade, between: [public, bland], when: 2003, dates: editorial, summary: Invented., unsourced: true }
`;

const { merged, positions } = checkDataset([{ path: 'd.yaml', text: FILE }]);
const network = toNetwork('invented', compileMerged(merged, positions));

it('pulls leaders and those at home strongly, and lines that lead abroad weakly', () => {
  const { pairs } = toLayoutInput(network, new Map());
  const pullOf = (one: string, other: string) => pairs.find(({ a, b }) => a === one && b === other)?.pull ?? Number.NaN;
  expect(pullOf('aland', 'bland')).toBe(1);
  expect(pullOf('carol', 'aland')).toBeGreaterThan(1);
  expect(pullOf('public', 'aland')).toBeGreaterThan(1);
  expect(pullOf('public', 'bland')).toBeLessThan(1);
});

it('lets a home pull and never be crossed: nothing is drawn of it', () => {
  const { pairs } = toLayoutInput(network, new Map());
  expect(pairs.find(({ a, b }) => a === 'public' && b === 'aland')?.years).toEqual([]);
});
