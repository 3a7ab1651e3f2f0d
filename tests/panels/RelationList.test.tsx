// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { RelationList } from '#panels/RelationList.tsx';
import { aRelation } from '../support/builders.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';
import { renderPanel } from '../support/renderPanel.tsx';

afterEach(cleanup);

const names = () =>
  within(screen.getByRole('region', { name: 'Relations' }))
    .queryAllByRole('link')
    .map((link) => link.textContent);

describe('the list of relations', () => {
  it('names each relation of the year: who, which way, what, when', () => {
    renderPanel(<RelationList />);
    expect(names()).toEqual([
      'Russia → Iran: Arms supply, 1992 – ongoing',
      'Iran – Israel: Rivalry, 1982–2025',
      'Israel → Iran: Strikes, c. 2015 – 2020',
    ]);
  });

  it('adds what a relation concerns to its name, and counts under the families’ names', () => {
    const network = exampleNetwork();
    const drones = aRelation('drones', 'arms', 'ir', 'ru', '2016', { about: 'Shahed drones' });
    renderPanel(<RelationList />, {}, { ...network, relations: new Map([...network.relations, [drones.id, drones]]) });
    expect(names()).toContain('Iran → Russia: Arms supply, 2016 (Shahed drones)');
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual(['Security 2', 'Conflict 2']);
  });

  it('lets be heard, after each link, what the dataset says of the relation and on whose word', () => {
    renderPanel(<RelationList />);
    const after = screen.getAllByRole('link').map((link) => link.nextElementSibling);
    expect(after.map((each) => each?.textContent)).toEqual([
      'Summary of arms. Ansari 2022 says so, disputed by Unsigned 2022.',
      'Summary of rivalry. Unsigned 2022 says so.',
      'Summary of strikes. Only claimed, in Ansari 2022.',
    ]);
    for (const each of after) expect(each?.className).toBe('visually-hidden');
  });

  it('follows the year', () => {
    renderPanel(<RelationList />, { year: 1827 });
    expect(names()).toEqual(['Russian Empire – Iran: Rivalry, 1826–1828']);
  });

  it('says so where there is nothing', () => {
    renderPanel(<RelationList />, { year: 1900 });
    expect(names()).toEqual([]);
    expect(screen.getByText('No relation is shown in 1900.')).toBeDefined();
  });

  it('links to the view with the relation, and goes there in place', async () => {
    const { store } = renderPanel(<RelationList />);
    const link = screen.getByRole('link', { name: /Arms supply/ });
    expect(link.getAttribute('href')).toBe('?year=2016&relation=arms');
    await userEvent.click(link);
    expect(store.getState().selection).toEqual({ kind: 'relation', id: 'arms' });
    expect(link.getAttribute('aria-current')).toBe('true');
  });
});
