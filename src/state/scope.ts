/** What of the dataset a view is about, besides its years: what is hidden, whose word counts, what the reader looks into. */
import type { ActorId, SourceId } from '#domain/id.ts';
import type { Focus } from '#domain/neighbours.ts';
import type { Network } from '#domain/network.ts';
import { words } from '#words/words.ts';
import type { AppState } from './appState.ts';
import { keepingKnown } from './selecting.ts';
import { countedIn, firstView, type View } from './view.ts';

export type Scope = Pick<View, 'hiddenTraits' | 'told' | 'against' | 'focus' | 'path' | 'withPulls' | 'table'>;

/** Parts that fit together: sources in the dataset's order, all of them told as none chosen, of two set against each other the two. */
export function settleScope(scope: Scope, whole: Network): Scope {
  return { ...scope, ...settleTold(scope.told, scope.against, whole) };
}

function settleTold(told: readonly SourceId[], against: Scope['against'], { sources }: Network): Pick<Scope, 'told' | 'against'> {
  const wanted = against ?? told;
  const inOrder = [...sources.keys()].filter((id) => wanted.includes(id));
  return { told: inOrder.length === sources.size ? [] : inOrder, against };
}

/**
 * Lets only some sources count, or with an empty list all, which ends a comparison of two. What is selected leaves where they do not tell of
 * it, and that is said.
 */
export const telling = (told: readonly SourceId[], state: AppState): Partial<AppState> =>
  counting({ told, against: null }, state, state.against === null ? null : words.told.stopped);

/** Sets two articles against each other, and lets only them count; with null, all count again. */
export const settingAgainst = (against: Scope['against'], state: AppState): Partial<AppState> =>
  counting({ told: against ?? [], against }, state, null);

function counting({ told, against }: Pick<Scope, 'told' | 'against'>, state: AppState, notice: string | null): Partial<AppState> {
  const settled = settleTold(told, against, state.whole);
  const next = { ...state, ...settled };
  const network = countedIn(next, state.whole);
  const kept = keepingKnown(next, network, state.whole);
  return { ...settled, network, selection: kept.view.selection, notice: [notice, kept.notice].filter(Boolean).join(' ') || null };
}

/** The focus with an actor more, or one less; null where none is left. */
export function focusWith(actor: ActorId, isIn: boolean, focus: Focus | null): Focus | null {
  const others = (focus?.actors ?? []).filter((id) => id !== actor);
  const actors = isIn ? [...others, actor] : others;
  return actors.length === 0 ? null : { actors, steps: focus?.steps ?? 1 };
}

/** Nothing hidden but what the dataset leaves out at first, everybody's word, no focus, no path. Years and selection stay. */
export function unfiltered(state: AppState): Partial<AppState> {
  const { hiddenTypes, hiddenTraits, told, against, focus, path, withPulls } = firstView(state.whole);
  return { ...counting({ told, against }, state, null), hiddenTypes, hiddenTraits, focus, path, withPulls };
}
