import type { ActorId, RelationId, TypeId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import { endsOf, pairOf } from '#domain/pair.ts';
import { isThere, type Selection } from '#domain/selection.ts';
import { words } from '#words/words.ts';
import { readScope, SCOPE_PARTS, writeScope } from './addressScope.ts';
import { readStory, STORY_PARTS, writeStory } from './addressStory.ts';
import { clip, readSwitch, readTime, TIME_PARTS, writeTime } from './addressTime.ts';
import type { AppState } from './appState.ts';
import { viewSelecting } from './selecting.ts';
import { viewOfStep } from './story.ts';
import { countedIn, firstView, isInView, typesHiddenAtFirst, typesHiddenByReader, type View } from './view.ts';

/** A view read from an address, and what had to be changed to make sense of it. */
export interface ReadAddress {
  readonly view: View;
  readonly notice: string | null;
}

/** Reads the query part of an address. What it cannot use is clamped or dropped, and said. `whole` is the dataset as loaded. */
export function readAddress(search: string, whole: Network): ReadAddress {
  const query = new URLSearchParams(search);
  const said: string[] = [];
  const story = readStory(query, whole, said);
  sayUnknown(query, said);
  if (story && !VIEW_PARTS.some((name) => query.has(name))) {
    return { view: viewOfStep(story, firstView(whole), whole).view, notice: said.join(' ') || null };
  }
  const view: View = {
    ...readTime(query, whole, said),
    selection: readSelection(query, whole, said),
    hiddenTypes: readHidden(query, whole, said),
    withLoneActors: readSwitch(query, 'lone', false, said),
    ...readScope(query, whole, said),
    story,
  };
  const seen = viewSelecting(view, countedIn(view, whole), whole);
  if (seen.notice) said.push(seen.notice);
  return { view: seen.view, notice: said.join(' ') || null };
}

/** The query part that restores the view, `?` included. Defaults are left out, save the year. `network` is as known in the view. */
export function writeAddress(view: View, network: Network): string {
  const { before, after } = aroundSelection(view, network);
  return before + (view.selection && isInView(view.selection, view, network) ? joined([writeSelection(view.selection)]) : '') + after;
}

/** The address of the view that selecting brings, for a link: like writing that view, but what all links have in common is written once. */
export function addressSelecting(selection: Selection, state: AppState): string {
  const { network } = state;
  if (!isThere(selection, network) || !isInView(selection, state, network))
    return writeAddress(viewSelecting({ ...state, selection }, network, network).view, network);
  const { before, after } = aroundSelection(state, network);
  return before + joined([writeSelection(selection)]) + after;
}

interface Around {
  readonly before: string;
  readonly after: string;
}

const written = new WeakMap<View, Around>();

/** An address but for its selection, which stands behind the years. */
function aroundSelection(view: View, network: Network): Around {
  const known = written.get(view);
  if (known) return known;
  const around = { before: `?${joined(writeTime(view, network)).slice(1)}`, after: joined(writeRest(view, network)) };
  written.set(view, around);
  return around;
}

function writeRest(view: View, network: Network): readonly [string, string][] {
  const first = firstView(network);
  const query: [string, string][] = [];
  const hide = [...typesHiddenByReader(view.hiddenTypes, network)];
  const show = [...first.hiddenTypes].filter((type) => !view.hiddenTypes.has(type));
  if (hide.length > 0) query.push(['hide', hide.sort().join(',')]);
  if (show.length > 0) query.push(['show', show.sort().join(',')]);
  if (view.withLoneActors) query.push(['lone', '1']);
  return [...query, ...writeScope(view), ...writeStory(view.story)];
}

/** Ids hold letters, digits and hyphens only, so a comma may stand as it is: the address stays readable. */
const joined = (query: readonly (readonly [string, string])[]): string =>
  query.map(([name, value]) => `&${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`).join('');

/** What says of a view what it shows: next to these, a step of a story has nothing to say of it. */
const VIEW_PARTS: readonly string[] = [...TIME_PARTS, ...SCOPE_PARTS, 'relation', 'actor', 'pair', 'hide', 'show', 'lone'];

/** `embed` is the page's own: it says how the view is framed. */
const PARTS: ReadonlySet<string> = new Set([...VIEW_PARTS, ...STORY_PARTS, 'embed']);

/** Whatever else an address holds, such as what others put there to count visits, is left out of it from now on. */
function sayUnknown(query: URLSearchParams, said: string[]): void {
  const unknown = [...new Set(query.keys())].filter((name) => !PARTS.has(name));
  if (unknown.length > 0) said.push(words.address.unknownParts(clip(unknown.join(', '))));
}

function writeSelection(selection: Selection): [string, string] {
  return selection.kind === 'pair' ? ['pair', endsOf(selection.pair).join(',')] : [selection.kind, selection.id];
}

function readSelection(query: URLSearchParams, network: Network, said: string[]): Selection | null {
  const relation = query.get('relation');
  if (relation !== null) {
    if (network.relations.has(relation as RelationId)) return { kind: 'relation', id: relation as RelationId };
    said.push(words.address.noRelation(clip(relation)));
  }
  const actor = query.get('actor');
  if (actor !== null) {
    if (network.actors.has(actor as ActorId)) return { kind: 'actor', id: actor as ActorId };
    said.push(words.address.noActor(clip(actor)));
  }
  const pair = query.get('pair');
  if (pair !== null) return readPair(pair, network, said);
  return null;
}

function readPair(text: string, network: Network, said: string[]): Selection | null {
  const [from, to, ...more] = text.split(',') as [ActorId, ActorId | undefined, ...string[]];
  const pair = to && more.length === 0 ? pairOf({ from, to }) : null;
  if (pair && isThere({ kind: 'pair', pair }, network)) return { kind: 'pair', pair };
  said.push(words.address.noPair(clip(text)));
  return null;
}

function readHidden(query: URLSearchParams, network: Network, said: string[]): ReadonlySet<TypeId> {
  const hidden = new Set(typesHiddenAtFirst(network));
  for (const type of readTypes(query.get('hide'), network, said)) hidden.add(type);
  for (const type of readTypes(query.get('show'), network, said)) hidden.delete(type);
  return hidden;
}

function readTypes(text: string | null, network: Network, said: string[]): readonly TypeId[] {
  const ids = (text ?? '').split(',').filter((id) => id !== '') as TypeId[];
  const unknown = ids.filter((id) => !network.types.has(id));
  if (unknown.length > 0) said.push(words.address.noTypes(clip(unknown.join(', '))));
  return ids.filter((id) => network.types.has(id));
}
