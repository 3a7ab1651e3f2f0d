import { describe, expect, it } from 'vitest';
import { NO_MARKS } from '#appearance/lines.ts';
import { compareYears, eitherYear } from '#domain/compare.ts';
import type { RelationId, TypeId } from '#domain/id.ts';
import { networkAt, networkIn } from '#domain/networkAt.ts';
import { type FigureWords, figureOfView, type ShownView } from '#export/figureOfView.ts';
import { aFamily, aNetwork, aPassage, aRelation, aSource, aType } from '../support/builders.ts';

const quoted = (source: string) => ({ evidence: [aPassage(source)] });
const network = aNetwork(
  {
    families: [aFamily('security', { label: 'Security' }), aFamily('tacit', { label: 'Tacit', hue: 'purple' })],
    types: [aType('arms', 'security', { label: 'Arms' }), aType('tacit', 'tacit', { label: 'Tacit', sign: 'neutral', directed: false })],
    sources: [aSource('before'), aSource('after')],
    relations: [
      aRelation('went', 'arms', 'ru', 'ir', '2010', quoted('before')),
      aRelation('came', 'arms', 'ru', 'ir', '2016', quoted('after')),
      aRelation('came-too', 'arms', 'ru', 'il', '2016'),
      aRelation('between', 'tacit', 'ru', 'il', '2012'),
      aRelation('stays', 'tacit', 'ru', 'ir', '2009/2017'),
    ],
  },
  { title: 'Russia and Iran' },
);
const filters = { hiddenTypes: new Set<TypeId>(), withLoneActors: false, withPossible: true };
const plain = {
  network,
  hiddenTypes: filters.hiddenTypes,
  changes: { began: [], ended: [] },
  comparison: null,
  ghosts: new Map(),
  known: null,
  withPossible: true,
  choices: [],
  highlighted: null,
  bundles: [],
  link: 'https://host/',
} as const;
const figure = (more: Partial<ShownView> & Pick<ShownView, 'at'>): FigureWords => figureOfView({ ...plain, ...more });
const at = networkAt(network, 2016, filters);

function compared(more: Partial<ShownView> = {}): FigureWords {
  const comparison = compareYears(network, networkAt(network, 2010, filters), at);
  return figure({ at: eitherYear(network, comparison), comparison, ...more });
}
const group = (words: FigureWords, label: string) => words.key.find((each) => each.label === label)?.entries ?? [];

describe('the figure of a comparison', () => {
  it('has both years in its title, its caption and its large letters', () => {
    const { title, caption, years } = compared();
    expect(title).toBe('Russia and Iran: 2010 and 2016 compared');
    expect(caption).toBe('2010 and 2016: 2 began, 1 ended, 1 stayed, 0 pairs changed; 2 from a single source');
    expect(years).toBe('2010 / 2016');
  });

  it('explains the colours that occur', () => {
    expect(group(compared(), 'Changes').map(({ label, ink }) => [label, ink])).toEqual([
      ['Began: only in 2016', 'began'],
      ['Ended: only in 2010', 'ended'],
      ['Stayed: in both years', 'stayed'],
    ]);
  });

  it('explains a line that stands for several, where there is one', () => {
    const bundleOf = (...ids: string[]) => ({ relations: new Map(ids.map((id) => [id as RelationId, 'certain' as const])) });
    const inks = (...ids: string[]) => group(compared({ bundles: [bundleOf(...ids)] }), 'Changes').map(({ ink }) => ink);
    expect(inks('came', 'went')).toContain('mixed');
    expect(inks('came', 'came-too')).not.toContain('mixed');
  });

  it('lists its types without the hues that it does not use, with what changed', () => {
    expect(compared().legend.flatMap(({ entries }) => entries.map(({ label, ink }) => [label, ink]))).toEqual([
      ['Arms +2 −1', null],
      ['Tacit', null],
    ]);
  });

  it('names the sources of both years', () => {
    expect(compared().sources.map(({ text }) => text)).toEqual([
      'Label of before: Title of before, Publisher',
      'Label of after: Title of after, Publisher',
    ]);
  });

  it('says what was left out of either year, and not of those between', () => {
    expect(compared({ hiddenTypes: new Set(['arms'] as TypeId[]) }).caption).toMatch(/; without arms$/);
    const onlyBetween = { ...network, relations: new Map([...network.relations].filter(([id]) => id !== 'stays')) };
    expect(compared({ network: onlyBetween, hiddenTypes: new Set(['tacit'] as TypeId[]) }).caption).not.toContain('without');
  });
});

describe('the figure of other times', () => {
  it('of a window has both its years', () => {
    const words = figure({ at: networkIn(network, { first: 2010, last: 2016 }, filters) });
    expect(words.years).toBe('2010–2016');
    expect(words.caption).toMatch(/^2010–2016: 5 relations among 3 actors/);
    expect(group(words, 'Changes')).toEqual([]);
  });

  it('says by when it was known, and that it leaves out what is not certain', () => {
    const { caption } = figure({ at, known: 'as known in August 2022', withPossible: false, highlighted: 'Russia' });
    expect(caption).toMatch(/ended; 1 from a single source; as known in August 2022; only what is certain; highlighted: Russia$/);
    expect(figure({ at }).caption).not.toMatch(/known|certain/);
  });

  it('explains faint lines where there are any', () => {
    expect(group(figure({ at, ghosts: new Map([['went' as RelationId, 2010]]) }), 'Faint lines')).toEqual([
      { label: 'Has ended before 2016', ink: 'ghost', patterns: ['solid'], marks: NO_MARKS },
    ]);
    expect(group(figure({ at }), 'Faint lines')).toEqual([]);
  });
});
