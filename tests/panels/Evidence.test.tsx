// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ActorId, RelationId, TypeId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import type { Relation } from '#domain/relation.ts';
import { NO_TRAITS } from '#domain/sieve.ts';
import { Evidence } from '#panels/Evidence.tsx';
import { loadEvidence } from '#panels/laterEvidence.ts';
import { aRelation, aSource, spanFrom } from '../support/builders.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';
import { renderPanel } from '../support/renderPanel.tsx';

beforeAll(loadEvidence);
afterEach(cleanup);

const relation = (id: string) => ({ selection: { kind: 'relation', id: id as RelationId } }) as const;
const linkNames = () => within(screen.getByRole('complementary')).getAllByRole('link', { name: /^[^:]+ [→–] [^:]+:/ });
const namesOf = (links: readonly HTMLElement[]) => links.map((link) => link.textContent);

/** The example with more relations. */
function withMore(...relations: readonly Relation[]): Network {
  const network = exampleNetwork();
  return { ...network, relations: new Map([...network.relations, ...relations.map((each) => [each.id, each] as const)]) };
}

/** All the words of the panel: names in a sentence are elements of their own. */
const told = () => screen.getByRole('complementary', { name: 'Evidence' }).textContent;
const panel = () => within(screen.getByRole('complementary', { name: 'Evidence' }));

/** The part of the panel under such a summary. */
function folded(summary: string): HTMLDetailsElement {
  const details = panel().getByText(summary).closest('details');
  if (!details) throw new Error(`“${summary}” folds nothing`);
  return details;
}

describe('the evidence of a relation', () => {
  it('is not there without a selection', () => {
    renderPanel(<Evidence />);
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('says who, what, when, in one sentence of ours', () => {
    renderPanel(<Evidence />, relation('arms'));
    expect(panel().getByRole('heading', { name: 'Arms supply' })).toBeDefined();
    expect(panel().getByRole('link', { name: 'Russia' }).getAttribute('href')).toBe('?year=2016&actor=ru');
    expect(panel().getByText(/From 1992; still going on when last checked, 2022/)).toBeDefined();
    expect(panel().getByText('(dates worked out from the text)')).toBeDefined();
    expect(panel().getByText('Summary of arms.')).toBeDefined();
  });

  it('quotes word for word, each with its speaker, mood, source and date', () => {
    renderPanel(<Evidence />, relation('arms'));
    const quotes = screen.getAllByRole('blockquote');
    expect(quotes.map((quote) => quote.textContent)).toEqual(['The arms supplier of choice – well-known.', 'It denied that.']);
    expect(quotes.map((quote) => quote.nextElementSibling?.tagName)).toEqual(['CITE', 'CITE']);
    expect(quotes[0]?.nextElementSibling?.textContent).toBe('Asserted · Ali Ansari, How they united, Essays · 2022 · paragraph 4');
    expect(quotes[1]?.nextElementSibling?.textContent).toBe(
      'Denied, against it · A spokesman · Unsigned 2022 (untitled in our copy: analysis of a visit) · 2022 · no public address known',
    );
  });

  it('leads to the very passage', () => {
    renderPanel(<Evidence />, relation('arms'));
    const link = screen.getByRole('link', { name: 'How they united' });
    expect(link.getAttribute('href')).toBe(
      'https://example.org/essay#:~:text=The%20arms%20supplier%20of%20choice%20%E2%80%93%20well%2Dknown.',
    );
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('tells its standing, with the rule one click away', () => {
    renderPanel(<Evidence />, relation('arms'));
    expect(panel().getByText('Disputed · 2 sources')).toBeDefined();
    expect(panel().getByText('a quoted passage speaks against it.')).toBeDefined();
  });

  it.each([
    [2014, 'strikes', 'Possible in 2014, not certain: it began some time from 2014 to 2016\\.'],
    [2018, 'strikes', 'Certain in 2018: it had begun by 2016 and had not ended before 2020\\.'],
    [2024, 'arms', 'Assumed in 2024: it was still going on when last checked, in 2022, and no source here looks later\\.'],
    [2021, 'strikes', 'Not part of 2021: it had ended by 2020'],
  ])('says in %i why the line is drawn as it is', (year, id, words) => {
    renderPanel(<Evidence />, { year, ...relation(id) });
    expect(panel().getByText(new RegExp(words))).toBeDefined();
  });

  it('says why for a range of years, and for both years of a comparison', () => {
    renderPanel(<Evidence />, { year: 2013, to: 2015, ...relation('strikes') });
    expect(panel().getByText(/Possible at some time in 2013–2015, not certain: it began/)).toBeDefined();
    cleanup();
    renderPanel(<Evidence />, { year: 2018, compare: 2010, ...relation('strikes') });
    expect(panel().getByText(/^Not part of 2010: it began in 2014 or later\. Certain in 2018:/)).toBeDefined();
  });

  it('says which passages are left out as not published yet', () => {
    const network = exampleNetwork();
    const late = aSource('unsigned', { label: 'Unsigned 2025', issuedSpan: spanFrom('2025') });
    const early = aSource('ansari', { issuedSpan: spanFrom('2022-07') });
    const sources = new Map([early, late].map((source) => [source.id, source]));
    renderPanel(<Evidence />, { year: 2016, known: '2022-08', ...relation('arms') }, { ...network, sources });
    expect(screen.getAllByRole('blockquote')).toHaveLength(1);
    expect(told()).toContain('1 of 2 passages is left out, published later than August 2022: Unsigned 2025.');
    expect(panel().getByText('Single source', { selector: 'summary' })).toBeDefined();
  });

  it('does not make a late date surer than it is', () => {
    const network = exampleNetwork();
    const sources = new Map(network.sources);
    for (const source of [aSource('ansari', { issuedSpan: spanFrom('2022-07') }), aSource('unsigned', { issuedSpan: spanFrom('2022~') })])
      sources.set(source.id, source);
    renderPanel(<Evidence />, { year: 2016, known: '2022-08', ...relation('arms') }, { ...network, sources });
    expect(panel().getByText(/is left out, perhaps published later than August 2022/)).toBeDefined();
  });

  it('says what it concerns, under its type', () => {
    renderPanel(<Evidence />, relation('drones'), withMore(aRelation('drones', 'arms', 'ir', 'ru', '2016', { about: 'Shahed drones' })));
    expect(panel().getByRole('heading', { name: 'Arms supply' }).nextElementSibling?.textContent).toBe('Shahed drones');
  });

  it('leads back to where it is, or shows it again', async () => {
    const { store } = renderPanel(<Evidence />, { year: 2024, ...relation('strikes') });
    expect(panel().getByText(/Not part of 2024/)).toBeDefined();
    await userEvent.click(panel().getByRole('button', { name: 'Go to its nearest year' }));
    expect(store.getState().year).toBe(2020);
  });

  it('says where its type is hidden, and shows it again', async () => {
    const { store } = renderPanel(<Evidence />, { ...relation('arms'), hiddenTypes: new Set(['arms' as never]) });
    expect(told()).toContain(' “Arms supply” is hidden in the legend.');
    await userEvent.click(panel().getByRole('button', { name: 'Show it' }));
    expect(store.getState().hiddenTypes.size).toBe(0);
  });

  it('says what of it the legend hides, and that it is left out as only possible, and shows it again', async () => {
    const hiddenTraits = { ...NO_TRAITS, standing: new Set(['claimed'] as const) };
    const { store } = renderPanel(<Evidence />, { year: 2016, ...relation('strikes'), hiddenTraits, withPossible: false });
    expect(told()).toContain('“Claimed” is hidden in the legend.');
    expect(told()).not.toContain('left out of this view');
    await userEvent.click(panel().getByRole('button', { name: 'Show it' }));
    expect(store.getState().hiddenTraits.standing.size).toBe(0);
    expect(panel().queryByRole('button', { name: 'Show it' })).toBeNull();
    cleanup();
    renderPanel(<Evidence />, { year: 2015, ...relation('strikes'), withPossible: false });
    expect(told()).toContain('What is only possible is left out of this view.');
    expect(panel().getByRole('button', { name: 'Show it' })).toBeDefined();
  });

  it('says so where nothing is quoted', () => {
    renderPanel(<Evidence />, { year: 1827, ...relation('old-war') });
    expect(panel().getByText(/No passage is quoted/)).toBeDefined();
  });

  it('closes', async () => {
    const { store } = renderPanel(<Evidence />, relation('arms'));
    await userEvent.click(panel().getByRole('button', { name: 'Close evidence' }));
    expect(store.getState().selection).toBeNull();
  });
});

describe('an actor', () => {
  it('is told of with its relations of the year, each a link, and the others folded away', () => {
    renderPanel(<Evidence />, { year: 1995, selection: { kind: 'actor', id: 'ru' as ActorId } });
    expect(panel().getByRole('heading', { name: 'Russia' })).toBeDefined();
    expect(panel().getByText('A state.')).toBeDefined();
    expect(told()).toContain('Also called Moscow.');
    expect(panel().getByRole('heading', { name: 'Relations in 1995' })).toBeDefined();
    expect(
      panel()
        .getByRole('link', { name: /^Russia → Iran: Arms supply/ })
        .getAttribute('href'),
    ).toBe('?year=1995&relation=arms');
    expect(folded('In other years (1)').open).toBe(false);
  });

  it('has each relation’s own view behind its link, in another year and of a hidden type', () => {
    renderPanel(<Evidence />, { year: 1995, selection: { kind: 'actor', id: 'ru' as ActorId } });
    expect(
      panel()
        .getByRole('link', { name: /^Russia – Israel: Likened to/ })
        .getAttribute('href'),
    ).toBe('?year=2016&relation=likeness&show=like');
  });

  it('tells what the year has but hides from what it does not have', () => {
    renderPanel(<Evidence />, { year: 2016, selection: { kind: 'actor', id: 'ru' as ActorId } });
    expect(folded('Hidden in 2016 (1)').open).toBe(false);
    expect(screen.queryByText(/In other years/)).toBeNull();
  });

  it('opens what is folded where nothing else is to be read', () => {
    renderPanel(<Evidence />, { year: 2016, selection: { kind: 'actor', id: 'empire' as ActorId } });
    expect(panel().getByText('None is shown in 2016.')).toBeDefined();
    expect(folded('In other years (1)').open).toBe(true);
  });

  it('lists by family, then by the other actor whichever way the line runs, then by time', () => {
    const more = withMore(
      aRelation('later', 'arms', 'ir', 'ru', '2016-05', { about: 'drones' }),
      aRelation('earlier', 'arms', 'ru', 'ir', '1993/2016'),
      aRelation('other', 'arms', 'il', 'ir', '2016'),
    );
    renderPanel(<Evidence />, { selection: { kind: 'actor', id: 'ir' as ActorId }, hiddenTypes: new Set(['like'] as TypeId[]) }, more);
    expect(
      panel()
        .getAllByRole('heading', { level: 4 })
        .slice(0, 2)
        .map((heading) => heading.textContent),
    ).toEqual(['Security 4', 'Conflict 2']);
    expect(namesOf(linkNames()).slice(0, 6)).toEqual([
      'Israel → Iran: Arms supply, 2016',
      'Russia → Iran: Arms supply, 1992 – ongoing',
      'Russia → Iran: Arms supply, 1993–2016',
      'Iran → Russia: Arms supply, May 2016 (drones)',
      'Iran – Israel: Rivalry, 1982–2025',
      'Israel → Iran: Strikes, c. 2015 – 2020',
    ]);
  });
});

describe('two actors', () => {
  it('are chosen from those that have a relation, and lead to their pair', async () => {
    const { store } = renderPanel(<Evidence />, { selection: { kind: 'actor', id: 'ir' as ActorId } });
    const select = panel().getByRole('combobox', { name: 'Pair with' });
    expect(
      within(select)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['Israel: 2 relations', 'Russia: 1 relation', 'Russian Empire: 1 relation']);
    await userEvent.selectOptions(select, 'Russia: 1 relation');
    expect(store.getState().selection?.kind).toBe('actor');
    await userEvent.click(panel().getByRole('button', { name: 'Show their history' }));
    expect(store.getState().selection).toEqual({ kind: 'pair', pair: 'ir~ru' });
  });

  it('are not asked for where an actor has no relation', () => {
    renderPanel(<Evidence />, { selection: { kind: 'actor', id: 'lone' as ActorId } });
    expect(panel().queryByRole('combobox')).toBeNull();
  });
});

describe('a pair', () => {
  it('lists what is between the two', () => {
    renderPanel(<Evidence />, { selection: { kind: 'pair', pair: 'il~ir' as never } });
    expect(panel().getByRole('heading', { name: 'Israel and Iran' })).toBeDefined();
    expect(panel().getByText('2 relations between them in 2016.')).toBeDefined();
    // Below the heading: the pair's history, which comes in its own time, has links of the same names.
    const list = panel().getByRole('heading', { name: 'Conflict 2', level: 4 }).nextElementSibling;
    expect(within(list as HTMLElement).getAllByRole('link')).toHaveLength(2);
  });

  it('shows what is hidden where there is nothing else', () => {
    renderPanel(<Evidence />, { selection: { kind: 'pair', pair: 'il~ru' as never } });
    expect(panel().getByText('Nothing is shown between them in 2016.')).toBeDefined();
    expect(folded('Hidden in 2016 (1)').open).toBe(true);
  });
});
