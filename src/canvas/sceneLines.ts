/** Which lines a scene has, and what each of them stands for. */
import { type Change, commonChange, type LineChange } from '#appearance/changes.ts';
import { commonPattern, type Pattern, patternOf } from '#appearance/lines.ts';
import type { ActorId, RelationId } from '#domain/id.ts';
import type { Bundle, Lanes } from '#domain/lanes.ts';
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
const pictured = new WeakMap<Picture, readonly Line[]>();
const peopled = new WeakMap<Scene, ReadonlySet<ActorId>>();

/** The scene's lines, worked out once: the pointer asks again and again. */
export function linesOf(scene: Scene): SceneLines {
  const lines = known.get(scene) ?? { living: livingIn(scene), ghosts: ghostLines(scene) };
  known.set(scene, lines);
  return lines;
}

/** Without a comparison the picture says it all: a hand that scrubs comes back to the same ones. */
function livingIn(scene: Scene): readonly Line[] {
  if (scene.changes) return livingLines(scene);
  const lines = pictured.get(scene.picture) ?? livingLines(scene);
  pictured.set(scene.picture, lines);
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

function livingLines(scene: Scene): readonly Line[] {
  const { network, lanes, picture, changes } = scene;
  const changeFor = (ids: readonly RelationId[]): LineChange | null =>
    changes && commonChange(ids.map((id) => changes.get(id) ?? 'stayed'));
  const lines: Line[] = [];
  const lineFor = lineMaker(network);
  for (const [id, state] of picture.lines) {
    const line = lineFor(id, state);
    if (line) lines.push(changes ? { ...line, change: changeFor([id]) } : line);
  }
  for (const { id, pair } of bundlesOf(lanes)) {
    const shown = picture.bundles.get(id);
    if (!shown) continue;
    const patterns: Pattern[] = [];
    for (const [member, state] of shown.relations) {
      const line = lineFor(member, state);
      if (line) patterns.push(line.pattern);
    }
    const pattern = commonPattern(patterns);
    const change = changes && changeFor([...shown.relations.keys()]);
    lines.push({ element: bundleElement(id), owner: { kind: 'bundle', id }, pair, pattern, change });
  }
  return lines;
}

const bundles = new WeakMap<Lanes, readonly Bundle[]>();

function bundlesOf(lanes: Lanes): readonly Bundle[] {
  const all = bundles.get(lanes) ?? [...lanes.bundles.values()].flat();
  bundles.set(lanes, all);
  return all;
}

type LinesByState = Partial<Record<ShownState, Line>>;
const made = new WeakMap<Network, Map<RelationId, LinesByState>>();

/** Gives a relation's line where no years are compared: made once, since from year to year most stay as they are. */
function lineMaker(network: Network): (id: RelationId, state: ShownState) => Line | null {
  const known = made.get(network) ?? new Map<RelationId, LinesByState>();
  made.set(network, known);
  return (id, state) => {
    const line = known.get(id)?.[state];
    if (line) return line;
    const relation = network.relations.get(id);
    if (!relation) return null;
    const pattern = patternOf(state, standingOf(relation, network.sources));
    const owner = { kind: 'relation', id } as const;
    const first: Line = { element: relationElement(id), owner, pair: pairOf(relation), pattern, change: null };
    known.set(id, { ...known.get(id), [state]: first });
    return first;
  };
}
