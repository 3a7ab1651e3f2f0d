/** Which lines a scene has, and what each of them stands for. */
import { type Change, commonChange, type LineChange } from '#appearance/changes.ts';
import { commonPattern, type Pattern, patternOf } from '#appearance/lines.ts';
import type { ActorId, RelationId } from '#domain/id.ts';
import type { Lanes } from '#domain/lanes.ts';
import type { Network, YearRange } from '#domain/network.ts';
import { endsOf, type PairKey, pairOf } from '#domain/pair.ts';
import type { Picture } from '#domain/picture.ts';
import type { Selection } from '#domain/selection.ts';
import type { Spotlight } from '#domain/spotlight.ts';
import { standingOf } from '#domain/standing.ts';
import type { ShownState } from '#domain/timeState.ts';
import { bundleElement, type ElementOwner, relationElement } from './elementIds.ts';
import { type GhostLine, ghostLines } from './ghostLines.ts';

/** What the canvas is asked to show. */
export interface Scene {
  /** As it is known: standings follow from the evidence that counts. */
  readonly network: Network;
  /** Of the whole dataset, so that nothing moves with what is known. */
  readonly lanes: Lanes;
  /** The years shown; of a comparison, from the earlier to the later. */
  readonly window: YearRange;
  readonly picture: Picture;
  readonly selection: Selection | null;
  /** What has become of each relation between the two years of a comparison; null for none. */
  readonly changes: ReadonlyMap<RelationId, Change> | null;
  /** What has ended before the years shown, with its last year. */
  readonly ghosts: ReadonlyMap<RelationId, number>;
  /** What stays bright while the rest is faded: a focus, or a path; null for none. */
  readonly spotlight: Spotlight | null;
  /** What is marked as pulling against each other; null where the reader does not ask for it. */
  readonly pulling: ReadonlySet<RelationId> | null;
}

/** A line of the picture: a relation or a bundle, between two actors. */
export interface Line {
  readonly element: string;
  readonly owner: ElementOwner;
  readonly pair: PairKey;
  readonly pattern: Pattern;
  /** Null where no years are compared. */
  readonly change: LineChange | null;
}

/** All that a scene draws between actors. */
export interface SceneLines {
  readonly living: readonly Line[];
  readonly ghosts: readonly GhostLine[];
}

const known = new WeakMap<Scene, SceneLines>();
const peopled = new WeakMap<Scene, ReadonlySet<ActorId>>();

/** The scene's lines, worked out once: the pointer asks again and again. */
export function linesOf(scene: Scene): SceneLines {
  const lines = known.get(scene) ?? { living: livingLines(scene), ghosts: ghostLines(scene) };
  known.set(scene, lines);
  return lines;
}

/** The relations that a line of the picture stands for. */
export function relationsOfLine({ owner }: Pick<Line, 'owner'>, { picture }: Scene): readonly RelationId[] {
  if (owner.kind === 'relation') return [owner.id];
  return owner.kind === 'bundle' ? [...(picture.bundles.get(owner.id)?.relations.keys() ?? [])] : [];
}

/** All actors that the scene draws: those of its years, and those that only a ghost still leads to. */
export function actorsOf(scene: Scene): ReadonlySet<ActorId> {
  const { ghosts } = linesOf(scene);
  if (ghosts.length === 0) return scene.picture.actors;
  const actors = peopled.get(scene) ?? new Set([...scene.picture.actors, ...ghosts.flatMap(({ pair }) => endsOf(pair))]);
  peopled.set(scene, actors);
  return actors;
}

/** Whether other years are shown, or the same ones compared. */
export const isYearStep = (one: Scene, other: Scene): boolean =>
  one.window.first !== other.window.first || one.window.last !== other.window.last || (one.changes === null) !== (other.changes === null);

/** Whether the reader has put something else in focus, or nothing more: other years alone move no camera. */
export const isAimedAnew = (one: Scene, other: Scene): boolean =>
  !isSameLight(one.spotlight, other.spotlight) && (!isYearStep(one, other) || !one.spotlight || !other.spotlight);

/** By what is lit: the same may have been worked out anew. */
function isSameLight(one: Scene['spotlight'], other: Scene['spotlight']): boolean {
  if (!one || !other) return one === other;
  const isSame = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
    some.size === others.size && [...some].every((id) => others.has(id));
  return isSame(one.actors, other.actors) && isSame(one.relations, other.relations);
}

function livingLines({ network, lanes, picture, changes }: Scene): readonly Line[] {
  const patternFor = (id: RelationId, state: ShownState): Pattern | null => {
    const relation = network.relations.get(id);
    return relation ? patternOf(state, standingOf(relation, network.sources)) : null;
  };
  const changeFor = (ids: readonly RelationId[]): LineChange | null =>
    changes && commonChange(ids.map((id) => changes.get(id) ?? 'stayed'));
  const single = [...picture.lines].flatMap(([id, state]): Line[] => {
    const relation = network.relations.get(id);
    const pattern = patternFor(id, state);
    if (!relation || !pattern) return [];
    return [{ element: relationElement(id), owner: { kind: 'relation', id }, pair: pairOf(relation), pattern, change: changeFor([id]) }];
  });
  const bundled = [...lanes.bundles.values()].flat().flatMap(({ id, pair }): Line[] => {
    const members = [...(picture.bundles.get(id)?.relations ?? [])];
    if (members.length === 0) return [];
    const pattern = commonPattern(members.map(([member, state]) => patternFor(member, state)).filter((each) => each !== null));
    const change = changeFor(members.map(([member]) => member));
    return [{ element: bundleElement(id), owner: { kind: 'bundle', id }, pair, pattern, change }];
  });
  return [...single, ...bundled];
}
