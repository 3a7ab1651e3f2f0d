/** What a small picture of a year draws: strands in place of lines, in one frame for all years of a row. Nothing here knows React. */
import type { Box } from '#appearance/box.ts';
import { commonPattern, type Pattern, patternOf } from '#appearance/lines.ts';
import { boxAt, nodeShape } from '#appearance/nodeShape.ts';
import { type Curve, curveOf, pointAt } from '#appearance/strandGeometry.ts';
import { signSum } from '#domain/compare.ts';
import type { ActorId, FamilyId, RelationId } from '#domain/id.ts';
import { laneAt } from '#domain/lanes.ts';
import type { Network, Position } from '#domain/network.ts';
import type { NetworkAt } from '#domain/networkAt.ts';
import { endsOf, type PairKey, pairOf } from '#domain/pair.ts';
import type { Hue, Relation } from '#domain/relation.ts';
import { standingOf } from '#domain/standing.ts';

/** All relations of a family between two actors in a year, as one line: single ones cannot be told apart so small. */
export interface Strand {
  /** The pair and the family: the same in every year. */
  readonly key: string;
  readonly pair: PairKey;
  readonly hue: Hue;
  readonly pattern: Pattern;
  /** Whether all that it stands for is hostile, or hostile and neutral. */
  readonly isHostile: boolean;
  readonly relations: readonly RelationId[];
}

/** What all pictures of a row have in common, so that each actor and strand stands at the same place in all of them. */
export interface RowFrame {
  readonly box: Box;
  /** By the strand's key. */
  readonly lanes: ReadonlyMap<string, number>;
  positionOf(id: ActorId): Position;
}

/** Air around the outermost actors, in model units. */
const MARGIN = 18;
/** Where no year has an actor. */
const NOTHING: Box = { left: -400, top: -300, right: 400, bottom: 300 };

/** One frame around the actors of all the years; where the reader has dragged an actor, it stays. */
export function rowFrame(network: Network, years: readonly NetworkAt[], moved: ReadonlyMap<ActorId, Position>): RowFrame {
  const positionOf = (id: ActorId): Position => moved.get(id) ?? network.positions.get(id) ?? { x: 0, y: 0 };
  const actors = new Set(years.flatMap((at) => [...at.actors]));
  const boxes = [...actors].flatMap((id) => {
    const actor = network.actors.get(id);
    return actor ? [boxAt(nodeShape(actor.kind, '', network.poles.includes(id)), positionOf(id), MARGIN)] : [];
  });
  return { box: boxes.length > 0 ? around(boxes) : NOTHING, lanes: lanesOf(network, years), positionOf };
}

function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** A pair's families fan out in the legend's order, each with a lane of its own in all years. */
function lanesOf(network: Network, years: readonly NetworkAt[]): ReadonlyMap<string, number> {
  const familiesOf = new Map<PairKey, Set<FamilyId>>();
  for (const relation of years.flatMap((at) => shownIn(at, network))) {
    const pair = pairOf(relation);
    familiesOf.set(pair, (familiesOf.get(pair) ?? new Set()).add(familyOf(relation, network)));
  }
  const order = [...network.families.keys()];
  return new Map(
    [...familiesOf].flatMap(([pair, families]) =>
      order.filter((family) => families.has(family)).map((family, index) => [keyOf(pair, family), laneAt(index)] as const),
    ),
  );
}

const keyOf = (pair: PairKey, family: FamilyId): string => `${pair}~${family}`;

function shownIn(at: NetworkAt, network: Network): readonly Relation[] {
  return [...at.relations.keys()].flatMap((id) => network.relations.get(id) ?? []);
}

function familyOf(relation: Relation, network: Network): FamilyId {
  const type = network.types.get(relation.type);
  if (!type) throw new Error(`relation ${relation.id} has the unknown type ${relation.type}`);
  return type.family;
}

/** The year's strands; `network` is the dataset as known, so that patterns are. */
export function strandsOf(network: Network, at: NetworkAt): readonly Strand[] {
  const groups = new Map<string, Relation[]>();
  for (const relation of shownIn(at, network)) {
    const key = keyOf(pairOf(relation), familyOf(relation, network));
    groups.set(key, [...(groups.get(key) ?? []), relation]);
  }
  return [...groups].map(([key, relations]) => strandOf(key, relations, network, at));
}

function strandOf(key: string, relations: readonly Relation[], network: Network, at: NetworkAt): Strand {
  const [first] = relations;
  if (!first) throw new Error(`the strand ${key} stands for nothing`);
  const ids = relations.map(({ id }) => id);
  const patterns = relations.map((relation) =>
    patternOf(at.relations.get(relation.id) ?? 'possible', standingOf(relation, network.sources)),
  );
  return {
    key,
    pair: pairOf(first),
    hue: network.families.get(familyOf(first, network))?.hue ?? 'grey',
    pattern: commonPattern(patterns),
    isHostile: signSum(network, ids) === 'negative',
    relations: ids,
  };
}

/** Where a strand runs, from the first actor of its pair to the second. */
export function strandCurve({ key, pair }: Strand, { lanes, positionOf }: RowFrame): Curve {
  const [from, to] = endsOf(pair);
  return curveOf(positionOf(from), positionOf(to), lanes.get(key) ?? 0);
}

/** Where a strand is at `t` (0 start, 1 end), and the way that it runs there, in radians. */
export function strandAt(curve: Curve, t: number): { readonly at: Position; readonly angle: number } {
  const { start, control, end } = curve;
  const along = (from: number, over: number, to: number): number => (1 - t) * (over - from) + t * (to - over);
  return { at: pointAt(curve, t), angle: Math.atan2(along(start.y, control.y, end.y), along(start.x, control.x, end.x)) };
}

/** The bar across a hostile strand at `t`, `reach` model units to each side. */
export function crossbar(curve: Curve, reach: number, t: number): readonly [Position, Position] {
  const { at, angle } = strandAt(curve, t);
  const across = { x: -Math.sin(angle) * reach, y: Math.cos(angle) * reach };
  return [
    { x: at.x - across.x, y: at.y - across.y },
    { x: at.x + across.x, y: at.y + across.y },
  ];
}
