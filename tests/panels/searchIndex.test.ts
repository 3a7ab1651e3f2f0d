import { beforeAll, describe, expect, it } from 'vitest';
import { toNetwork } from '#dataset/toNetwork.ts';
import type { Network } from '#domain/network.ts';
import type { SearchHit } from '#panels/searchHits.ts';
import { type SearchIndex, searchIndexOf } from '#panels/searchIndex.ts';
import type { Piece } from '#panels/searchText.ts';
import { compileFolder } from '../../tools/compileFolder.ts';
import { aFamily, aNetwork, anActor, aPassage, aRelation, aSource, aType, spanFrom } from '../support/builders.ts';

const written = (pieces: readonly Piece[] | null | undefined): string => (pieces ?? []).map(({ text }) => text).join('');
const marked = (pieces: readonly Piece[] | null | undefined): readonly string[] =>
  (pieces ?? []).filter(({ isMatch }) => isMatch).map(({ text }) => text);
const titles = (hits: readonly SearchHit[]): readonly string[] => hits.map(({ title }) => written(title));

/** A network in which the expected answers can be told by heart. */
function smallNetwork(): Network {
  const between = (id: string, from: string, to: string, quote: string, summary: string) =>
    aRelation(id, 'arms', from, to, '2011/2015', { summary, evidence: [aPassage('ansari', { quote })] });
  return aNetwork({
    families: [aFamily('security', { label: 'Security' })],
    types: [
      aType('arms', 'security', { label: 'Arms supply', definition: 'One supplies another with weapons.' }),
      aType('talks', 'security', { label: 'Talks', directed: false }),
    ],
    actors: [
      anActor('ru', { name: 'Russia', aliases: ['Moscow', 'the Kremlin'], spans: [spanFrom('1991-12-26/..')] }),
      anActor('empire', { name: 'Russian Empire', aliases: ['Russia'], spans: [spanFrom('1721/1917')] }),
      anActor('erdogan', { name: 'Tayyip Erdoğan', kind: 'leader', spans: [spanFrom('1954/..')] }),
      anActor('hezbollah', { name: 'Hezbollah', kind: 'group', summary: 'An armed group in Lebanon.' }),
      anActor('gul', { name: 'Gül', kind: 'leader' }),
      anActor('ir', { name: 'Iran', spans: [spanFrom('1979/..')] }),
      anActor('hard', { name: 'Hard-liners', kind: 'group' }),
    ],
    sources: [aSource('ansari', { label: 'Ansari 2022' })],
    relations: [
      between('drones', 'ir', 'ru', 'the sale of Iranian-made drones to Moscow', 'Iran sold drones to Russia.'),
      between('aid', 'ir', 'hezbollah', 'Iran brought fighters into Syria', 'Iran armed it.'),
      aRelation('talks', 'talks', 'erdogan', 'ru', '2016;2018/2019', { summary: 'They met.', about: 'gas' }),
      aRelation('open', 'talks', 'ir', 'hard', '1722~/..', { summary: 'Within.' }),
    ],
  });
}

const small = (text: string) => searchIndexOf(smallNetwork())(text);

describe('what comes first', () => {
  it.each([
    ['russia', 'Russia'],
    ['Moscow', 'Russia'],
    ['Kremlin', 'Russia'],
    ['the kremlin', 'Russia'],
    ['mosc', 'Russia'],
    ['russian em', 'Russian Empire'],
    ['arms supply', 'Arms supply'],
    ['arms', 'Arms supply'],
    ['erdogan', 'Tayyip Erdoğan'],
    ['ERDOĞAN', 'Tayyip Erdoğan'],
    // Too short for another spelling to be found.
    ['gul', 'Gül'],
    ['gu\u0308l', 'Gül'],
    ['hardliners', 'Hard-liners'],
    ['hard liners', 'Hard-liners'],
    ['hard‑liners', 'Hard-liners'],
    ['hezbolah', 'Hezbollah'],
    ['hesbollah', 'Hezbollah'],
    ['iran hezbolah', 'Iran → Hezbollah: Arms supply'],
    ['moscow gas', 'Tayyip Erdoğan – Russia: Talks (gas)'],
    ['iranian-made drones', 'Iran → Russia: Arms supply'],
  ])('of “%s” is %s', (text, first) => {
    expect(titles(small(text).hits)[0]).toBe(first);
  });

  it('of a name is who has it, before others who go by it too', () => {
    expect(titles(small('russia').hits).slice(0, 2)).toEqual(['Russia', 'Russian Empire']);
  });
});

describe('which words must be there', () => {
  it('all, where something has them all', () => {
    expect(titles(small('iran drones').hits)).toEqual(['Iran → Russia: Arms supply']);
  });

  it('any, where nothing has them all', () => {
    expect(titles(small('drones lebanon').hits)).toEqual(expect.arrayContaining(['Iran → Russia: Arms supply', 'Hezbollah']));
  });

  it('any part of a word, where it is written as one with others', () => {
    expect(titles(small('hezbollah-erdogan').hits).slice(0, 2).toSorted()).toEqual(['Hezbollah', 'Tayyip Erdoğan']);
  });

  it('with no other spelling for a word that is known', () => {
    expect(titles(small('iran').hits)).not.toContain('Hard-liners');
    expect(small('gus').hits).toEqual([]);
  });
});

describe('a hit', () => {
  const first = (text: string): SearchHit => {
    const [hit] = small(text).hits;
    if (!hit) throw new Error(`nothing for ${text}`);
    return hit;
  };

  it('of a relation comes once, with the quotation that matches and who says so', () => {
    const { hits } = small('drones');
    expect(hits.map(({ target }) => target)).toEqual([{ kind: 'relation', id: 'drones' }]);
    expect(written(hits[0]?.quotation?.passage)).toBe('the sale of Iranian-made drones to Moscow');
    expect(marked(hits[0]?.quotation?.passage)).toEqual(['drones']);
    expect(written(hits[0]?.quotation?.by)).toBe('Ansari 2022');
  });

  it('of a relation brings our summary where that says more of what was typed', () => {
    const hit = first('iran armed');
    expect(hit.quotation).toBeNull();
    expect(marked(hit.text)).toEqual(['Iran', 'armed']);
  });

  it('of an actor says by which name it is found, and what it is', () => {
    const hit = first('moscow');
    expect(hit).toMatchObject({ kind: 'State', target: { kind: 'actor', id: 'ru' } });
    expect(written(hit.text)).toBe('also Moscow');
  });

  it('of a type leads to it and counts its relations', () => {
    const hit = first('arms');
    expect(hit).toMatchObject({ target: { kind: 'type', id: 'arms' }, kind: 'Type of relation in “Security”, 2 relations' });
  });

  it.each([
    ['russia', 'from 1991'],
    ['russian empire', 'until 1917'],
    ['hezbollah', '2011–2015'],
    ['gas', '2016, 2018–2019'],
    ['talks', '1722–2025'],
    ['erdogan', 'from 1954'],
  ])('says in which years “%s” may have held', (text, years) => {
    const network = { ...smallNetwork(), coverage: { first: 1725, last: 2025 } };
    const expected = years === '1722–2025' ? '1725–2025' : years;
    expect(searchIndexOf(network)(text).hits[0]?.years).toBe(expected);
  });

  it('shows of a long text what stands around the match', () => {
    const long = `${'word '.repeat(60)}needle ${'word '.repeat(60)}`;
    const network = aNetwork({ actors: [anActor('a', { name: 'A', summary: long })] });
    const text = searchIndexOf(network)('needle').hits[0]?.text;
    expect(marked(text)).toEqual(['needle']);
    expect(written(text)).toMatch(/^… word .* word …$/);
    expect(written(text).length).toBeLessThan(150);
  });
});

describe('hostile text', () => {
  it.each([
    '',
    '   ',
    '-',
    '"',
    '<b>',
    '.*+?^$()|[]{1}\\',
    '__proto__',
    'constructor',
    '\u202e\u0000',
    '💥',
    `${'a'.repeat(100_000)}`,
    'x y '.repeat(5_000),
  ])('number %# is answered without harm', (text) => {
    expect(small(text).hits.length).toBeLessThanOrEqual(20);
  });

  it('stays text', () => {
    const name = '<img src=x onerror=alert(1)> constructor';
    const network = aNetwork({ actors: [anActor('a', { name })] });
    const [hit] = searchIndexOf(network)('constructor').hits;
    expect(written(hit?.title)).toBe(name);
    expect(marked(hit?.title)).toEqual(['constructor']);
  });
});

describe('over the shipped dataset', () => {
  let network: Network;
  let search: SearchIndex;
  beforeAll(() => {
    const { dataset } = compileFolder('data/russia-iran');
    if (!dataset) throw new Error('the shipped dataset does not compile');
    network = toNetwork('russia-iran', dataset);
    search = searchIndexOf(network);
  });

  const firstTarget = (text: string) => search(text).hits[0]?.target;

  it('finds every actor by its name, before anything else', () => {
    const missed = [...network.actors.values()].filter(({ id, name }) => firstTarget(name)?.id !== id).map(({ name }) => name);
    expect(missed).toEqual([]);
  });

  it('finds every actor by each of its aliases', () => {
    const missed = [...network.actors.values()].flatMap(({ id, aliases }) =>
      aliases.filter((alias) => !search(alias).hits.some(({ target }) => target.kind === 'actor' && target.id === id)),
    );
    expect(missed).toEqual([]);
  });

  it('finds every type by its label, before anything else', () => {
    const missed = [...network.types.values()].filter(({ id, label }) => firstTarget(label)?.id !== id).map(({ label }) => label);
    expect(missed).toEqual([]);
  });

  it('finds every relation by each of its quotations, and shows the passage', () => {
    const missed = [...network.relations.values()].flatMap(({ id, evidence }) =>
      evidence
        .map(({ quote }) => quote)
        .filter((quote) => !search(quote).hits.some(({ target, quotation }) => target.id === id && quotation !== null)),
    );
    expect(missed).toEqual([]);
  });

  it.each([
    ['irgc', 'irgc'],
    ['hezbolah', 'hezbollah'],
    ['isreal', 'il'],
    ['teheran', 'ir'],
    ['zelenskyy', 'zelensky-gov'],
    ['u.s.', 'us'],
    ['5+1', 'p5-plus-1'],
  ])('leads from “%s” to %s', (text, actor) => {
    expect(firstTarget(text)).toEqual({ kind: 'actor', id: actor });
  });

  it('gives at most twenty, and says how many there are', () => {
    const { hits, count } = search('russia');
    expect(hits).toHaveLength(20);
    expect(count).toBeGreaterThan(100);
    expect(new Set(hits.map(({ target }) => `${target.kind} ${target.id}`)).size).toBe(20);
  });
});
