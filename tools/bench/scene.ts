/** What every contender is given: the same actors and lines, at the same places, and what of them each year shows. */
import { BADGE_COLOURS } from '#appearance/badges.ts';
import { marksOf, PATTERNS, patternOf } from '#appearance/lines.ts';
import { HUE_COLOURS } from '#appearance/palette.ts';
import { POLE_SIZE, SHAPES } from '#appearance/shapes.ts';
import { laneOffset } from '#appearance/strandGeometry.ts';
import { actorElement, bundleElement, relationElement } from '#canvas/elementIds.ts';
import { positionOf } from '#canvas/toElements.ts';
import { type Bundle, isReversed, type Lanes } from '#domain/lanes.ts';
import type { Network, Position } from '#domain/network.ts';
import { networkAt } from '#domain/networkAt.ts';
import { endsOf } from '#domain/pair.ts';
import { pictureOf } from '#domain/picture.ts';
import type { Relation } from '#domain/relation.ts';
import { NO_TRAITS, sift } from '#domain/sieve.ts';
import { standingOf } from '#domain/standing.ts';
import { typesHiddenAtFirst } from '#state/view.ts';

export interface SceneNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Its diameter, in model units as its place is. */
  readonly size: number;
  readonly label: string;
  readonly colour: string;
}

export interface SceneLine {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly colour: string;
  /** The same in all years: not every contender has patterns, and none is to pay for more than is drawn. */
  readonly dash: readonly number[];
  /** How far its control point lies off the straight line, to the right hand of who walks from source to target; y grows downwards. */
  readonly bow: number;
  readonly hasMark: boolean;
  readonly hasTail: boolean;
}

/** What a year shows, as places in the lists of nodes and lines. */
interface SceneYear {
  readonly nodes: readonly number[];
  readonly lines: readonly number[];
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly lines: readonly SceneLine[];
  readonly years: Readonly<Record<number, SceneYear>>;
}

/** Where the window is: what lies at (0, 0) is drawn at `pan`, in screen pixels, and everything `zoom` times as large. */
export interface Camera {
  readonly zoom: number;
  readonly pan: Position;
  readonly width: number;
  readonly height: number;
}

/** The scene of a dataset in each year that the slider has at first, with what the page hides at first left out. */
export function sceneOf(network: Network, lanes: Lanes): Scene {
  const nodes = [...network.actors.values()].map((actor): SceneNode => {
    const { x, y } = positionOf(actor.id, network);
    const size = network.poles.includes(actor.id) ? POLE_SIZE : SHAPES[actor.kind].size;
    return { id: actorElement(actor.id), x, y, size, label: actor.name, colour: BADGE_COLOURS[actor.kind].fill };
  });
  const lines = [
    ...[...network.relations.values()].map((relation) => relationLine(relation, network, lanes)),
    ...[...lanes.bundles.values()].flat().map((bundle) => bundleLine(bundle, network)),
  ];
  return { nodes, lines, years: yearsOf(network, lanes, placesOf(nodes), placesOf(lines)) };
}

type Places = ReadonlyMap<string, number>;
const placesOf = (things: readonly { readonly id: string }[]): Places => new Map(things.map(({ id }, index) => [id, index]));

function yearsOf(network: Network, lanes: Lanes, nodes: Places, lines: Places): Scene['years'] {
  const shown = sift(network, { types: typesHiddenAtFirst(network), traits: NO_TRAITS });
  const placeIn = (places: Places, id: string): number => places.get(id) ?? Number.NaN;
  const years: Record<number, SceneYear> = {};
  for (let year = network.focus.first; year <= network.focus.last; year++) {
    const at = networkAt(shown, year, { withLoneActors: false, withPossible: true });
    const picture = pictureOf(at, lanes, null);
    const drawn = [...[...picture.lines.keys()].map(relationElement), ...[...picture.bundles.keys()].map(bundleElement)];
    years[year] = {
      nodes: [...picture.actors].map((id) => placeIn(nodes, actorElement(id))),
      lines: drawn.map((id) => placeIn(lines, id)),
    };
  }
  return years;
}

function relationLine(relation: Relation, network: Network, lanes: Lanes): SceneLine {
  const type = network.types.get(relation.type);
  const family = type && network.families.get(type.family);
  if (!type || !family) throw new Error(`relation ${relation.id} has no type or family`);
  const lane = (lanes.ofRelation.get(relation.id) ?? 0) * (isReversed(relation) ? -1 : 1);
  const { mark, tail } = marksOf(type);
  const isSure = relation.spans.some(({ certain }) => certain !== null);
  return {
    id: relationElement(relation.id),
    source: actorElement(relation.from),
    target: actorElement(relation.to),
    colour: HUE_COLOURS.light[family.hue],
    dash: PATTERNS[patternOf(isSure ? 'certain' : 'possible', standingOf(relation, network.sources))].dash,
    bow: laneOffset(lane, positionOf(relation.from, network), positionOf(relation.to, network)),
    hasMark: mark !== null,
    hasTail: tail !== null,
  };
}

function bundleLine(bundle: Bundle, network: Network): SceneLine {
  const [from, to] = endsOf(bundle.pair);
  return {
    id: bundleElement(bundle.id),
    source: actorElement(from),
    target: actorElement(to),
    colour: HUE_COLOURS.light[network.families.get(bundle.family)?.hue ?? 'grey'],
    dash: [],
    bow: laneOffset(bundle.lane, positionOf(from, network), positionOf(to, network)),
    hasMark: false,
    hasTail: false,
  };
}
