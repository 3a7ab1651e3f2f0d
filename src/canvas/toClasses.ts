import type { Pattern } from '#appearance/lines.ts';
import type { ActorId } from '#domain/id.ts';
import { endsOf } from '#domain/pair.ts';
import { openPair, type Picture } from '#domain/picture.ts';
import { isAliveIn } from '#domain/selection.ts';
import {
  DIMMED,
  FADED,
  FLAGGED,
  GHOST,
  HERE,
  IN_HAND,
  LABELLED,
  marksClass,
  NAMELESS,
  NEAR,
  namesClass,
  PULLING,
  SELECTED,
} from './classNames.ts';
import { actorElement, type ElementOwner } from './elementIds.ts';
import type { Names } from './names.ts';
import { actorsOf, type Line, linesOf, relationsOfLine, type Scene } from './sceneLines.ts';
import type { Place } from './walk.ts';

/** What changes without the scene: pointer, images, camera. */
export interface Circumstances {
  readonly hovered: ElementOwner | null;
  /** Those flags whose image has arrived, by their codes. */
  readonly flags: Pick<ReadonlySet<string>, 'has'>;
  readonly names: Names;
  /** Where the keyboard stands, while the focus is on the canvas. */
  readonly place?: Place | null;
}

/** A line of either kind. */
type Drawn = Pick<Line, 'element' | 'owner' | 'pair'>;

/** What is not among them is absent. */
export interface Classes {
  /** By element. */
  readonly actors: ReadonlyMap<string, string>;
  readonly lines: LineClasses;
}

/** Elements in one list and their classes in another: of thousands a map would take longer than all that is done with them. */
export interface LineClasses {
  readonly elements: readonly string[];
  readonly classes: readonly string[];
}

/** The classes of every element that the scene shows. */
export function toClasses(scene: Scene, circumstances: Circumstances): Classes {
  const { living, ghosts } = linesOf(scene);
  const focus = focusOf(scene, pointedAt(circumstances), ghosts.length > 0 ? [...living, ...ghosts] : living);
  const isPlain = !focus && ghosts.length === 0 && !scene.selection && !scene.pulling && !scene.changes && !circumstances.hovered;
  if (isPlain && !circumstances.place)
    return { actors: plainActors(scene, circumstances), lines: plainLines(living, scene, circumstances) };
  const actors = classesOfActors(scene, focus, circumstances);
  const lines = {
    elements: [...living, ...ghosts].map(({ element }) => element),
    classes: [
      ...living.map((line) => lineClasses(line, scene, focus, circumstances)),
      ...ghosts.map((line) => ghostClasses(line, focus, circumstances)),
    ],
  };
  return { actors, lines };
}

function classesOfActors(scene: Scene, focus: Focus | null, circumstances: Circumstances): Classes['actors'] {
  const actors = new Map<string, string>();
  for (const id of actorsOf(scene)) actors.set(actorElement(id), actorClasses(id, scene, focus, circumstances));
  return actors;
}

interface PlainActors extends Pick<Circumstances, 'flags' | 'names'> {
  readonly classes: Classes['actors'];
}

const peopled = new WeakMap<Picture, PlainActors>();

/** Where nobody looks at anything, names and flags say the rest. */
function plainActors(scene: Scene, circumstances: Circumstances): Classes['actors'] {
  const { flags, names } = circumstances;
  const known = peopled.get(scene.picture);
  if (known?.flags === flags && known.names === names) return known.classes;
  const classes = classesOfActors(scene, null, circumstances);
  peopled.set(scene.picture, { flags, names, classes });
  return classes;
}

const knownPlain = new WeakMap<readonly Line[], LineClasses[]>();

/** Where nobody looks at anything, the size of names says the rest: the same object for the same lines. */
function plainLines(living: readonly Line[], scene: Scene, circumstances: Circumstances): LineClasses {
  const bySteps = knownPlain.get(living) ?? [];
  knownPlain.set(living, bySteps);
  bySteps[circumstances.names.step] ??= {
    elements: living.map(({ element }) => element),
    classes: living.map((line) => lineClasses(line, scene, null, circumstances)),
  };
  return bySteps[circumstances.names.step] as LineClasses;
}

/** What stays bright, and how far the rest steps back. */
interface Focus {
  readonly actors: ReadonlySet<ActorId>;
  /** Whether there are so many of them that their names have to give way to each other. */
  readonly isCrowded?: boolean;
  readonly rest: string;
  isNear(line: Drawn): boolean;
}

/** The keyboard points as the pointer does, which comes first. */
const pointedAt = ({ hovered, place }: Circumstances): ElementOwner | null =>
  hovered ?? (place ? { kind: 'actor', id: place.actor } : null);

/** The pointer's neighbourhood, or else what the reader put in focus, the selection's, or what is marked; null where nothing steps back. */
function focusOf(scene: Scene, hovered: ElementOwner | null, lines: readonly Drawn[]): Focus | null {
  return (
    (hovered && focusOn(hovered, DIMMED, scene, lines)) ??
    spotlightFocus(scene) ??
    selectionFocus(scene, lines) ??
    markedFocus(scene, lines)
  );
}

/** More actors than this in focus cannot all be named without their names touching. */
const MOST_NAMED = 8;

function spotlightFocus(scene: Scene): Focus | null {
  const { spotlight, ghosts } = scene;
  if (!spotlight) return null;
  const isNear = (line: Drawn): boolean => {
    if (relationsOfLine(line, scene).some((id) => spotlight.relations.has(id))) return true;
    // What has ended is not among the relations shown: it belongs where both its actors do.
    return line.owner.kind === 'relation' && ghosts.has(line.owner.id) && endsOf(line.pair).every((id) => spotlight.actors.has(id));
  };
  return { actors: spotlight.actors, isCrowded: spotlight.actors.size > MOST_NAMED, rest: FADED, isNear };
}

/** What pulls against each other, where the reader wants it marked. */
function markedFocus(scene: Scene, lines: readonly Drawn[]): Focus | null {
  return scene.pulling && around(lines, DIMMED, (line) => isPulling(line, scene));
}

const isPulling = (line: Drawn, scene: Scene): boolean => relationsOfLine(line, scene).some((id) => scene.pulling?.has(id));

/** Null where what the pointer was on is no longer shown. */
function focusOn(owner: ElementOwner, rest: string, scene: Scene, lines: readonly Drawn[]): Focus | null {
  if (owner.kind === 'actor') return actorsOf(scene).has(owner.id) ? aroundActor(owner.id, rest, lines) : null;
  return around(lines, rest, (line) => line.owner.kind === owner.kind && line.owner.id === owner.id);
}

/** Around a selected actor or pair, and around a relation that would be lost in the crowd of its pair. */
function selectionFocus(scene: Scene, lines: readonly Drawn[]): Focus | null {
  const { selection, network, lanes, picture } = scene;
  if (selection?.kind === 'actor') return focusOn(selection, FADED, scene, lines);
  if (selection?.kind === 'relation' && !picture.lines.has(selection.id)) return null;
  const pair = openPair(selection, network);
  const isCrowded = pair !== null && (selection?.kind === 'pair' || lanes.bundles.has(pair));
  return isCrowded ? around(lines, FADED, (line) => line.pair === pair) : null;
}

function aroundActor(id: ActorId, rest: string, lines: readonly Drawn[]): Focus {
  const isNear = (line: Drawn): boolean => endsOf(line.pair).includes(id);
  return { actors: new Set(lines.filter(isNear).flatMap((line) => endsOf(line.pair))).add(id), rest, isNear };
}

function around(lines: readonly Drawn[], rest: string, isNear: (line: Drawn) => boolean): Focus | null {
  const near = lines.filter(isNear);
  return near.length === 0 ? null : { actors: new Set(near.flatMap((line) => endsOf(line.pair))), rest, isNear };
}

function actorClasses(
  id: ActorId,
  { network, window, picture, selection }: Scene,
  focus: Focus | null,
  { flags, names, place }: Circumstances,
): string {
  const flag = network.actors.get(id)?.flag;
  const isLiving = picture.actors.has(id);
  const isFlagged = !!flag && flags.has(flag.iso) && isAliveIn(flag.spans, window);
  // What nobody looks at is most of it, and quickly told.
  if (!focus && !selection && !place && isLiving) return plainActor(isFlagged, names.step, names.hidden.has(id));
  const classes: string[] = isLiving ? [] : [GHOST];
  const isSelected = selection?.kind === 'actor' && selection.id === id;
  if (isFlagged) classes.push(FLAGGED);
  if (isSelected) classes.push(SELECTED);
  if (place?.actor === id) classes.push(HERE);
  if (focus) classes.push(focus.actors.has(id) ? NEAR : focus.rest);
  if (names.step > 0) classes.push(namesClass(names.step));
  // What the reader looks at is named, come what may.
  const isLookedAt = isSelected || (focus?.actors.has(id) && !focus.isCrowded);
  if (names.hidden.has(id) && !isLookedAt) classes.push(NAMELESS);
  return classes.join(' ');
}

const plainActorClasses: string[] = [];

/** The same string each time. */
function plainActor(isFlagged: boolean, step: number, isNameless: boolean): string {
  const at = 4 * step + (isFlagged ? 2 : 0) + (isNameless ? 1 : 0);
  plainActorClasses[at] ??= [
    ...(isFlagged ? [FLAGGED] : []),
    ...(step > 0 ? [namesClass(step)] : []),
    ...(isNameless ? [NAMELESS] : []),
  ].join(' ');
  return plainActorClasses[at];
}

function lineClasses(line: Line, scene: Scene, focus: Focus | null, { hovered, names, place }: Circumstances): string {
  const { network, selection } = scene;
  const isSelected = selection?.kind === 'relation' && line.owner.kind === 'relation' && line.owner.id === selection.id;
  const isInHand = place?.line === line.element;
  const isRead = isSelected || isInHand || isOn(line, hovered);
  const isLabelled = isRead || line.owner.kind === 'bundle' || (selection !== null && line.pair === openPair(selection, network));
  // What nobody looks at is most of it, and quickly told.
  if (!focus && !isLabelled && !scene.pulling && line.change === null) return plainClasses(line.pattern, names.step);
  const classes: string[] = line.change ? [line.pattern, line.change] : [line.pattern];
  if (isSelected) classes.push(SELECTED);
  if (scene.pulling && isPulling(line, scene)) classes.push(PULLING);
  if (isInHand) classes.push(IN_HAND);
  if (focus) classes.push(focus.isNear(line) ? NEAR : focus.rest);
  // Marks, glyphs and signs are to be read as long as names are; words that nobody asked for would lie on other lines.
  if (names.step > 0) classes.push(isRead || !isLabelled ? namesClass(names.step) : marksClass(names.step));
  if (isLabelled) classes.push(LABELLED);
  return classes.join(' ');
}

const plain = new Map<Pattern, string[]>();

/** The same string each time. */
function plainClasses(pattern: Pattern, step: number): string {
  const bySteps = plain.get(pattern) ?? [];
  plain.set(pattern, bySteps);
  bySteps[step] ??= step > 0 ? `${pattern} ${namesClass(step)}` : pattern;
  return bySteps[step];
}

/** A ghost says what it was only to the pointer: the words of what lives come first. */
function ghostClasses(line: Drawn, focus: Focus | null, { hovered, names, place }: Circumstances): string {
  const isInHand = place?.line === line.element;
  const classes: string[] = isInHand ? [GHOST, IN_HAND] : [GHOST];
  if (focus) classes.push(focus.isNear(line) ? NEAR : focus.rest);
  if (!isInHand && !isOn(line, hovered)) return classes.join(' ');
  if (names.step > 0) classes.push(namesClass(names.step));
  return [...classes, LABELLED].join(' ');
}

const isOn = ({ owner }: Drawn, hovered: ElementOwner | null): boolean => hovered?.kind === owner.kind && hovered.id === owner.id;
