import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import type { RelationId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import { citedView } from '#export/cite.ts';
import { type Consulted, type CslItem, relationItem, viewItem } from '#export/data/cslJson.ts';
import { type ReferenceForm, references } from '#export/data/references.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';

const LINK = 'https://example.org/?year=2016&hide=a%2Cb';
/** Citation.js encodes an address of BibTeX, as it stands there, once more. */
const LINK_IN = { bibtex: encodeURI(LINK), ris: LINK } as const;
const consulted = (more: Partial<Consulted> = {}): Consulted => ({
  network: exampleNetwork(),
  shows: '2016: 24 relations among 17 actors',
  link: LINK,
  name: 'made-up-2016',
  on: { year: 2026, month: 5, day: 6 },
  ...more,
});
const relation = (id: string, cited: Consulted): CslItem => {
  const found = cited.network.relations.get(id as RelationId);
  if (!found) throw new Error(`no relation ${id}`);
  return relationItem(found, cited);
};

const FILES = { bibtex: '@biblatex/text', ris: '@ris/file' } as const;
const write = (form: ReferenceForm, item: CslItem): string => references(form, [item]).text;
/** Read back by a program that is not ours, as the one item that it is. */
function read(form: ReferenceForm, item: CslItem) {
  const text = write(form, item);
  // Told what it reads, lest it takes a title that speaks of `@misc{…}` for BibTeX.
  const items = form === 'csl' ? new Cite(JSON.parse(text)).data : new Cite(text, { forceType: FILES[form] }).data;
  const [only] = items;
  if (!only || items.length > 1) throw new Error(`${items.length} items were read from one, in ${form}`);
  return only;
}

const ACCESSED = { 'date-parts': [[2026, 5, 6]] };
const VIEW: CslItem = {
  id: 'made-up-2016',
  type: 'dataset',
  title: 'A made-up network, 2016: 24 relations among 17 actors',
  note: 'Licence: CC-BY-4.0.',
  publisher: 'Entente',
  accessed: ACCESSED,
  URL: LINK,
};
const ARMS: CslItem = {
  id: 'made-up-arms',
  type: 'dataset',
  title: 'Russia → Iran: Arms supply, 1992 – ongoing',
  'container-title': 'A made-up network',
  abstract: 'Summary of arms.',
  note: 'Licence: CC-BY-4.0. After: Ansari 2022: How they united, Essays; Unsigned 2022: analysis of a visit (untitled in our copy).',
  publisher: 'Entente',
  accessed: ACCESSED,
  URL: LINK,
};

describe('a view and a relation as items to be cited', () => {
  it('say what the page knows of them, and nothing else', () => {
    expect(viewItem(consulted())).toEqual(VIEW);
    expect(relation('arms', consulted())).toEqual(ARMS);
  });

  it('name the version of the data where it has one', () => {
    const network = { ...exampleNetwork(), version: '2026-11 {beta}' };
    expect(viewItem(consulted({ network }))).toEqual({ ...VIEW, version: '2026-11 {beta}' });
    expect(write('bibtex', viewItem(consulted({ network })))).toContain('  version = {2026-11 \\{beta\\}},\n');
    expect(write('ris', relation('arms', consulted({ network })))).toContain('\r\nET  - 2026-11 {beta}\r\n');
    expect(citedView(consulted({ network }))).toContain('Entente, version 2026-11 {beta} of the data, CC-BY-4.0.');
  });

  it('have no address where nobody else could follow it, and no source where there is none', () => {
    expect(viewItem(consulted({ link: null }))).not.toHaveProperty('URL');
    expect(relation('old-war', consulted())).toMatchObject({ note: 'Licence: CC-BY-4.0.' });
  });

  it('are read by Citation.js in each form', () => {
    for (const item of [VIEW, ARMS]) {
      const { id, title, publisher, note, abstract } = item;
      expect(read('csl', item)).toMatchObject(item);
      // Without an abstract there is none: Citation.js leaves such a field out.
      const same = { title, publisher, ...(abstract && { abstract }) };
      expect(read('bibtex', item)).toMatchObject({ ...same, note, URL: LINK_IN.bibtex, 'citation-key': id, accessed: ACCESSED });
      // Without a year it takes a RIS file for one of the old kind, and knows only one field for abstract and note, and none for `Y2`.
      expect(read('ris', item)).toMatchObject({ title, publisher, URL: LINK_IN.ris, type: 'dataset', id });
    }
  });

  it('are written in fields that BibTeX and biblatex both know, and with the day in RIS', () => {
    expect(write('bibtex', ARMS)).toBe(
      [
        '@misc{made-up-arms,',
        '  title = {{Russia → Iran: Arms supply, 1992 – ongoing}},',
        '  howpublished = {A made-up network, Entente},',
        '  publisher = {Entente},',
        '  url = {https://example.org/?year=2016&hide=a%2Cb},',
        '  urldate = {2026-05-06},',
        '  abstract = {Summary of arms.},',
        `  note = {${ARMS.note}},`,
        '}\n',
      ].join('\n'),
    );
    expect(write('ris', ARMS)).toBe(
      [
        'TY  - DATA',
        'ID  - made-up-arms',
        `TI  - ${ARMS.title}`,
        'T2  - A made-up network',
        'PB  - Entente',
        `UR  - ${LINK}`,
        'Y2  - 2026/05/06/',
        'AB  - Summary of arms.',
        `N1  - ${ARMS.note}`,
        'ER  - \r\n',
      ].join('\r\n'),
    );
  });

  it('have keys in ASCII, the same each time', () => {
    const keyed = (name: string) => viewItem(consulted({ name })).id;
    expect(['russia-iran-2016', 'Zürich, {2016}', 'Иран-2016', '%\\'].map(keyed)).toEqual([
      'russia-iran-2016',
      'Zurich-2016',
      '2016',
      'network',
    ]);
  });
});

const HOSTILE = [
  'a } b { c }} d',
  '\\end{document}\\input{x} 100% & #1 $x$ _ ^',
  '@misc{evil, title = {x}}',
  'first\r\nTY  - JOUR\r\nER  - \r\nTY  - BOOK',
  'TY  - JOUR',
  'one\u2028ER  - \u0085two',
  '\u202e\u200fنام‌ها и имена\u200f',
  `'single' ${'ж{%\\'.repeat(2_500)}`,
  '“said” "so"',
];

describe.each(HOSTILE)('a title that would be more than a title (%#)', (title) => {
  const network: Network = { ...exampleNetwork(), title, license: title };
  const cited = consulted({ network, shows: title });
  const items = [viewItem(cited), relation('arms', cited), { ...relation('arms', cited), abstract: title }];
  const seen = (text: unknown): string =>
    String(text)
      .replaceAll(/[\s\p{Cc}]+/gu, ' ')
      // Citation.js takes quotation marks for those of the language.
      .replaceAll(/["“”]/g, '"')
      .replaceAll(/['‘’]/g, "'")
      .trim();

  it('stays in its field in every form', () => {
    for (const item of items) {
      expect(read('csl', item)).toMatchObject(item);
      for (const form of ['bibtex', 'ris'] as const) {
        const got = read(form, item);
        expect(seen(got.title), form).toBe(seen(item.title));
        expect(got.URL, form).toBe(LINK_IN[form]);
        expect(got.publisher, form).toBe('Entente');
      }
      expect(seen(read('bibtex', item).note)).toBe(seen(item.note));
      const lines = write('ris', item).split(/\r\n|[\n\r\u0085\u2028\u2029]/);
      const tags = ['TY', 'ID', 'TI', 'T2', 'PB', 'UR', 'Y2', 'AB', 'N1', 'ER', ''];
      expect(lines.map((line) => line.slice(0, 2))).toEqual(tags.filter((tag) => (item.abstract ? true : tag !== 'T2' && tag !== 'AB')));
    }
  });
});
