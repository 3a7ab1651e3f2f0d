import { describe, expect, it } from 'vitest';
import type { RelationId, TypeId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import type { Changes, NetworkAt } from '#domain/networkAt.ts';
import { type FigureWords, figureOfView } from '#export/figureOfView.ts';
import { aSource } from '../support/builders.ts';
import { smallNetwork } from './smallNetwork.ts';

type States = Readonly<Record<string, 'certain' | 'assumed' | 'possible'>>;

/** The small network's figure with these relations in sight. */
function figureWith(states: States, network: Network = smallNetwork()): FigureWords {
  const at: NetworkAt = {
    year: 2016,
    relations: new Map(Object.entries(states).map(([id, state]) => [id as RelationId, state])),
    actors: new Set(network.actors.keys()),
  };
  const changes: Changes = { began: ['arms-1' as RelationId], ended: [] };
  return figureOfView({ network, at, changes, hiddenTypes: [], hasBundles: false, link: 'https://host/?year=2016' });
}

const ALL: States = { 'arms-1': 'certain', 'arms-2': 'possible', 'tacit-1': 'certain', 'strike-1': 'certain' };
const labels = (groups: FigureWords['legend']) => groups.map(({ label, entries }) => [label, ...entries.map((entry) => entry.label)]);

describe('the words of a figure', () => {
  it('are the title, the sentence of the status line, the credit and the address', () => {
    const words = figureWith(ALL);
    expect(words.title).toBe('Russia and Iran');
    expect(words.year).toBe(2016);
    expect(words.subtitle).toBe('2016: 4 relations among 2 actors, 1 began, 0 ended');
    expect(words.credit).toContain('Russia and Iran, CC-BY-4.0');
    expect(words.link).toBe('https://host/?year=2016');
  });

  it('say what was left out and what lines stand for several relations', () => {
    const network = smallNetwork();
    const at: NetworkAt = { year: 2016, relations: new Map([['strike-1' as RelationId, 'certain']]), actors: new Set() };
    const shown = { network, at, changes: { began: [], ended: [] }, link: null };
    const words = figureOfView({ ...shown, hiddenTypes: ['arms', 'tacit'] as TypeId[], hasBundles: true });
    expect(words.subtitle).toBe('2016: 1 relation among 0 actors, 0 began, 0 ended; without arms supply, tacit arrangement');
    expect(words.credit).toContain('“× 3” stands for three relations');
    expect(figureWith(ALL).credit).not.toContain('×');
  });

  it('count one thing as one', () => {
    expect(figureWith({ 'arms-1': 'certain' }).subtitle).toContain('1 relation among');
  });
});

describe('the legend', () => {
  it('holds exactly the types shown, by family, in the dataset’s order', () => {
    expect(labels(figureWith(ALL).legend)).toEqual([
      ['Security', 'Arms supply'],
      ['Conflict', 'Strikes'],
      ['Tacit', 'Tacit arrangement'],
    ]);
    expect(labels(figureWith({ 'strike-1': 'certain' }).legend)).toEqual([['Conflict', 'Strikes']]);
  });

  it('gives each type its hue, its mark and every pattern in which it occurs', () => {
    const [security, conflict, tacit] = figureWith(ALL).legend;
    expect(security?.entries).toEqual([{ label: 'Arms supply', hue: 'blue', patterns: ['solid', 'dashed'], mark: 'triangle' }]);
    expect(conflict?.entries).toEqual([{ label: 'Strikes', hue: 'vermilion', patterns: ['solid'], mark: 'tee' }]);
    expect(tacit?.entries).toEqual([{ label: 'Tacit arrangement', hue: 'purple', patterns: ['dotted'], mark: null }]);
  });

  it('explains the patterns and the marks that occur, and no others', () => {
    expect(labels(figureWith(ALL).key)).toEqual([
      ['Certainty', 'Certain in the year shown', 'Possible, or assumed to go on', 'Disputed'],
      ['Ends of lines', 'Supports', 'Opposes'],
    ]);
    expect(labels(figureWith({ 'tacit-1': 'certain' }).key)).toEqual([['Certainty', 'Disputed']]);
    expect(labels(figureWith({ 'arms-1': 'assumed' }).key)).toEqual([
      ['Certainty', 'Possible, or assumed to go on'],
      ['Ends of lines', 'Supports'],
    ]);
  });

  it('is empty where nothing is shown', () => {
    const words = figureWith({});
    expect([words.legend, words.key, words.sources]).toEqual([[], [], []]);
  });
});

describe('the sources', () => {
  it('are those that the visible relations quote, numbered in the dataset’s order', () => {
    expect(figureWith(ALL).sources).toEqual([
      { number: 1, text: 'Ansari 2022: How Russia and Iran united, Engelsberg Ideas' },
      { number: 2, text: 'Unsigned 2022: An analysis (untitled in our copy)' },
      { number: 3, text: 'Lucas 2022: Who gains? EA WorldView' },
    ]);
    expect(figureWith({ 'arms-1': 'certain' }).sources).toEqual([{ number: 1, text: 'Lucas 2022: Who gains? EA WorldView' }]);
  });

  it('say so where there is neither a title nor a description', () => {
    const bare = aSource('ansari', { title: null, publisher: 'Kyiv Post' });
    const network = { ...smallNetwork(), sources: new Map([[bare.id, bare]]) };
    expect(figureWith({ 'strike-1': 'certain' }, network).sources[0]?.text).toBe('Label of ansari: untitled in our copy, Kyiv Post');
  });
});
