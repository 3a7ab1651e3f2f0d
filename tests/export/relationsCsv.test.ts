import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { RelationId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import type { ShownState } from '#domain/timeState.ts';
import { pastedText } from '#export/csv.ts';
import { relationsCsv } from '#export/relationsCsv.ts';
import { aFamily, aNetwork, anActor, aPassage, aRelation, aSource, aType } from '../support/builders.ts';

const BYTE_ORDER_MARK = '\u{feff}';

function aSmallNetwork(name = 'Iran', quote = 'They met.'): Network {
  return aNetwork({
    families: [aFamily('security', { label: 'Security' })],
    types: [aType('arms', 'security', { label: 'Arms supply' })],
    actors: [anActor('ru', { name: 'Russia' }), anActor('ir', { name })],
    sources: [aSource('one', { label: 'One 2020' }), aSource('two', { label: 'Two 2022' })],
    relations: [
      aRelation('r1', 'arms', 'ru', 'ir', '1992~/..;2022', {
        evidence: [aPassage('one', { quote }), aPassage('two'), aPassage('one', { quote: 'Again.' })],
      }),
      aRelation('r2', 'arms', 'ir', 'ru', '2022', { about: 'drones', unsourced: true }),
    ],
  });
}

function csvOf(network: Network): string {
  const sure = new Map<RelationId, ShownState>([...network.relations.keys()].map((id) => [id, 'certain']));
  return relationsCsv([...network.relations.values()], { network, sure });
}

/** As another program reads it. */
const read = (csv: string) => Papa.parse<Record<string, string>>(csv.replace(BYTE_ORDER_MARK, ''), { header: true, skipEmptyLines: true });

describe('relations as CSV', () => {
  it('hold ids, dates as written, standing, sources and the first quotation', () => {
    const { data, errors } = read(csvOf(aSmallNetwork()));
    expect(errors).toEqual([]);
    expect(data).toEqual([
      {
        id: 'r1',
        from_id: 'ru',
        from: 'Russia',
        to_id: 'ir',
        to: 'Iran',
        directed: 'true',
        type_id: 'arms',
        type: 'Arms supply',
        family_id: 'security',
        about: '',
        when: '1992~/..; 2022',
        time: 'c. 1992 – ongoing; 2022',
        // A year that is only about right may be the one before.
        first_day: '1991-01-01',
        last_day: '',
        dates: 'stated',
        checked: '',
        in_years_shown: 'certain',
        sign: 'positive',
        standing: 'corroborated',
        source_ids: 'one; two',
        sources: 'One 2020; Two 2022',
        quotations: '3',
        first_quotation: 'They met.',
        first_quotation_source_id: 'one',
        summary: 'Summary of r1.',
      },
      expect.objectContaining({ id: 'r2', about: 'drones', standing: 'unsourced', source_ids: '', quotations: '0', first_quotation: '' }),
    ]);
  });

  it('are in the order given, and no others', () => {
    const network = aSmallNetwork();
    const relations = [...network.relations.values()].reverse().slice(0, 1);
    expect(read(relationsCsv(relations, { network, sure: new Map() })).data.map(({ id }) => id)).toEqual(['r2']);
  });

  it('begin with a byte order mark and end each line with CRLF, as RFC 4180 has it', () => {
    const csv = csvOf(aSmallNetwork());
    expect(csv.startsWith(`${BYTE_ORDER_MARK}id,from_id,`)).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each(['=1+1', '@SUM(A1)', '+1', '-1+1', '\t=1+1', '\r=1+1', '\n=1+1', ' =1+1', '\u{200f}=HYPERLINK("https://example.org")', '＝1+1'])(
    'have an apostrophe before %j, so that no program runs it',
    (hostile) => {
      const { data } = read(csvOf(aSmallNetwork(hostile, hostile)));
      expect([data[0]?.to, data[0]?.first_quotation, data[1]?.from]).toEqual([`'${hostile}`, `'${hostile}`, `'${hostile}`]);
    },
  );

  it.each(['“a” "b", c', 'two\nlines', 'two\r\nlines', 'مرحبا \u{200f}(2)', '2 = 2', '– ongoing', "it's", ' spaced '])(
    'bring back %j as it was',
    (text) => {
      const { data, errors } = read(csvOf(aSmallNetwork(text, text)));
      expect(errors).toEqual([]);
      expect([data[0]?.to, data[0]?.first_quotation]).toEqual([text, text]);
    },
  );
});

describe('cells for pasting', () => {
  it('are told apart by tabs, and none is a formula', () => {
    const cells = [
      ['From', 'To'],
      ['=1+1', 'a\tb'],
      ['@x', 'two\nlines'],
      ['→', '"quoted"'],
    ];
    const text = pastedText(cells);
    expect(text.split('\r\n')[0]).toBe('From\tTo');
    expect(Papa.parse(text, { delimiter: '\t' }).data).toEqual([
      ['From', 'To'],
      ["'=1+1", 'a\tb'],
      ["'@x", 'two\nlines'],
      ['→', '"quoted"'],
    ]);
  });
});
