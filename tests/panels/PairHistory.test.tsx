// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Network } from '#domain/network.ts';
import { Evidence } from '#panels/Evidence.tsx';
import { loadEvidence } from '#panels/laterEvidence.ts';
import { aPassage, aRelation } from '../support/builders.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';
import { renderPanel } from '../support/renderPanel.tsx';

beforeAll(async () => {
  await Promise.all([loadEvidence(), import('#panels/PairHistory.tsx')]);
});
afterEach(cleanup);

/** Russia and Iran with four relations, the youngest first, of which one has quotations for its start and its end. */
function withHistory(): Network {
  const network = exampleNetwork();
  const relations = [
    aRelation('late', 'strikes', 'ru', 'ir', '2020/2021', { evidence: [aPassage('ansari', { quote: 'Late.', shows: ['start'] })] }),
    aRelation('treaty', 'arms', 'ir', 'ru', '1995~/2001', {
      evidence: [
        aPassage('ansari', { quote: 'Over in 2001.', shows: ['end'] }),
        aPassage('ansari', { quote: 'Began then.', shows: ['relation', 'start'] }),
        aPassage('unsigned', { quote: 'Began, too.', shows: ['start'] }),
      ],
    }),
    aRelation('ongoing', 'rivalry', 'ru', 'ir', '2005/..', { checked: '2010', checkedDay: null }),
  ];
  return { ...network, relations: new Map([...network.relations, ...relations.map((each) => [each.id, each] as const)]) };
}

async function show(view = {}) {
  const app = renderPanel(<Evidence />, { selection: { kind: 'pair', pair: 'ir~ru' as never }, ...view }, withHistory());
  await screen.findByRole('region', { name: 'History' });
  return app;
}

const history = () => within(screen.getByRole('region', { name: 'History' }));
const chart = () => screen.getByRole('group', { name: '4 relations as lanes over time' });
const lanes = () => within(chart()).getAllByRole('link', { name: /^(Russia|Iran) / });
const ticks = () => within(chart()).getAllByRole('link', { name: /^(Start|End),/ });
const nameOf = (link: Element | null) => link?.getAttribute('aria-label');

describe('the history of a pair', () => {
  it('has all its relations as lanes, in the order in which they began', async () => {
    await show();
    expect(lanes().map(nameOf)).toEqual([
      'Russia → Iran: Arms supply, 1992 – ongoing',
      'Iran → Russia: Arms supply, c. 1995 – 2001',
      'Russia – Iran: Rivalry, 2005 – ongoing',
      'Russia → Iran: Strikes, 2020–2021',
    ]);
    expect(lanes()[1]?.getAttribute('href')).toBe('?year=2001&relation=treaty');
  });

  it('has ticks where quotations bear on a start or an end, those at one place together', async () => {
    await show();
    expect(ticks().map(nameOf)).toEqual([
      'Start, 1994–1996: “Began then.” (Ansari 2022), and 1 more. Arms supply, c. 1995 – 2001',
      'End, 2001: “Over in 2001.” (Ansari 2022). Arms supply, c. 1995 – 2001',
      'Start, 2020: “Late.” (Ansari 2022). Strikes, 2020–2021',
    ]);
  });

  it('tells what a tick says under the chart, and selects its relation', async () => {
    const { store } = await show();
    const [start] = ticks();
    if (!start) throw new Error('there is no tick');
    fireEvent.pointerEnter(start);
    expect(history().getByText(/^Start, 1994–1996: “Began then.”/)).toBeDefined();
    await userEvent.click(start);
    expect(store.getState().selection).toEqual({ kind: 'relation', id: 'treaty' });
  });

  it('is one stop of the Tab key, in which arrows move', async () => {
    await show();
    const stops = () =>
      within(chart())
        .getAllByRole('link')
        .filter((link) => link.getAttribute('tabindex') === '0');
    expect(stops()).toEqual([lanes()[0]]);
    lanes()[0]?.focus();
    const visited = ['ArrowUp', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'ArrowDown', 'Home'].map(
      (key) => {
        fireEvent.keyDown(document.activeElement ?? document.body, { key });
        return nameOf(document.activeElement)?.slice(0, 13);
      },
    );
    expect(visited).toEqual([
      'Russia → Iran',
      'Iran → Russia',
      'Start, 1994–1',
      'End, 2001: “O',
      'End, 2001: “O',
      'Start, 1994–1',
      'Russia → Iran',
      'Russia → Iran',
      'Russia → Iran',
    ]);
    expect(stops()).toHaveLength(1);
  });

  it('quotes in the order of the time that is spoken of', async () => {
    await show();
    await userEvent.click(history().getByRole('button', { name: 'Show all 6 quotations' }));
    const items = history().getAllByRole('listitem');
    expect(items.map((item) => item.querySelector('p')?.textContent)).toEqual([
      '1992: Russia → Iran: Arms supply, 1992 – ongoing',
      '1992: Russia → Iran: Arms supply, 1992 – ongoing',
      '1994–1996, its start: Iran → Russia: Arms supply, c. 1995 – 2001',
      '1994–1996, its start: Iran → Russia: Arms supply, c. 1995 – 2001',
      '2001, its end: Iran → Russia: Arms supply, c. 1995 – 2001',
      '2020, its start: Russia → Iran: Strikes, 2020–2021',
    ]);
    expect(
      history()
        .getAllByRole('blockquote')
        .map((quote) => quote.textContent)
        .slice(2),
    ).toEqual(['Began then.', 'Began, too.', 'Over in 2001.', 'Late.']);
  });

  it.each([
    [{ year: 2016 }, ['2016']],
    [{ year: 2010, to: 2016 }, ['2010–2016']],
    [{ year: 2016, compare: 2010 }, ['2010', '2016']],
  ])('has the years of %o through all lanes', async (view, years) => {
    await show(view);
    const marks = [...chart().querySelectorAll('.years-through text')];
    expect(marks.map((mark) => mark.textContent)).toEqual(years);
  });

  it('is as wide as certain as what was last checked', async () => {
    await show();
    const end = (of: string) => {
      const bar = lanes()[0]?.querySelector(`.${of}`);
      return Number.parseFloat(bar?.getAttribute('x') ?? '') + Number.parseFloat(bar?.getAttribute('width') ?? '');
    };
    expect(end('certain')).toBeLessThan(end('possible'));
    expect(end('possible')).toBeCloseTo(100);
  });
});
