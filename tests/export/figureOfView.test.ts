import { describe, expect, it } from 'vitest';
import { NO_MARKS } from '#appearance/lines.ts';
import type { Changes } from '#domain/changes.ts';
import type { RelationId, TypeId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import type { NetworkAt } from '#domain/networkAt.ts';
import { type FigureWords, figureOfView, type ShownView } from '#export/figureOfView.ts';
import { laterWords } from '#words/laterWords.ts';
import { aFamily, aNetwork, aRelation, aSource, aType } from '../support/builders.ts';
import { smallNetwork } from './smallNetwork.ts';

type States = Readonly<Record<string, 'certain' | 'assumed' | 'possible'>>;

/** The small network's figure with these relations in sight. */
function figureWith(states: States, network: Network = smallNetwork()): FigureWords {
  const at: NetworkAt = {
    year: 2016,
    window: { first: 2016, last: 2016 },
    relations: new Map(Object.entries(states).map(([id, state]) => [id as RelationId, state])),
    actors: new Set(network.actors.keys()),
    loneActors: 0,
  };
  const changes: Changes = { began: ['arms-1' as RelationId], ended: [] };
  return figureOfView({ ...plain, network, at, changes });
}

const plain = {
  hiddenTypes: new Set<TypeId>(),
  choices: [],
  highlighted: null,
  bundles: [],
  comparison: null,
  ghosts: new Map<RelationId, number>(),
  known: null,
  withPossible: true,
  link: 'https://host/?year=2016',
};

/** The small network's figure of a year with one relation in sight. */
function figureOf(more: Partial<ShownView>, year = 2016): FigureWords {
  const relations = new Map([['strike-1' as RelationId, 'certain' as const]]);
  const at: NetworkAt = { year, window: { first: year, last: year }, relations, actors: new Set(), loneActors: 0 };
  return figureOfView({ ...plain, network: smallNetwork(), at, changes: { began: [], ended: [] }, ...more });
}

const bundleOf = (...ids: string[]) => ({ relations: new Map(ids.map((id) => [id as RelationId, 'certain' as const])) });

const ALL: States = { 'arms-1': 'certain', 'arms-2': 'possible', 'tacit-1': 'certain', 'strike-1': 'certain' };
const labels = (groups: FigureWords['legend']) => groups.map(({ label, entries }) => [label, ...entries.map((entry) => entry.label)]);

describe('the words of a figure', () => {
  it('are the title, the sentence of the status line, the credit and the address', () => {
    const words = figureWith(ALL);
    expect(words.title).toBe('Russia and Iran');
    expect(words.years).toBe('2016');
    expect(words.caption).toBe('2016: 4 relations among 2 actors, 1 began, 0 ended; 1 disputed, 3 from a single source');
    expect(words.credit).toContain('Russia and Iran, CC-BY-4.0');
    expect(words.link).toBe('https://host/?year=2016');
  });

  it('say what was left out, in the dataset’s order, of the types that the year has', () => {
    const hiddenTypes = new Set(['tacit', 'arms', 'support', 'gone'] as TypeId[]);
    expect(figureOf({ hiddenTypes }).caption).toBe(
      '2016: 1 relation among 0 actors, 0 began, 0 ended; 1 from a single source; without arms supply, tacit arrangement',
    );
    expect(figureOf({ hiddenTypes }, 2015).caption).not.toContain('without');
  });

  it('count what was left out from the seventh on', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const network = aNetwork({
      families: [aFamily('left-out', { shown: false })],
      types: ids.map((id) => aType(id, 'left-out', { label: id })),
      relations: ids.map((id) => aRelation(`of-${id}`, id, 'russia', 'iran', '2016')),
    });
    expect(figureOf({ network, hiddenTypes: new Set(ids as TypeId[]) }).caption).toMatch(/; without a, b, c, d, e, f and 2 more$/);
    expect(figureOf({ network, hiddenTypes: new Set(ids.slice(2) as TypeId[]) }).caption).toMatch(/; without c, d, e, f, g, h$/);
  });

  it('say what is highlighted, after what was left out', () => {
    const hiddenTypes = new Set(['arms'] as TypeId[]);
    const { caption } = figureOf({ hiddenTypes, highlighted: 'Russia – Israel, Tacit arrangement' });
    expect(caption).toMatch(/ended; 1 from a single source; without arms supply; highlighted: Russia – Israel, Tacit arrangement$/);
    expect(figureOf({}).caption).not.toContain('highlighted');
  });

  it('explain lines that stand for several relations', () => {
    expect(figureOf({ bundles: [bundleOf('arms-1', 'arms-2')] }).notes.join()).toMatch(
      /^A line marked “× n” stands for n relations; it is solid only where all of them are\.$/,
    );
    expect(figureOf({ bundles: [bundleOf('arms-1')] }).notes.join()).not.toContain('×');
    expect(figureWith(ALL).notes.join()).not.toContain('×');
  });

  it.each(['http://localhost:4173/?year=2016', 'http://127.0.0.1:4300/', 'http://[::1]/', 'file:///home/reader/index.html'])(
    'hold no address that only its owner can follow: %s',
    (link) => expect(figureOf({ link }).link).toBeNull(),
  );

  it.each(['https://localhost.example.org/?year=2016', 'http://10.0.0.1/'])('hold any other address: %s', (link) =>
    expect(figureOf({ link }).link).toBe(link),
  );

  it('count one thing as one', () => {
    expect(figureWith({ 'arms-1': 'certain' }).caption).toContain('1 relation among');
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

  it('gives each type its hue, its marks and every pattern in which it occurs', () => {
    const [security, conflict, tacit] = figureWith(ALL).legend;
    expect(security?.entries).toEqual([
      { label: 'Arms supply', ink: 'blue', patterns: ['solid', 'dashed'], marks: { mark: 'triangle', tail: null } },
    ]);
    expect(conflict?.entries).toEqual([{ label: 'Strikes', ink: 'vermilion', patterns: ['solid'], marks: { mark: 'tee', tail: null } }]);
    expect(tacit?.entries).toEqual([{ label: 'Tacit arrangement', ink: 'purple', patterns: ['dotted'], marks: NO_MARKS }]);
  });

  it('explains the patterns and the marks that occur, and no others', () => {
    const { solid, dashed, dotted } = laterWords.marks.patterns;
    const { triangle, tee } = laterWords.marks.ends;
    expect(labels(figureWith(ALL).key)).toEqual([
      ['Certainty', solid, dashed, dotted],
      ['Ends of lines', triangle, tee],
    ]);
    expect(labels(figureWith({ 'tacit-1': 'certain' }).key)).toEqual([['Certainty', dotted]]);
    expect(labels(figureWith({ 'arms-1': 'assumed' }).key)).toEqual([
      ['Certainty', dashed],
      ['Ends of lines', triangle],
    ]);
  });

  it('explains marks at both ends', () => {
    const network = aNetwork({
      families: [aFamily('f')],
      types: [aType('war', 'f', { sign: 'negative', directed: false })],
      relations: [aRelation('w', 'war', 'a', 'b', '2016')],
    });
    const [, ends] = figureWith({ w: 'certain' }, network).key;
    expect(ends?.entries.map(({ label, marks }) => [label, marks])).toEqual([
      [laterWords.marks.ends.tee, { mark: 'tee', tail: null }],
      [laterWords.lines.bothEnds, { mark: 'tee', tail: 'tee' }],
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
      { number: 1, label: 'Ansari 2022', text: 'Ansari 2022: How Russia and Iran united, Engelsberg Ideas' },
      { number: 2, label: 'Unsigned 2022', text: 'Unsigned 2022: An analysis (untitled in our copy)' },
      { number: 3, label: 'Lucas 2022', text: 'Lucas 2022: Who gains? EA WorldView' },
    ]);
    expect(figureWith({ 'arms-1': 'certain' }).sources).toEqual([
      { number: 1, label: 'Lucas 2022', text: 'Lucas 2022: Who gains? EA WorldView' },
    ]);
  });

  it('say so where there is neither a title nor a description', () => {
    const bare = aSource('ansari', { title: null, publisher: 'Kyiv Post' });
    const network = { ...smallNetwork(), sources: new Map([[bare.id, bare]]) };
    expect(figureWith({ 'strike-1': 'certain' }, network).sources[0]?.text).toBe('Label of ansari: untitled in our copy, Kyiv Post');
  });
});
