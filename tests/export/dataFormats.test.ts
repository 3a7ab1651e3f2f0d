// @vitest-environment jsdom
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toNetwork } from '#dataset/toNetwork.ts';
import { dateOf } from '#domain/calendar.ts';
import type { Network } from '#domain/network.ts';
import { bibtex, ris } from '#export/data/bibliography.ts';
import { sourceItems } from '#export/data/cslJson.ts';
import { DATA_FORMATS, type DataFormat } from '#export/data/formatNames.ts';
import { dataFiles } from '#export/data/formats.ts';
import { compileFolder } from '../../tools/compileFolder.ts';
import { aFamily, aNetwork, anActor, aPassage, aRelation, aSource, aType } from '../support/builders.ts';

const { dataset } = compileFolder('data/russia-iran');
if (!dataset) throw new Error('the shipped dataset is not sound');
const shipped = toNetwork('russia-iran', dataset);

const MARKUP = '<script>alert(1)</script> & "quoted" ]]> \'';
const LONG = 'ж'.repeat(10_000);
const HOSTILE = [
  MARKUP,
  '=HYPERLINK("http://evil")',
  '\u202e\u200f-1+1',
  'a\u0000b\u0007c\ufffe\ud800d',
  'line\r\nbreak\ttab',
  LONG,
  '\\end{x} 100% $#_{}~^',
];

/** One actor, relation, quotation and source for each thing that could go wrong. */
const hostile = aNetwork({
  families: [aFamily('f')],
  types: [aType('t', 'f', { label: MARKUP }), aType('u', 'f', { directed: false })],
  actors: [
    anActor('hub', { name: 'Hub' }),
    ...HOSTILE.map((name, index) => anActor(`a${index}`, { name, summary: name, aliases: [name] })),
  ],
  sources: HOSTILE.map((text, index) =>
    aSource(`s${index}`, {
      title: text,
      author: [{ family: text, given: text }, { literal: text }],
      publisher: text,
      url: `https://example.org/?a=${index}&b={x}%20`,
    }),
  ),
  relations: HOSTILE.map((text, index) =>
    aRelation(`r${index}`, index % 2 ? 't' : 'u', 'hub', `a${index}`, index % 3 ? '1990/..' : '1979-02~;2001/2003-05-06', {
      summary: text,
      about: text,
      evidence: [aPassage(`s${index}`, { quote: text, before: text, speaker: text })],
    }),
  ),
});

const write = (format: DataFormat, network: Network) =>
  dataFiles(format, {
    network,
    bundle: JSON.stringify({ of: network.id }),
    title: `Title ${MARKUP}`,
    link: 'https://example.org/?year=2016',
  });
const text = (format: DataFormat, network: Network): string => write(format, network)[0]?.text ?? '';

/** As another program reads it; a document that is no XML has an element that says so. */
function readXml(source: string): Document {
  const read = new DOMParser().parseFromString(source, 'application/xml');
  expect(read.querySelector('parsererror')?.textContent).toBeUndefined();
  return read;
}
const readCsv = (source: string) =>
  Papa.parse<Record<string, string>>(source.replace('\ufeff', ''), { header: true, skipEmptyLines: true });
/** What XML cannot hold is shown as what cannot be shown, and a line break of Windows is one line break. */
const inXml = (value: string): string =>
  ['\u0000', '\u0007', '\ufffe', '\ud800'].reduce((text, letter) => text.replaceAll(letter, '\ufffd'), value);
const isoDay = (day: number): string => {
  const { year, month, day: ofMonth } = dateOf(day);
  return new Date(Date.UTC(year, month - 1, ofMonth)).toISOString().slice(0, 10);
};

it('every format can be written, and none is empty', () => {
  for (const format of DATA_FORMATS) {
    for (const network of [shipped, hostile]) {
      const files = write(format, network);
      expect(files.length, format).toBe(format === 'csv' ? 3 : 1);
      for (const file of files) expect(file.text.length, format).toBeGreaterThan(10);
    }
  }
});

describe.each([
  ['the shipped dataset', shipped],
  ['a hostile one', hostile],
])('of %s', (_, network) => {
  const relations = [...network.relations.values()];
  const actors = [...network.actors.values()];

  it('GEXF has every actor, relation and spell, read by an XML parser', () => {
    const read = readXml(text('gexf', network));
    const nodes = [...read.querySelectorAll('node')];
    expect(nodes.map((node) => node.getAttribute('id'))).toEqual(actors.map(({ id }) => id));
    const edges = [...read.querySelectorAll('edge')];
    expect(edges.map((edge) => [edge.getAttribute('id'), edge.getAttribute('source'), edge.getAttribute('target')])).toEqual(
      relations.map(({ id, from, to }) => [id, from, to]),
    );
    expect(edges.map((edge) => edge.getAttribute('type') === 'directed')).toEqual(
      relations.map(({ type }) => network.types.get(type)?.directed),
    );
    for (const [index, edge] of edges.entries()) {
      const spells = [...edge.querySelectorAll('spell')].map((spell) => [spell.getAttribute('start'), spell.getAttribute('end')]);
      expect(spells).toEqual(relations[index]?.spans.map(({ possible }) => possible.map((day) => (day === null ? null : isoDay(day)))));
    }
    expect(read.querySelectorAll('script')).toHaveLength(0);
    const declared = new Set([...read.querySelectorAll('attributes[class="edge"] > attribute')].map((each) => each.getAttribute('id')));
    for (const value of read.querySelectorAll('edge attvalue')) expect(declared).toContain(value.getAttribute('for'));
  });

  it('GraphML has every actor and relation under declared keys', () => {
    const read = readXml(text('graphml', network));
    const keys = new Map([...read.querySelectorAll('key')].map((key) => [key.getAttribute('id'), key.getAttribute('attr.name')]));
    const valuesOf = (element: Element) =>
      Object.fromEntries([...element.querySelectorAll('data')].map((data) => [keys.get(data.getAttribute('key')), data.textContent]));
    const edges = [...read.querySelectorAll('edge')].map((edge) => ({ id: edge.getAttribute('id'), ...valuesOf(edge) }));
    expect(edges.map(({ id }) => id)).toEqual(relations.map(({ id }) => id));
    for (const [index, edge] of edges.entries()) {
      const { summary = '', when = [] } = relations[index] ?? {};
      expect(edge).toMatchObject({ summary: inXml(summary).replaceAll('\r\n', '\n'), when: when.join('; ') });
    }
    expect(read.querySelectorAll('node')).toHaveLength(actors.length);
  });

  it('CSV is read back cell by cell, and no cell is a formula', () => {
    const [nodes, edges, evidence] = write('csv', network).map((file) => readCsv(file.text));
    for (const table of [nodes, edges, evidence]) expect(table?.errors).toEqual([]);
    const plain = (value: string | undefined) => (value ?? '').replace(/^'/, '');
    expect(nodes?.data.map(({ Id, Label }) => [Id, plain(Label)])).toEqual(actors.map(({ id, name }) => [id, name]));
    expect(edges?.data.map(({ Id, Source, Target, From, To }) => [Id, Source, Target, plain(From), plain(To)])).toEqual(
      relations.map(({ id, from, to }) => [id, from, to, network.actors.get(from)?.name, network.actors.get(to)?.name]),
    );
    expect(new Set(edges?.data.map(({ Type }) => Type))).toEqual(
      new Set(relations.map(({ type }) => (network.types.get(type)?.directed ? 'directed' : 'undirected'))),
    );
    expect(evidence?.data.map((row) => plain(row.quotation))).toEqual(relations.flatMap((each) => each.evidence.map(({ quote }) => quote)));
    for (const table of [nodes, edges, evidence]) {
      for (const cell of (table?.data ?? []).flatMap((row) => Object.values(row)))
        expect(/^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell)).toBe(false);
    }
  });

  it('Cytoscape JSON and Web Annotations hold every quotation as it is', () => {
    const quotes = relations.flatMap((each) => each.evidence.map(({ quote }) => quote));
    const { elements } = JSON.parse(text('cytoscape', network));
    expect(
      elements.edges.flatMap(({ data }: { data: { evidence: { quotation: string }[] } }) =>
        data.evidence.map(({ quotation }) => quotation),
      ),
    ).toEqual(quotes);
    expect(elements.nodes.map(({ data }: { data: { name: string } }) => data.name)).toEqual(actors.map(({ name }) => name));
    const { first, total } = JSON.parse(text('annotations', network));
    expect(first.items.map(({ target }: { target: { selector: { exact: string } } }) => target.selector.exact)).toEqual(quotes);
    expect(total).toBe(quotes.length);
    expect(new Set(first.items.map(({ id }: { id: string }) => id)).size).toBe(quotes.length);
  });

  it('BibTeX, RIS and CSL-JSON are read by Citation.js as the sources that they are', () => {
    const items = sourceItems(network.sources.values());
    const seen = (value: string | undefined) => (value ?? '').replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
    const written = { bibtex: bibtex(items), ris: ris(items), csl: text('csl', network) };
    expect(new Cite(JSON.parse(written.csl)).data.map(({ id, title }) => [id, title])).toEqual(items.map(({ id, title }) => [id, title]));
    // Its reader of BibTeX knows no half of a surrogate pair, and takes a dash and quotation marks apart.
    const fair = items.filter(({ title = '' }) => !/\ud800|"|--|~/.test(title));
    const read = new Cite(bibtex(fair)).data;
    expect(read.map((item) => item['citation-key'])).toEqual(fair.map(({ id }) => id));
    expect(read.map(({ title }) => seen(title))).toEqual(fair.map(({ title }) => seen(title)));
    expect(read.map(({ issued }) => issued?.['date-parts']?.[0]?.[0])).toEqual(fair.map(({ issued }) => issued?.['date-parts']?.[0]?.[0]));
    const fromRis = new Cite(written.ris).data;
    expect(fromRis.map(({ title }) => seen(title))).toEqual(items.map(({ title }) => seen(title)));
    expect(fromRis.map(({ URL }) => URL)).toEqual(items.map(({ URL }) => URL));
  });
});

describe('the bibliography', () => {
  it('makes nothing up for a source of which little is known', () => {
    const network = aNetwork({
      sources: [
        aSource('one', { type: 'article', title: null, description: 'a leaflet', author: [], publisher: null, url: null, issued: '198X' }),
      ],
    });
    expect(sourceItems(network.sources.values())).toEqual([
      { id: 'one', type: 'article', issued: { 'date-parts': [[1980], [1989]] }, note: 'Untitled in the copy used: a leaflet' },
    ]);
    expect(bibtex(sourceItems(network.sources.values()))).toBe(
      '@article{one,\n  year = {1980},\n  date = {1980/1989},\n  note = {Untitled in the copy used: a leaflet},\n}\n',
    );
  });

  it('leaves an address as it is, but for what would end its field', () => {
    expect(bibtex([{ id: 'one', type: 'webpage', URL: 'https://example.org/?a=1%2C2&b={x y}\\' }])).toBe(
      '@misc{one,\n  url = {https://example.org/?a=1%2C2&b=%7Bx%20y%7D%5C},\n}\n',
    );
  });

  it('tells dates as far as they are told', () => {
    const dates = ['2016', '2016-05', '2016-05-06', '2016~', '2016-05?/2017', '2016-21'];
    const network = aNetwork({ sources: dates.map((issued, index) => aSource(`s${index}`, { issued })) });
    expect(sourceItems(network.sources.values()).map(({ issued }) => issued)).toEqual([
      { 'date-parts': [[2016]] },
      { 'date-parts': [[2016, 5]] },
      { 'date-parts': [[2016, 5, 6]] },
      { 'date-parts': [[2016]], circa: true },
      { 'date-parts': [[2016, 5], [2017]], circa: true },
      { 'date-parts': [[2016]] },
    ]);
  });
});
