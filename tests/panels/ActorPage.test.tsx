// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ActorId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import { Evidence } from '#panels/Evidence.tsx';
import { loadEvidence } from '#panels/laterEvidence.ts';
import type { View } from '#state/view.ts';
import { aFamily, anActor, aPassage, aRelation, aType, spanFrom } from '../support/builders.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';
import { renderPanel } from '../support/renderPanel.tsx';

beforeAll(loadEvidence);
afterEach(cleanup);

const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]) =>
  entries.map((entry): readonly [Entry['id'], Entry] => [entry.id, entry]);

/** The example with a state that has leaders, a guard and a bloc. */
function withState(): Network {
  const network = exampleNetwork();
  const flag = { iso: 'ir', spans: [spanFrom('1980/..')] };
  return {
    ...network,
    families: new Map([...network.families, ...byId([aFamily('structural', { label: 'Who leads and belongs', hue: 'grey' })])]),
    types: new Map([
      ...network.types,
      ...byId([
        aType('heads', 'structural', { label: 'Heads', sign: 'neutral', structure: 'leads' }),
        aType('serves', 'structural', { label: 'Serves', sign: 'neutral', structure: 'belongs' }),
      ]),
    ]),
    actors: new Map([
      ...network.actors,
      ...byId([
        anActor('ir', { name: 'Iran', code: 'IR', flag, wikidata: 'Q794' }),
        anActor('al', { name: 'Ali', kind: 'leader', code: 'AL' }),
        anActor('bo', { name: 'Bo', kind: 'leader', code: 'BO' }),
        anActor('guard', { name: 'The Guard', kind: 'group' }),
        anActor('bloc', { name: 'The Bloc', kind: 'body' }),
      ]),
    ]),
    relations: new Map([
      ...network.relations,
      ...byId([
        aRelation('bo-heads', 'heads', 'bo', 'ir', '2014~/2018-02', { evidence: [aPassage('ansari')] }),
        aRelation('al-heads', 'heads', 'al', 'ir', '1990-05-01/1995;2005/2013-08-03', { unsourced: true }),
        aRelation('guard-serves', 'serves', 'guard', 'ir', '1985/..', { checkedDay: spanFrom('2010').possible[1] }),
        aRelation('bloc', 'serves', 'ir', 'bloc', '2001/2020'),
      ]),
    ]),
  };
}

const show = (id: string, view: Partial<View> = {}, network = withState()) =>
  renderPanel(<Evidence />, { year: 2016, selection: { kind: 'actor', id: id as ActorId }, ...view }, network);
const panel = () => within(screen.getByRole('complementary', { name: 'Evidence' }));
const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();
const itemsOf = (region: string) => within(panel().getByRole('region', { name: region })).getAllByRole('listitem');

describe('who an actor is', () => {
  it('is told with its kind, and leads to Wikidata', () => {
    show('ir');
    expect(panel().getByRole('heading', { level: 2, name: 'Iran' })).toBeDefined();
    expect(panel().getByText('State')).toBeDefined();
    const link = panel().getByRole('link', { name: 'Wikidata' });
    expect(link.getAttribute('href')).toBe('https://www.wikidata.org/wiki/Q794');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    cleanup();
    show('al');
    expect(panel().getByText('Leader or official')).toBeDefined();
    expect(panel().queryByRole('link', { name: 'Wikidata' })).toBeNull();
  });

  it('has its flag in the years in which that was its flag, and its code in others or where the flag is lost', () => {
    const badge = () => screen.getByRole('heading', { level: 2 }).parentElement?.querySelector('.actor-badge');
    show('ir', { year: 1979 });
    expect(textOf(badge())).toBe('IR');
    cleanup();
    show('ir');
    expect(badge()?.querySelector('img')?.getAttribute('src')).toBe('flags/ir.svg');
    expect(textOf(badge())).toBe('');
    fireEvent.error(badge()?.querySelector('img') as Element);
    expect(textOf(badge())).toBe('IR');
  });

  it('is told with how much is said of it, then and in all', () => {
    show('ir');
    // Of 2016: the arms supply, the rivalry, the strikes, one head, the guard and the bloc. Only the two sources of the example speak.
    expect(panel().getByText('In 2016: 6 relations, told of by 2 sources. In all years: 8 relations, told of by 2 sources.')).toBeDefined();
    cleanup();
    show('bloc', { year: 2022 });
    expect(panel().getByText('No relation is shown in 2022. In all years: 1 relation, told of by no source.')).toBeDefined();
  });
});

describe('who led it and belonged to it', () => {
  it('is told in order of time, with years, and marked where it was so in the year shown', () => {
    show('ir');
    expect(itemsOf('Leaders').map(textOf)).toEqual(['1990–1995; 2005–2013Ali', 'c. 2014 – 2018Bo · in 2016']);
    expect(itemsOf('Members and officials').map(textOf)).toEqual(['1985 – ongoingThe Guard · assumed in 2016']);
    expect(itemsOf('Belongs to').map(textOf)).toEqual(['2001–2020The Bloc · in 2016']);
    expect(panel().queryByRole('region', { name: 'Leader of' })).toBeNull();
  });

  it('says of both years of a comparison whether it was so, and how sure that is', () => {
    show('ir', { year: 2013, compare: 2010 });
    expect(itemsOf('Leaders').map(textOf)).toEqual([
      '1990–1995; 2005–2013Ali · in 2010 and in 2013',
      'c. 2014 – 2018Bo · possibly in 2013',
    ]);
  });

  it('leads to the other actor by its name, and to the relation by its years', () => {
    show('ir');
    const ali = within(itemsOf('Leaders')[0] as HTMLElement);
    expect(ali.getByRole('link', { name: 'Ali' }).getAttribute('href')).toBe('?year=2016&actor=al');
    expect(ali.getByRole('link', { name: /^1990–1995; 2005–2013, Ali → Iran: Heads/ }).getAttribute('href')).toBe(
      '?year=2013&relation=al-heads',
    );
  });

  it('is told the other way round of those who led or belonged', () => {
    show('al');
    expect(itemsOf('Leader of').map(textOf)).toEqual(['1990–1995; 2005–2013Iran']);
    cleanup();
    show('guard');
    expect(itemsOf('Belongs to').map(textOf)).toEqual(['1985 – ongoingIran · assumed in 2016']);
  });

  it('is left out where there is nothing of that kind, whatever else is there', () => {
    show('il');
    for (const name of ['Leaders', 'Members and officials', 'Leader of', 'Belongs to']) {
      expect(panel().queryByRole('region', { name })).toBeNull();
    }
  });
});

describe('the relations of an actor over time', () => {
  const chart = () => within(panel().getByRole('region', { name: 'Relations over time' }));
  const lanes = () => within(chart().getByRole('list')).getAllByRole('link');

  it('have a lane for each other actor, those with most relations first, told in words', () => {
    show('ir');
    expect(chart().getByRole('list', { name: 'Relations with 7 others as lanes over time' })).toBeDefined();
    expect(lanes().map(textOf)).toEqual([
      'Israel: 2 relations, 1982–2025: Conflict',
      'Russian Empire: Rivalry, 1826–1828',
      'The Guard: GU → to IR Serves, 1985 – ongoing',
      'Ali: AL → to IR Heads, 1990–1995; 2005–2013',
      'Russia: RU → to IR Arms supply, 1992 – ongoing',
      'The Bloc: IR → to BL Serves, 2001–2020',
      'Bo: BO → to IR Heads, c. 2014 – 2018',
    ]);
  });

  it('lead to the pair, or to the relation where there is but one', async () => {
    const { store } = show('ir');
    expect(lanes()[0]?.getAttribute('href')).toBe('?year=2016&pair=il,ir');
    expect(lanes()[4]?.getAttribute('href')).toBe('?year=2016&relation=arms');
    await userEvent.click(lanes()[0] as HTMLElement);
    expect(store.getState().selection).toEqual({ kind: 'pair', pair: 'il~ir' });
  });

  it('have a strand for each family, named in the order in which they lie', () => {
    const network = withState();
    const more = aRelation('gift', 'arms', 'ir', 'il', '1990');
    show('ir', {}, { ...network, relations: new Map([...network.relations, [more.id, more]]) });
    expect(textOf(lanes()[0])).toBe('Israel: 3 relations, 1982–2025: Security 1, Conflict 2');
    const strands = [...(lanes()[0]?.querySelectorAll<HTMLElement>('.lane-strand') ?? [])];
    expect(strands.map(({ style }) => style.color)).toEqual([
      expect.stringMatching(/2467b3|36, 103, 179/),
      expect.stringMatching(/c43d2b|196, 61, 43/),
    ]);
  });

  it('are as wide as certain as what was last checked, and as possible to the end', () => {
    show('guard');
    const [certain, possible] = ['certain', 'possible'].map((of) => {
      const { left, width } = (lanes()[0] as HTMLElement).querySelector<HTMLElement>(`.${of}`)?.style ?? { left: '', width: '' };
      return [Number.parseFloat(left), Number.parseFloat(left) + Number.parseFloat(width)] as const;
    });
    expect(possible?.[1]).toBeCloseTo(100);
    // From 1986 to the end of 2010, where the scale runs from 1985 to the end of 2016 with a little air.
    expect(certain?.[1]).toBeGreaterThan(((2010 - 1985) / (2017 - 1985)) * 100);
    expect(certain?.[1]).toBeLessThan(((2012 - 1985) / (2017 - 1985)) * 100);
  });

  it('are one stop of the Tab key, in which arrows move', () => {
    show('ir');
    const stops = () => lanes().filter((lane) => lane.tabIndex === 0);
    expect(stops()).toEqual([lanes()[0]]);
    lanes()[0]?.focus();
    const visited = ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'End', 'ArrowDown', 'ArrowUp', 'Home'].map((key) => {
      fireEvent.keyDown(document.activeElement ?? document.body, { key });
      return lanes().indexOf(document.activeElement as HTMLElement);
    });
    expect(visited).toEqual([0, 1, 2, 2, 6, 6, 5, 0]);
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'End' });
    expect(stops()).toEqual([lanes()[6]]);
  });

  it.each([
    [{ year: 2016 }, ['2016']],
    [{ year: 2010, to: 2016 }, ['2010–2016']],
    [{ year: 2016, compare: 2010 }, ['2010', '2016']],
  ])('have the years of %o through all lanes', (view, years) => {
    show('ir', view);
    const section = panel().getByRole('region', { name: 'Relations over time' });
    const marks = [...section.querySelectorAll('.chart-head .years-through text')];
    expect(marks.map((mark) => mark.textContent)).toEqual(years);
  });

  it('fold the many that have few, and unfold them', async () => {
    const network = withState();
    const guests = Array.from({ length: 12 }, (_, index) => aRelation(`guest-${index}`, 'arms', 'ir', `guest-${index}`, `${1990 + index}`));
    const actors = guests.map(({ to }) => anActor(to, { name: `Guest ${to}` }));
    const more = {
      ...network,
      actors: new Map([...network.actors, ...byId(actors)]),
      relations: new Map([...network.relations, ...byId(guests)]),
    };
    show('ir', {}, more);
    expect(lanes()).toHaveLength(8);
    expect(textOf(lanes()[0])).toMatch(/^Israel/);
    const button = chart().getByRole('button', { name: 'Show all 19' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(button);
    expect(lanes()).toHaveLength(19);
    await userEvent.click(chart().getByRole('button', { name: 'Show fewer', expanded: true }));
    expect(lanes()).toHaveLength(8);
  });

  it('fold nothing where that would save no room', () => {
    show('ir');
    expect(chart().queryByRole('button')).toBeNull();
  });

  it('are not there where there is none', () => {
    show('lone');
    expect(panel().queryByRole('region', { name: 'Relations over time' })).toBeNull();
  });

  it('come after who led and belonged and the way to a pair, and before the list of the year', () => {
    show('ir');
    const parts = [
      panel().getByRole('region', { name: 'Belongs to' }),
      panel().getByRole('combobox', { name: 'Pair with' }),
      panel().getByRole('region', { name: 'Relations over time' }),
      panel().getByRole('heading', { name: 'Relations in 2016' }),
    ];
    const inOrder = parts.toSorted((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    expect(inOrder).toEqual(parts);
  });
});
