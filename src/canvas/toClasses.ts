import { patternOf } from '#appearance/lines.ts';
import type { ActorId } from '#domain/id.ts';
import type { Lanes } from '#domain/lanes.ts';
import type { Network } from '#domain/network.ts';
import { endsOf, type PairKey, pairOf } from '#domain/pair.ts';
import { openPair, type Picture } from '#domain/picture.ts';
import { isAlive, type Selection } from '#domain/selection.ts';
import { standingOf } from '#domain/standing.ts';
import { FADED, FLAGGED, LABELLED, NEAR, SELECTED } from './classNames.ts';
import { actorElement, bundleElement, type ElementOwner, relationElement } from './elementIds.ts';

/** What the canvas is asked to show. */
export interface Scene {
  readonly network: Network;
  readonly lanes: Lanes;
  readonly year: number;
  readonly picture: Picture;
  readonly selection: Selection | null;
}

/** A line of the picture: a relation or a bundle, between two actors. */
interface Line {
  readonly element: string;
  readonly owner: ElementOwner;
  readonly pair: PairKey;
  readonly pattern: string;
}

/**
 * The classes of every element that the scene shows; an element that is not in the answer is absent.
 * `flags` holds the codes of those flags whose image has arrived.
 */
export function toClasses(scene: Scene, hovered: ElementOwner | null, flags: ReadonlySet<string>): ReadonlyMap<string, string> {
  const lines = linesOf(scene);
  const focus = focusOf(scene, hovered, lines);
  const classes = new Map<string, string>();
  for (const id of scene.picture.actors) classes.set(actorElement(id), actorClasses(id, scene, focus, flags));
  for (const line of lines) classes.set(line.element, lineClasses(line, scene, focus, hovered));
  return classes;
}

function linesOf({ network, lanes, picture }: Scene): readonly Line[] {
  const lines: Line[] = [];
  for (const [id, state] of picture.lines) {
    const relation = network.relations.get(id);
    if (!relation) continue;
    const pattern = patternOf(state, standingOf(relation, network.sources));
    lines.push({ element: relationElement(id), owner: { kind: 'relation', id }, pair: pairOf(relation), pattern });
  }
  for (const bundle of [...lanes.bundles.values()].flat()) {
    const shown = picture.bundles.get(bundle.id);
    if (!shown) continue;
    const pattern = patternOf(shown.state, 'corroborated');
    lines.push({ element: bundleElement(bundle.id), owner: { kind: 'bundle', id: bundle.id }, pair: bundle.pair, pattern });
  }
  return lines;
}

/** What stays bright while the rest fades; null where nothing fades. */
interface Focus {
  readonly actors: ReadonlySet<ActorId>;
  isNear(line: Line): boolean;
}

/** The pointer's neighbourhood, or else that of a selected actor, of a selected pair, or of a relation in a crowd. */
function focusOf({ network, lanes, selection }: Scene, hovered: ElementOwner | null, lines: readonly Line[]): Focus | null {
  if (hovered?.kind === 'actor') return aroundActor(hovered.id, lines);
  if (hovered) return around(lines, (line) => line.owner.kind === hovered.kind && line.owner.id === hovered.id);
  if (selection?.kind === 'actor') return aroundActor(selection.id, lines);
  const pair = openPair(selection, network);
  if (pair && (selection?.kind === 'pair' || lanes.bundles.has(pair))) return around(lines, (line) => line.pair === pair);
  return null;
}

function aroundActor(id: ActorId, lines: readonly Line[]): Focus {
  const focus = around(lines, (line) => endsOf(line.pair).includes(id));
  return { ...focus, actors: new Set(focus.actors).add(id) };
}

function around(lines: readonly Line[], isNear: (line: Line) => boolean): Focus {
  return { actors: new Set(lines.filter(isNear).flatMap((line) => endsOf(line.pair))), isNear };
}

function actorClasses(id: ActorId, { network, year, selection }: Scene, focus: Focus | null, flags: ReadonlySet<string>): string {
  const flag = network.actors.get(id)?.flag;
  const names: string[] = [];
  if (flag && flags.has(flag.iso) && isAlive(flag.spans, year)) names.push(FLAGGED);
  if (selection?.kind === 'actor' && selection.id === id) names.push(SELECTED);
  if (focus) names.push(focus.actors.has(id) ? NEAR : FADED);
  return names.join(' ');
}

function lineClasses(line: Line, { network, selection }: Scene, focus: Focus | null, hovered: ElementOwner | null): string {
  const names: string[] = [line.pattern];
  const isSelected = selection?.kind === 'relation' && line.owner.id === selection.id;
  const isHovered = hovered?.kind === line.owner.kind && hovered.id === line.owner.id;
  if (isSelected) names.push(SELECTED);
  if (focus) names.push(focus.isNear(line) ? NEAR : FADED);
  if (isSelected || isHovered || line.owner.kind === 'bundle' || line.pair === openPair(selection, network)) names.push(LABELLED);
  return names.join(' ');
}
