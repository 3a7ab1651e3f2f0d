// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { ActorId, RelationId, TypeId } from '#domain/id.ts';
import type { Network, Position } from '#domain/network.ts';
import type { Relation } from '#domain/relation.ts';
import { Multiples } from '#panels/Multiples.tsx';
import { useApp } from '#state/useApp.ts';
import type { View } from '#state/view.ts';
import { aRelation } from '../support/builders.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';
import { renderPanel } from '../support/renderPanel.tsx';

afterEach(cleanup);

const PLACES: readonly (readonly [string, number, number])[] = [
  ['ru', -300, 0],
  ['ir', 100, 0],
  ['il', 200, 200],
  ['empire', -300, -200],
];

/** The example with places, the poles Russia and Iran, and so many more relations as are given. */
function placed(more: readonly Relation[] = []): Network {
  const network = exampleNetwork();
  const relations = new Map(network.relations);
  for (const relation of more) relations.set(relation.id, relation);
  const positions = new Map(PLACES.map(([id, x, y]) => [id as ActorId, { x, y }]));
  return { ...network, relations, positions, poles: ['ru', 'ir'] as ActorId[] };
}

/** The row as the page has it: there only while there are years to show. */
function Row() {
  return useApp((state) => state.multiples.length > 0) ? <Multiples /> : <p>The network</p>;
}

const row = (view: Partial<View>, network = placed()) => renderPanel(<Row />, view, network);
const region = () => screen.getByRole('region', { name: 'Side by side' });
const cards = () => within(region()).getAllByRole('listitem');
const headingOf = (index: number) => within(within(cards()[index] as HTMLElement).getByRole('heading', { level: 3 }));
const picture = (year: number) => within(region()).getByRole('img', { name: new RegExp(`^Network of ${year}: `) });
const actorIn = (year: number, id: string) => {
  const found = picture(year).querySelector(`g[data-actor="${id}"]`);
  if (!found) throw new Error(`${id} is not in the picture of ${year}`);
  return found;
};
const namesIn = (year: number) => [...picture(year).querySelectorAll('text')].map((text) => text.textContent);
const strandsIn = (year: number) => [...picture(year).querySelectorAll('.mini-strand')];
const pressed = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('years side by side', () => {
  it('heads each card with what the year comes to, in order', () => {
    row({ multiples: [1827, 2012, 2016] });
    expect(cards()).toHaveLength(3);
    const names = ['1827: 1 relation among 2 actors', '2012: 2 relations among 3 actors', '2016: 3 relations among 3 actors'];
    for (const [index, name] of names.entries()) expect(headingOf(index).getByRole('link', { name })).toBeDefined();
  });

  it('says in a sentence what each picture shows', () => {
    row({ multiples: [1827, 2016] });
    expect(
      within(region())
        .getAllByRole('img')
        .map((image) => image.getAttribute('aria-label')),
    ).toEqual([
      'Network of 1827: 1 relation among 2 actors. Conflict 1.',
      'Network of 2016: 3 relations among 3 actors. Security 1, Conflict 2.',
    ]);
  });

  it('says what changed since the card before', () => {
    row({ multiples: [1827, 2012, 2015, 2016] });
    expect(cards().map((card) => card.querySelector('.multiple-changes')?.textContent)).toEqual([
      'The first of the years',
      'Since 1827: 2 began, 1 ended',
      'Since 2012: 1 began, 0 ended',
      'As in 2015',
    ]);
  });

  it('says where a year has nothing, and where all of it is hidden', () => {
    row({ multiples: [1827, 1900], hiddenTypes: new Set(['rivalry' as TypeId]) });
    const [hidden, empty] = cards().map((card) => within(card));
    expect(hidden?.getByText('All that these sources tell of 1827 is hidden.')).toBeDefined();
    expect(empty?.getByText(/^No relation in 1900 is told of in these sources/)).toBeDefined();
    expect(empty?.getByRole('link', { name: '1900: no relation' })).toBeDefined();
  });
});

describe('the way into a year', () => {
  it('is a link to the year by itself, followed in place', async () => {
    const { store } = row({ year: 2010, to: 2012, multiples: [1827, 2016] });
    const link = screen.getByRole('link', { name: '1827: 1 relation among 2 actors' });
    expect(link.getAttribute('href')).toBe('?year=1827&range=all');
    await userEvent.click(link);
    expect(store.getState()).toMatchObject({ year: 1827, to: null, compare: null, multiples: [] });
    expect(screen.getByText('The network')).toBeDefined();
  });

  it('leaves a click that asks for a new tab to the browser', () => {
    const { store } = row({ multiples: [1827, 2016] });
    // jsdom opens no tab; that nobody prevented it is the answer.
    expect(fireEvent.click(screen.getByRole('link', { name: /^1827/ }), { ctrlKey: true })).toBe(true);
    expect(store.getState().multiples).toEqual([1827, 2016]);
  });

  it('ends a comparison with the year that it goes into, and says so', async () => {
    const { store } = row({ year: 2010, compare: 2016, multiples: [1827, 2016] });
    await userEvent.click(screen.getByRole('link', { name: /^2016/ }));
    expect(store.getState()).toMatchObject({ year: 2016, compare: null, multiples: [] });
    expect(store.getState().notice).toBe('The comparison with 2016 has ended: 2016 is shown.');
  });

  it('marks the year that the rest of the page shows', () => {
    row({ year: 2016, multiples: [1827, 2016] });
    const marked = within(region())
      .getAllByRole('link')
      .map((link) => link.getAttribute('aria-current'));
    expect(marked).toEqual([null, 'date']);
  });
});

describe('the row of years', () => {
  it('loses a year, and keeps the reader in it', async () => {
    const { store } = row({ multiples: [1827, 2012, 2016] });
    await pressed('Remove 2012');
    expect(store.getState().multiples).toEqual([1827, 2016]);
    expect(document.activeElement).toBe(region());
  });

  it('gives way to the year that is left of two', async () => {
    const { store } = row({ year: 2016, multiples: [1827, 2012] });
    await pressed('Remove 1827');
    expect(store.getState()).toMatchObject({ year: 2012, multiples: [], notice: null });
  });

  it('closes, and leaves the year as it was', async () => {
    const { store } = row({ year: 2016, multiples: [1827, 2012] });
    await pressed('Close');
    expect(store.getState()).toMatchObject({ year: 2016, multiples: [], notice: null });
  });

  it('sends a reader whose focus goes with it to the list', async () => {
    const network = placed();
    renderPanel(
      <>
        <Row />
        <div id="relations" tabIndex={-1} />
      </>,
      { multiples: [1827, 2012] },
      network,
    );
    await pressed('Close');
    expect(document.activeElement?.id).toBe('relations');
  });
});

describe('a small picture', () => {
  it('has one frame for all years, and an actor at one place', () => {
    row({ multiples: [1827, 2012, 2016] });
    const frames = [1827, 2012, 2016].map((year) => picture(year).getAttribute('viewBox'));
    expect(new Set(frames).size).toBe(1);
    // From the left edge of Russia and its forerunner to the right edge of Israel.
    expect(frames[0]).toBe('-346 -240 586 480');
    expect([1827, 2012, 2016].map((year) => actorIn(year, 'ir').getAttribute('transform'))).toEqual(Array(3).fill('translate(100.0,0.0)'));
  });

  it('leaves an actor where the reader has dragged it', () => {
    const { actions } = row({ multiples: [2012, 2016] });
    act(() => actions.moveActor('il' as ActorId, { x: 400, y: -50 }));
    expect([2012, 2016].map((year) => actorIn(year, 'il').getAttribute('transform'))).toEqual(Array(2).fill('translate(400.0,-50.0)'));
  });

  it('draws one strand per pair and family, the wider the more relations, with its pattern and a bar where it is hostile', () => {
    row({ multiples: [2012, 2016] });
    const width = (strand: Element | undefined) => Number(strand?.querySelector('path')?.getAttribute('stroke-width'));
    const dash = (strand: Element | undefined) => strand?.querySelector('path')?.getAttribute('stroke-dasharray');
    const [arms, rivalry] = strandsIn(2012);
    const [armsLater, conflict, ...others] = strandsIn(2016);
    expect(others).toEqual([]);
    expect(width(armsLater)).toBe(width(arms));
    expect(width(conflict)).toBeCloseTo(width(rivalry) * Math.SQRT2);
    // Arms are disputed: dotted. The rivalry is sure: solid. With strikes that are only alleged, the strand is dashed.
    expect(dash(rivalry)).toBe('');
    expect(dash(arms)).not.toBe('');
    expect(dash(conflict)).not.toBe('');
    expect([arms, rivalry, conflict].map((strand) => strand?.querySelectorAll('path').length)).toEqual([1, 2, 2]);
  });

  it('gives a strand its lane for good: it stays when another of its pair comes, and they lie apart', () => {
    const rivals = aRelation('rivals', 'rivalry', 'ru', 'il', '2005/2020');
    // Security comes before conflict, so that it would take its lane if lanes were given year by year.
    row({ multiples: [2010, 2012] }, placed([rivals, aRelation('sale', 'arms', 'ru', 'il', '2012')]));
    const paths = (year: number) => strandsIn(year).map((strand) => strand.querySelector('path')?.getAttribute('d'));
    expect(paths(2010)).toHaveLength(3);
    expect(new Set(paths(2012)).size).toBe(4);
    expect(paths(2012)).toEqual(expect.arrayContaining(paths(2010)));
  });
});

describe('names and emphasis', () => {
  const crowd = placed(Array.from({ length: 12 }, (_, index) => aRelation(`more-${index}`, 'arms', 'ru', `actor-${index}`, '2010/2020')));
  const more = Array.from({ length: 12 }, (_, index) => [`actor-${index}` as ActorId, { x: 30 * index, y: 400 } as Position] as const);
  const template = crowd.actors.get('lone' as ActorId);
  if (!template) throw new Error('the example has no lone group');
  const crowded: Network = {
    ...crowd,
    actors: new Map([...crowd.actors, ...more.map(([id]) => [id, { ...template, id, name: `Group ${id}` }] as const)]),
    positions: new Map<ActorId, Position>([...crowd.positions, ...more]),
  };

  it('names everybody where there are few, and else the poles', () => {
    row({ multiples: [1827, 2016] }, crowded);
    expect(namesIn(1827).sort()).toEqual(['Iran', 'Russian Empire']);
    expect(namesIn(2016).sort()).toEqual(['Iran', 'Russia']);
  });

  it('names and follows the actor under the pointer in all cards', async () => {
    row({ multiples: [2012, 2016] }, crowded);
    await userEvent.hover(actorIn(2012, 'il'));
    for (const year of [2012, 2016]) {
      expect(namesIn(year)).toContain('Israel');
      expect(strandsIn(year).filter((strand) => !strand.classList.contains('far'))).toHaveLength(1);
      expect(actorIn(year, 'ru').classList.contains('far')).toBe(true);
      expect(actorIn(year, 'ir').classList.contains('far')).toBe(false);
    }
    expect(screen.getByText('Israel: 1 relation')).toBeDefined();
    expect(screen.getByText('Israel: 2 relations')).toBeDefined();
    fireEvent.pointerLeave(picture(2012));
    expect(namesIn(2016)).not.toContain('Israel');
  });

  it('follows an actor that is chosen from the list, and offers its evidence', async () => {
    const { store } = row({ multiples: [1827, 2016] }, crowded);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Follow' }), 'Israel');
    expect(namesIn(2016)).toContain('Israel');
    expect(screen.getByText('Israel: no relation')).toBeDefined();
    await userEvent.click(screen.getByRole('link', { name: 'Who says so' }));
    expect(store.getState().selection).toEqual({ kind: 'actor', id: 'il' });
  });

  it('says the family without colour on what it follows, and moves the bar of hostility aside for it', async () => {
    row({ multiples: [2012, 2016] });
    const glyphs = (year: number) => strandsIn(year).map((strand) => strand.querySelector('.mini-glyph')?.getAttribute('d'));
    const bars = () => strandsIn(2016).map((strand) => strand.querySelectorAll('path')[1]?.getAttribute('d'));
    expect(glyphs(2016).filter((glyph) => glyph)).toEqual([]);
    const before = new Set(bars());
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Follow' }), 'Russia');
    const [security] = glyphs(2016).filter((glyph) => glyph);
    expect(security).toBeDefined();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Follow' }), 'Israel');
    const [conflict] = glyphs(2016).filter((glyph) => glyph);
    expect(conflict).not.toBe(security);
    expect(bars().filter((bar) => before.has(bar ?? '') && bar)).toEqual([]);
  });

  it('follows the relation that is selected in the app', () => {
    row({ multiples: [2012, 2016], selection: { kind: 'relation', id: 'strikes' as RelationId } }, crowded);
    expect(screen.getByText('Strikes: not in 2012')).toBeDefined();
    expect(screen.getByText('Strikes')).toBeDefined();
    expect(namesIn(2012)).toContain('Israel');
    expect(strandsIn(2016).filter((strand) => !strand.classList.contains('far'))).toHaveLength(1);
  });

  it('opens an actor in the year whose picture is clicked, says so, and keeps the row', async () => {
    const { store } = row({ year: 2016, multiples: [2012, 2016] }, crowded);
    await userEvent.click(actorIn(2012, 'il'));
    expect(store.getState()).toMatchObject({
      year: 2012,
      selection: { kind: 'actor', id: 'il' },
      multiples: [2012, 2016],
      notice: 'Moved from 2016 to 2012, the year of the picture.',
    });
  });

  it('says that opening an actor ends a comparison', async () => {
    const { store } = row({ year: 2012, compare: 2016, multiples: [2012, 2016] }, crowded);
    await userEvent.click(actorIn(2012, 'il'));
    expect(store.getState()).toMatchObject({ year: 2012, compare: null, selection: { kind: 'actor', id: 'il' }, multiples: [2012, 2016] });
    expect(store.getState().notice).toBe('The comparison with 2016 has ended: 2012 is shown.');
  });
});
