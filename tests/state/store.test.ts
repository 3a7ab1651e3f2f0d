import { describe, expect, it } from 'vitest';
import type { ActorId, RelationId, TypeId } from '#domain/id.ts';
import { selectChanges, selectCounts, selectNetworkAt, selectPicture, selectRange, selectUnfiltered } from '#state/selectors.ts';
import { createAppStore } from '#state/store.ts';
import { firstView, type View } from '#state/view.ts';
import { aFamily, aNetwork, aRelation, aType } from '../support/builders.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';

const network = exampleNetwork();
const open = (view: Partial<View> = {}) => createAppStore(network, { ...firstView(network), ...view }, null);
const relation = (id: string) => ({ kind: 'relation', id: id as RelationId }) as const;

describe('the first view', () => {
  it('is the dataset’s year, without the families that it keeps out', () => {
    const { store } = open();
    expect(store.getState()).toMatchObject({ year: 2016, selection: null, zoom: null, notice: null });
    expect([...selectNetworkAt(store.getState()).relations.keys()]).toEqual(['arms', 'rivalry', 'strikes']);
  });
});

describe('the year', () => {
  it('is kept inside the coverage', () => {
    const { store, actions } = open();
    actions.goTo(1500);
    expect(store.getState().year).toBe(1800);
    actions.goTo(3000);
    expect(store.getState().year).toBe(2025);
  });

  it('takes the slider along when it leaves the focus', () => {
    const { store, actions } = open();
    actions.goTo(1990);
    expect(selectRange(store.getState())).toEqual({ first: 1979, last: 2025 });
    actions.goTo(1900);
    expect(selectRange(store.getState())).toEqual({ first: 1800, last: 2025 });
  });

  it('comes back into the focus with the slider', () => {
    const { store, actions } = open({ year: 1900 });
    actions.zoomTo(null);
    expect(store.getState()).toMatchObject({ year: 1979, zoom: null });
  });
});

describe('selecting', () => {
  it('moves the year to where the relation is, and says so', () => {
    const { store, actions } = open();
    actions.select(relation('old-war'));
    expect(store.getState()).toMatchObject({ year: 1828, zoom: network.coverage, selection: relation('old-war') });
    expect(store.getState().notice).toContain('from 2016 to 1828');
  });

  it('leaves the year alone where the relation is there already', () => {
    const { store, actions } = open();
    actions.select(relation('arms'));
    expect(store.getState()).toMatchObject({ year: 2016, notice: null });
  });

  it('shows a hidden type again, and says so', () => {
    const { store, actions } = open();
    actions.toggleTypes(['arms' as TypeId], false);
    actions.select(relation('arms'));
    expect(selectNetworkAt(store.getState()).relations.has('arms' as RelationId)).toBe(true);
    expect(store.getState().notice).toContain('Arms supply');
  });

  it('shows a type of a family that is left out at first, and says that it is', () => {
    const { store, actions } = open();
    actions.select(relation('likeness'));
    expect(selectNetworkAt(store.getState()).relations.has('likeness' as RelationId)).toBe(true);
    expect(store.getState().notice).toBe('“Likened to” is shown now: it is left out at first.');
  });

  it('follows an actor to its life', () => {
    const { store, actions } = open();
    actions.select({ kind: 'actor', id: 'empire' as ActorId });
    expect(store.getState().year).toBe(1917);
  });
});

describe('a year without the filters', () => {
  it('has what is hidden, and no lone actors', () => {
    const { store } = open({ withLoneActors: true });
    const { relations, loneActors } = selectUnfiltered(store.getState());
    expect([...relations.keys()]).toEqual(['arms', 'rivalry', 'strikes', 'likeness']);
    expect(loneActors).toBe(0);
  });
});

describe('actors that have hidden relations only', () => {
  const analogy = aNetwork({
    families: [aFamily('plain'), aFamily('analogy', { shown: false })],
    types: [aType('aid', 'plain'), aType('like', 'analogy')],
    relations: [aRelation('aid', 'aid', 'ru', 'ir', '2016'), aRelation('like', 'like', 'de', 'jp', '2016')],
  });
  const actorsOf = (view: Partial<View>) => [
    ...selectNetworkAt(createAppStore(analogy, { ...firstView(analogy), ...view }, null).store.getState()).actors,
  ];

  it('stay out with them, unless lone actors are asked for', () => {
    expect(actorsOf({})).toEqual(['ru', 'ir']);
    expect(actorsOf({ withLoneActors: true })).toEqual(['ru', 'ir', 'de', 'jp']);
    expect(actorsOf({ hiddenTypes: new Set() })).toEqual(['ru', 'ir', 'de', 'jp']);
  });
});

describe('what is said', () => {
  it('is said until the reader does something else', () => {
    const { store, actions } = open();
    for (const act of [() => actions.showGhosts(true), () => actions.showLoneActors(true), () => actions.play()]) {
      actions.say('Something.');
      act();
      expect(store.getState().notice).toBeNull();
    }
  });
});

describe('dragged actors', () => {
  it('are remembered and forgotten', () => {
    const { store, actions } = open();
    actions.moveActor('ru' as ActorId, { x: 3, y: 4 });
    expect(store.getState().moved.get('ru' as ActorId)).toEqual({ x: 3, y: 4 });
    actions.forgetMoves();
    expect(store.getState().moved.size).toBe(0);
  });

  it('stay where they are while many others are arranged at once, and go back with them', () => {
    const { store, actions } = open();
    let changes = 0;
    actions.moveActor('ru' as ActorId, { x: 3, y: 4 });
    store.subscribe(() => {
      changes += 1;
    });
    const place = { x: 1, y: 2, pinned: false };
    actions.placeActors(new Map([['ir', place] as const, ['tr', place] as const].map(([id, at]) => [id as ActorId, at])));
    expect(changes).toBe(1);
    expect([...store.getState().moved.keys()]).toEqual(['ru', 'ir', 'tr']);
    expect(store.getState().moved.get('ru' as ActorId)).toEqual({ x: 3, y: 4 });
    actions.forgetMoves();
    expect(store.getState().moved.size).toBe(0);
  });
});

describe('what is derived', () => {
  it('stays the same object until what it rests on changes', () => {
    const { store, actions } = open();
    const before = store.getState();
    const [at, picture, counts, changes] = [selectNetworkAt(before), selectPicture(before), selectCounts(before), selectChanges(before)];
    actions.say('Something.');
    const after = store.getState();
    expect([selectNetworkAt(after), selectPicture(after), selectCounts(after), selectChanges(after)]).toEqual([
      at,
      picture,
      counts,
      changes,
    ]);
    expect(selectNetworkAt(after)).toBe(at);
    expect(selectPicture(after)).toBe(picture);
    expect(selectCounts(after)).toBe(counts);
    expect(selectChanges(after)).toBe(changes);
    actions.goTo(2015);
    expect(selectNetworkAt(store.getState())).not.toBe(at);
    expect(selectCounts(store.getState())).toBe(counts);
  });
});
