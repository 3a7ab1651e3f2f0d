import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { lineData } from '#canvas/lineWords.ts';
import { changesBetween } from '#domain/changes.ts';
import { compareYears, eitherYear } from '#domain/compare.ts';
import { ghostsAt } from '#domain/ghosts.ts';
import type { TypeId } from '#domain/id.ts';
import { networkAt } from '#domain/networkAt.ts';
import { relationItem, viewItem } from '#export/data/cslJson.ts';
import { figureOfView } from '#export/figureOfView.ts';
import { inYearsWords } from '#panels/inYearsWords.ts';
import { yearsOfEnd } from '#panels/laneScale.ts';
import { whenLong, whenShort } from '#words/timeWords.ts';
import { comparedScene, hauntedScene } from '../canvas/scene.ts';
import { aRelation, spanFrom } from '../support/builders.ts';
import { richNetwork, unmarked } from './untranslated.ts';

vi.mock('#words/words.ts', async (original) => {
  const { markedWords } = await import('./markedWords.ts');
  const { words: english } = await original<typeof import('#words/words.ts')>();
  return { words: markedWords(english) };
});
vi.mock('#words/laterWords.ts', async (original) => {
  const { markedLaterWords } = await import('./markedWords.ts');
  const { laterWords: english } = await original<typeof import('#words/laterWords.ts')>();
  return { laterWords: markedLaterWords(english) };
});

const network = richNetwork();

it('says nothing in English on the canvas', () => {
  const scenes = [hauntedScene(network, 2024), hauntedScene(network, 1900), comparedScene(network, 2012, 2016)];
  const labels = scenes.flatMap((scene) => [...lineData(scene).values()].flatMap(({ label }) => label ?? []));
  expect(labels.filter((label) => label.includes('\n')).length).toBeGreaterThan(1);
  expect(unmarked(labels)).toEqual([]);
});

/** All strings in it. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

it('says nothing in English in a figure', () => {
  const hiddenTypes = new Set(['like' as TypeId]);
  const filters = { hiddenTypes, withLoneActors: true, withPossible: false };
  const [earlier, later] = [networkAt(network, 2012, filters), networkAt(network, 2016, filters)];
  const comparison = compareYears(network, earlier, later);
  const view = { network, hiddenTypes, withPossible: false, known: null, choices: [], highlighted: 'Russia', link: 'http://localhost/' };
  const bundles = [{ relations: eitherYear(network, comparison).relations }];
  const figures = [
    { ...view, at: eitherYear(network, comparison), changes: changesBetween(earlier, later), comparison, ghosts: new Map(), bundles },
    {
      ...view,
      at: later,
      changes: changesBetween(earlier, later),
      comparison: null,
      ghosts: ghostsAt(network, { first: 2016, last: 2016 }, filters),
      bundles: [],
    },
  ];
  for (const figure of figures) {
    const { legend, key, ...said } = figureOfView(figure);
    expect(key.length).toBeGreaterThan(2);
    const labels = [...legend, ...key].flatMap(({ label, entries }) => [label, ...entries.map((entry) => entry.label)]);
    expect(unmarked([...labels, ...textsIn(said)])).toEqual([]);
  }
});

it('says nothing in English in what is cited', () => {
  const cited = { network, shows: '2016', link: null, name: '2016', on: { year: 2026, month: 5, day: 6 } };
  const items = [viewItem(cited), ...[...network.relations.values()].map((relation) => relationItem(relation, cited))];
  expect(unmarked(items.flatMap(({ id, type, ...said }) => textsIn(said)))).toEqual([]);
});

const DATES = [
  '2016',
  '2016-08-03~',
  '198X',
  '18XX?',
  '1XXX',
  '2010/2014~',
  '2010~/..',
  '../2012',
  '/2012',
  '2012/',
  '2015%/2020',
  '2022-24',
  '2012-01~/2012-12~',
  '2009;2020',
];

it.each(DATES)('says nothing in English of the date %s', (edtf) => {
  const when = edtf.split(';');
  const dates = { spans: when.map(spanFrom), checked: '2020', checkedDay: spanFrom('2020').possible[1] };
  const windows = [1850, 2009, 2011, 2013, 2016, 2023].map((year) => ({ first: year, last: year }));
  const said = windows.flatMap((window) => [dates, { ...dates, checked: null }].map((each) => inYearsWords(each, window, '2022')));
  const lane = { relation: aRelation('one', 'arms', 'ru', 'ir', edtf), spans: [], ticks: [] };
  const ends = (['start', 'end'] as const).map((end) => yearsOfEnd(lane, end));
  expect(unmarked([whenShort(when), whenLong({ when, checked: '2020' }), ...said, ...ends])).toEqual([]);
});

it('leaves no words to a stylesheet', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
  const contents = sheets.flatMap((name) => readFileSync(join('src', name), 'utf8').match(/\bcontent:[^;]*/g) ?? []);
  expect(contents.length).toBeGreaterThan(0);
  expect(contents.filter((content) => /["'][^"']*\p{L}/u.test(content.replaceAll(/\\[0-9a-f]+/gi, '')))).toEqual([]);
});
