import { expect, it } from 'vitest';
import type { ActorId, SourceId } from '#domain/id.ts';
import { NO_TRAITS } from '#domain/sieve.ts';
import { choicesInFigure } from '#panels/figureChoices.ts';
import { firstView, type View } from '#state/view.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';

const network = exampleNetwork();
const told = (view: Partial<View>) => choicesInFigure({ ...firstView(network), ...view }, network);
const actors = (...ids: string[]) => ids as unknown as readonly [ActorId, ActorId];

it('says nothing where all is shown alike', () => {
  expect(told({})).toEqual([]);
});

it('says what is left out', () => {
  const hiddenTraits = { ...NO_TRAITS, sign: new Set(['negative'] as const) };
  expect(told({ hiddenTraits, told: ['ansari'] as unknown as SourceId[] })).toEqual(['without Hostile', 'as told by Ansari 2022']);
});

it('says what is faded and what is marked', () => {
  const focus = { actors: actors('ir', 'ru'), steps: 1 } as const;
  expect(told({ focus, withPulls: true })).toEqual([
    'focus on Iran and Russia and 1 step around, the rest faded',
    'bands and “?” mark what pulls against each other',
  ]);
  expect(told({ focus, path: actors('ir', 'il') })).toEqual(['path from Iran to Israel, the rest faded']);
});
