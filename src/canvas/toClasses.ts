import { commonPattern, type Pattern, patternOf } from '#appearance/lines.ts';
import type { ActorId, RelationId } from '#domain/id.ts';
import type { Lanes } from '#domain/lanes.ts';
import type { Network } from '#domain/network.ts';
import { endsOf, type PairKey, pairOf } from '#domain/pair.ts';
import { openPair, type Picture, type ShownState } from '#domain/picture.ts';
import { isAlive, type Selection } from '#domain/selection.ts';
import { standingOf } from '#domain/standing.ts';
import { DIMMED, FADED, FLAGGED, LABELLED, NAMELESS, NEAR, namesClass, SELECTED } from './classNames.ts';
import { actorElement, bundleElement, type ElementOwner, relationElement } from './elementIds.ts';
import type { Names } from './names.ts';

/** What the canvas is asked to show. */
export interface Scene {
  readonly network: Network;
  readonly lanes: Lanes;
  readonly year: number;
  readonly picture: Picture;
  readonly selection: Selection | null;
}

/** What changes without the scene: pointer, images, camera. */
export interface Circumstances {
  readonly hovered: ElementOwner | null;
  /** The codes of those flags whose image has arrived. */
  readonly flags: ReadonlySet<string>;
  readonly names: Names;
}

/** A line of the picture: a relation or a bundle, between two actors. */
interface Line {
  readonly element: string;
  readonly owner: ElementOwner;
  readonly pair: PairKey;
  readonly pattern: Pattern;
}

/** The classes of every element that the scene shows; an element that is not in the answer is absent. */
export function toClasses(scene: Scene, circumstances: Circumstances): ReadonlyMap<string, string> {
  const lines = linesOf(scene);
  const focus = focusOf(scene, circumstances.hovered, lines);
  const classes = new Map<string, string>();
  for (const id of scene.picture.actors) classes.set(actorElement(id), actorClasses(id, scene, focus, circumstances));
  for (const line of lines) classes.set(line.element, lineClasses(line, scene, focus, circumstances.hovered));
  return classes;
}

function linesOf({ network, lanes, picture }: Scene): readonly Line[] {
  const patternFor = (id: RelationId, state: ShownState): Pattern | null => {
    const relation = network.relations.get(id);
    return relation ? patternOf(state, standingOf(relation, network.sources)) : null;
  };
  const single = [...picture.lines].flatMap(([id, state]): Line[] => {
    const relation = network.relations.get(id);
    const pattern = patternFor(id, state);
    return relation && pattern ? [{ element: relationElement(id), owner: { kind: 'relation', id }, pair: pairOf(relation), pattern }] : [];
  });
  const bundled = [...lanes.bundles.values()].flat().flatMap(({ id, pair }): Line[] => {
    const members = [...(picture.bundles.get(id)?.relations ?? [])];
    if (members.length === 0) return [];
    const patterns = members.map(([member, state]) => patternFor(member, state)).filter((pattern) => pattern !== null);
    return [{ element: bundleElement(id), owner: { kind: 'bundle', id }, pair, pattern: commonPattern(patterns) }];
  });
  return [...single, ...bundled];
}

/** What stays bright, and how far the rest steps back. */
interface Focus {
  readonly actors: ReadonlySet<ActorId>;
  readonly rest: string;
  isNear(line: Line): boolean;
}

/** The pointer's neighbourhood, or else the selection's; null where nothing steps back. */
function focusOf(scene: Scene, hovered: ElementOwner | null, lines: readonly Line[]): Focus | null {
  return (hovered && focusOn(hovered, DIMMED, scene, lines)) ?? selectionFocus(scene, lines);
}

/** Null where what the pointer was on is no longer shown. */
function focusOn(owner: ElementOwner, rest: string, { picture }: Scene, lines: readonly Line[]): Focus | null {
  if (owner.kind === 'actor') return picture.actors.has(owner.id) ? aroundActor(owner.id, rest, lines) : null;
  return around(lines, rest, (line) => line.owner.kind === owner.kind && line.owner.id === owner.id);
}

/** Around a selected actor or pair, and around a relation that would be lost in the crowd of its pair. */
function selectionFocus(scene: Scene, lines: readonly Line[]): Focus | null {
  const { selection, network, lanes, picture } = scene;
  if (selection?.kind === 'actor') return focusOn(selection, FADED, scene, lines);
  if (selection?.kind === 'relation' && !picture.lines.has(selection.id)) return null;
  const pair = openPair(selection, network);
  const isCrowded = pair !== null && (selection?.kind === 'pair' || lanes.bundles.has(pair));
  return isCrowded ? around(lines, FADED, (line) => line.pair === pair) : null;
}

function aroundActor(id: ActorId, rest: string, lines: readonly Line[]): Focus {
  const isNear = (line: Line): boolean => endsOf(line.pair).includes(id);
  return { actors: new Set(lines.filter(isNear).flatMap((line) => endsOf(line.pair))).add(id), rest, isNear };
}

function around(lines: readonly Line[], rest: string, isNear: (line: Line) => boolean): Focus | null {
  const near = lines.filter(isNear);
  return near.length === 0 ? null : { actors: new Set(near.flatMap((line) => endsOf(line.pair))), rest, isNear };
}

function actorClasses(id: ActorId, { network, year, selection }: Scene, focus: Focus | null, { flags, names }: Circumstances): string {
  const flag = network.actors.get(id)?.flag;
  const classes: string[] = [];
  const isSelected = selection?.kind === 'actor' && selection.id === id;
  if (flag && flags.has(flag.iso) && isAlive(flag.spans, year)) classes.push(FLAGGED);
  if (isSelected) classes.push(SELECTED);
  if (focus) classes.push(focus.actors.has(id) ? NEAR : focus.rest);
  if (names.step > 0) classes.push(namesClass(names.step));
  // What the reader looks at is named, come what may.
  if (names.hidden.has(id) && !isSelected && !focus?.actors.has(id)) classes.push(NAMELESS);
  return classes.join(' ');
}

function lineClasses(line: Line, { network, selection }: Scene, focus: Focus | null, hovered: ElementOwner | null): string {
  const classes: string[] = [line.pattern];
  const isSelected = selection?.kind === 'relation' && line.owner.kind === 'relation' && line.owner.id === selection.id;
  const isHovered = hovered?.kind === line.owner.kind && hovered.id === line.owner.id;
  if (isSelected) classes.push(SELECTED);
  if (focus) classes.push(focus.isNear(line) ? NEAR : focus.rest);
  if (isSelected || isHovered || line.owner.kind === 'bundle' || line.pair === openPair(selection, network)) classes.push(LABELLED);
  return classes.join(' ');
}
