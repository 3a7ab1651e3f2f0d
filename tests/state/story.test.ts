import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { toNetwork } from '#dataset/toNetwork.ts';
import type { ActorId, RelationId, SourceId, StoryId, TypeId } from '#domain/id.ts';
import { passageOf, type StoryPlace, stepAt } from '#domain/story.ts';
import { readAddress, writeAddress } from '#state/address.ts';
import { addressOfStep } from '#state/addressStory.ts';
import { selectDrawn } from '#state/selectors.ts';
import { type AppStore, createAppStore } from '#state/store.ts';
import { isAwayFromStep, viewOfStep, viewsOfStory } from '#state/story.ts';
import { countedIn, firstView, isInView, type View } from '#state/view.ts';
import { compileFolder } from '../../tools/compileFolder.ts';
import { aQuote } from '../support/builders.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';

const network = exampleNetwork();
const first = firstView(network);
const walk = 'walk' as StoryId;
const at = (step: number): StoryPlace => ({ id: walk, step });
const read = (search: string) => readAddress(search, network);

const compiled = compileFolder('data/russia-iran').dataset;
if (!compiled) throw new Error('the shipped dataset is not sound');
const shipped = toNetwork('russia-iran', compiled);

let app: AppStore;
const state = () => app.store.getState();
beforeEach(() => {
  app = createAppStore(network, { ...first, year: 2020 }, null);
});

describe('a step of a story', () => {
  it('is found, and so are the passages that it quotes', () => {
    expect(stepAt(at(1), network)?.title).toBe('Arms');
    expect([at(0), at(4), { id: 'other' as StoryId, step: 1 }, null].map((place) => stepAt(place, network))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(passageOf(aQuote('arms', 'unsigned'), network)?.quote).toBe('It denied that.');
    expect(passageOf(aQuote('arms', 'unsigned', 2), network)).toBeNull();
    expect(passageOf(aQuote('none', 'unsigned'), network)).toBeNull();
  });

  it('brings its years, its selection and its focus, and takes away what would cover them (V23)', () => {
    const view = {
      ...first,
      multiples: [2010, 2012],
      table: true,
      path: ['ru', 'il'] as unknown as View['path'],
      zoom: { first: 1990, last: 2000 },
    };
    const { view: stepped, notice } = viewOfStep(at(1), view, network);
    expect(stepped).toMatchObject({
      story: at(1),
      year: 2010,
      to: 2016,
      compare: null,
      selection: { kind: 'relation', id: 'arms' },
      focus: { actors: ['ru', 'ir'], steps: 0 },
      multiples: [],
      table: false,
      path: null,
      zoom: null,
    });
    expect(notice).toBeNull();
    expect(viewOfStep(at(2), stepped, network).view).toMatchObject({ year: 2012, to: null, compare: 2016, focus: null });
  });

  it('makes the slider span its years, and no more than that (V23)', () => {
    const old = viewOfStep(at(3), first, network).view;
    expect(old).toMatchObject({ year: 1827, zoom: { first: 1800, last: 2025 } });
    expect(viewOfStep(at(1), old, network).view.zoom).toBeNull();
  });

  it('leaves everything else as the reader has it (V23)', () => {
    const view = {
      ...first,
      withGhosts: true,
      withLoneActors: true,
      withPulls: true,
      hiddenTypes: new Set(['rivalry', 'like'] as TypeId[]),
    };
    const { view: stepped, notice } = viewOfStep(at(1), view, network);
    expect(stepped).toMatchObject({ withGhosts: true, withLoneActors: true, withPulls: true });
    expect([stepped.hiddenTypes, notice]).toEqual([view.hiddenTypes, null]);
  });

  it.each<[string, number, Partial<View>]>([
    ['a type', 1, { hiddenTypes: new Set(['arms'] as TypeId[]) }],
    ['a trait', 1, { hiddenTraits: { ...first.hiddenTraits, kind: new Set(['state' as const]) } }],
    ['what was not known then', 1, { known: '1990' }],
    ['all articles but one', 2, { told: ['unsigned' as SourceId], hiddenTypes: new Set(['rivalry'] as TypeId[]) }],
  ])('clears the filters where they hide a part of it, and says so: %s (V23)', (_, step, filters) => {
    const { view, notice } = viewOfStep(at(step), { ...first, ...filters }, network);
    expect(view).toMatchObject({
      hiddenTypes: first.hiddenTypes,
      hiddenTraits: first.hiddenTraits,
      known: null,
      told: [],
      withPossible: true,
    });
    expect(notice).toBe('Filters that hide what this step speaks of are cleared.');
  });

  it('that there is not changes nothing', () => {
    expect(viewOfStep(at(9), first, network)).toEqual({ view: first, notice: null });
  });
});

describe('the address of a step', () => {
  it('is short, and brings its view: the first, or another (V21)', () => {
    expect([addressOfStep(at(1)), addressOfStep(at(3))]).toEqual(['?story=walk', '?story=walk&step=3']);
    for (const step of [1, 2, 3]) {
      expect(read(addressOfStep(at(step)))).toEqual({ view: viewOfStep(at(step), first, network).view, notice: null });
    }
    expect(read('?story=walk&embed=1').view.year).toBe(2010);
  });

  it('is followed by the view itself (V21)', () => {
    const { view } = read('?story=walk');
    expect(writeAddress(view, network)).toBe('?year=2010&to=2016&relation=arms&focus=ru,ir&steps=0&story=walk');
    expect(writeAddress(read('?story=walk&step=2').view, network)).toBe('?year=2012&compare=2016&pair=il,ir&story=walk&step=2');
  });

  it('gives way to any other part of a view (V21)', () => {
    expect(read('?story=walk&step=2&year=2014').view).toEqual({ ...first, year: 2014, story: at(2) });
    expect(read('?story=walk&table=1').view).toEqual({ ...first, table: true, story: at(1) });
  });

  it.each([
    ['?story=run', null, 'The story “run” in the address is not in this dataset.'],
    ['?story=run&step=2', null, 'The story “run” in the address is not in this dataset.'],
    ['?story=__proto__', null, '__proto__'],
    ['?step=2', null, 'The address gives a step, but no story.'],
    ['?story=walk&step=4', 1, 'The story has the steps 1 to 3, not “4”: showing the first.'],
    ['?story=walk&step=0', 1, 'not “0”'],
    ['?story=walk&step=two&year=2014', 1, 'not “two”'],
    ['?story=walk&step=', 1, 'not “”'],
  ])('%s is told of (V22)', (search, step, said) => {
    const { view, notice } = read(search);
    expect(view.story).toEqual(step === null ? null : at(step));
    expect(notice).toContain(said);
  });

  it('brings back every step of every story shipped, as it is written out in full (V21)', () => {
    const steps = [...shipped.stories.values()].flatMap(({ id, steps: all }) =>
      all.map((_, index): StoryPlace => ({ id, step: index + 1 })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...steps),
        fc.boolean(),
        fc.subarray([...shipped.types.keys()], { maxLength: 3 }),
        (place, withGhosts, types) => {
          const { view } = viewOfStep(place, { ...firstView(shipped), withGhosts, hiddenTypes: new Set(types) }, shipped);
          expect(readAddress(writeAddress(view, countedIn(view, shipped)), shipped)).toEqual({ view, notice: null });
        },
      ),
    );
  });
});

describe('the steps that are shipped', () => {
  it('are views in which what is selected, in focus and near is to be seen', () => {
    for (const story of shipped.stories.values()) {
      const views = viewsOfStory(story, shipped);
      expect(views).toHaveLength(story.steps.length);
      for (const [index, view] of views.entries()) {
        const { store } = createAppStore(shipped, view, null);
        const drawn = selectDrawn(store.getState());
        const { selection, focus, near, title } = story.steps[index] as (typeof story.steps)[number];
        expect([title, view.story, isAwayFromStep(store.getState())]).toEqual([title, { id: story.id, step: index + 1 }, false]);
        expect(selection && isInView(selection, view, shipped), title).toBe(true);
        expect(
          [...near, ...(focus?.actors ?? [])].filter((id) => !drawn.actors.has(id)),
          title,
        ).toEqual([]);
      }
    }
  });
});

describe('a reader in a story', () => {
  it('goes on and back, and no further than it reaches', () => {
    app.actions.stepStory(1);
    expect(state().story).toBeNull();
    app.actions.openStory(at(2));
    expect(state()).toMatchObject({ story: at(2), year: 2012, compare: 2016 });
    app.actions.stepStory(1);
    expect(state()).toMatchObject({ story: at(3), year: 1827, compare: null });
    app.actions.stepStory(1);
    expect(state().story).toEqual(at(3));
    app.actions.stepStory(-1);
    app.actions.stepStory(-1);
    app.actions.stepStory(-1);
    expect(state()).toMatchObject({ story: at(1), year: 2010, to: 2016 });
  });

  it('pauses a playback by it', () => {
    app.actions.play();
    app.actions.openStory(at(1));
    expect(state().playing).toBe(false);
  });

  it('hears that filters went, and lets all evidence count again', () => {
    app.actions.knowBy('1990');
    app.actions.openStory(at(1));
    expect(state()).toMatchObject({ known: null, notice: 'Filters that hide what this step speaks of are cleared.' });
    expect(state().network).toBe(network);
  });

  it.each<[string, (actions: AppStore['actions']) => void]>([
    ['another year', ({ goTo }) => goTo(2014)],
    ['another selection', ({ select }) => select({ kind: 'relation', id: 'rivalry' as RelationId })],
    ['another focus', ({ focusOn }) => focusOn(null)],
    ['a path', ({ showPath }) => showPath(['ru', 'il'] as unknown as View['path'])],
    ['the table', ({ showTable }) => showTable(true)],
    ['years side by side', ({ showMultiples }) => showMultiples([2010, 2012])],
    ['a filter that hides a part of it', ({ toggleTypes }) => toggleTypes(['arms' as TypeId], false)],
  ])('moves on by %s, and comes back (V24)', (_, move) => {
    app.actions.openStory(at(1));
    expect(isAwayFromStep(state())).toBe(false);
    move(app.actions);
    expect([state().story, isAwayFromStep(state())]).toEqual([at(1), true]);
    app.actions.openStory(at(1));
    expect(isAwayFromStep(state())).toBe(false);
  });

  it('does not by other years on the slider, nor by a filter that hides nothing of it (V24)', () => {
    app.actions.openStory(at(1));
    app.actions.zoomTo({ first: 2000, last: 2025 });
    app.actions.toggleTypes(['rivalry' as TypeId], false);
    app.actions.showGhosts(true);
    expect(isAwayFromStep(state())).toBe(false);
  });

  it('closes it and keeps what is shown, but for the focus that the step brought (V24)', () => {
    app.actions.openStory(at(1));
    app.actions.closeStory();
    expect(state()).toMatchObject({ story: null, year: 2010, to: 2016, selection: { id: 'arms' }, focus: null });
    app.actions.openStory(at(1));
    const own = { actors: ['il' as ActorId], steps: 1 } as const;
    app.actions.focusOn(own);
    app.actions.closeStory();
    expect(state()).toMatchObject({ story: null, focus: own });
    // Also where the reader has moved on from the step, but not from its focus.
    app.actions.openStory(at(1));
    app.actions.select(null);
    app.actions.closeStory();
    expect(state()).toMatchObject({ story: null, focus: null });
  });

  it('opens a step again as a step of its own: the window is filled anew (V25)', () => {
    app.actions.openStory(at(1));
    const first = state().story;
    app.actions.select(null);
    app.actions.openStory(at(1));
    expect(state().story).toEqual(first);
    expect(state().story).not.toBe(first);
  });
});
