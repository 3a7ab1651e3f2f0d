/** What lines say and where they run: all that differs from scene to scene and is no class. */
import type { Core, EdgeSingular } from 'cytoscape';
import { CHANGES, type Change, changeCounts } from '#appearance/changes.ts';
import { marksOf } from '#appearance/lines.ts';
import { laneOffset } from '#appearance/strandGeometry.ts';
import { isReversed } from '#domain/lanes.ts';
import type { ShownBundle } from '#domain/picture.ts';
import { words } from '#words/words.ts';
import { drawnLanes } from './drawnLanes.ts';
import { bundleElement, relationElement } from './elementIds.ts';
import type { GhostLine } from './ghostLines.ts';
import { linesOf, type Scene } from './sceneLines.ts';

/** What an edge is told; what is left out keeps what it was made with. */
interface LineData {
  readonly label: string;
  /** Of what has ended: the year. */
  readonly ended?: string;
  readonly lane?: number;
  readonly mark?: string;
  /** The mark at its first end, for a relation that runs the other way. */
  readonly tail?: string;
}

/** Tells each line of the scene what it stands for and where it runs; touches only those for which that has changed. */
export function describeLines(cy: Core, scene: Scene): void {
  cy.batch(() => {
    for (const [id, wanted] of lineData(scene)) {
      const edge = cy.getElementById(id) as unknown as EdgeSingular;
      const told = edge.data();
      const changed = Object.entries(wanted).some(([name, value]) => told[name] !== value);
      if (!changed) continue;
      const bow = wanted.lane !== undefined && { bow: laneOffset(wanted.lane, edge.source().position(), edge.target().position()) };
      edge.data({ ...wanted, ...bow });
    }
  });
}

/** By element. */
export function lineData(scene: Scene): ReadonlyMap<string, LineData> {
  const { network, lanes, picture } = scene;
  const data = new Map<string, LineData>();
  for (const [id, lane] of drawnLanes(network, lanes, picture)) {
    const relation = network.relations.get(id);
    const label = relation && network.types.get(relation.type)?.label;
    if (relation) data.set(relationElement(id), { label: signed(label ?? '', scene.changes?.get(id)), lane: handed(lane, relation) });
  }
  for (const [id, bundle] of picture.bundles) data.set(bundleElement(id), bundleData(bundle, scene));
  for (const ghost of linesOf(scene).ghosts) data.set(ghost.element, ghostData(ghost, scene));
  return data;
}

/** A lane is counted from the first of the pair, and told to the edge from where the relation begins. */
const handed = (lane: number, relation: Parameters<typeof isReversed>[0]): number => (isReversed(relation) && lane !== 0 ? -lane : lane);

/** "+ Arms supply" in a comparison. */
const signed = (label: string, change: Change | undefined): string =>
  change && CHANGES[change].sign ? `${CHANGES[change].sign} ${label}` : label;

/** One relation is drawn as itself; several by their family, their number, and how many of them began and ended. */
function bundleData({ relations }: ShownBundle, { network, changes }: Scene): LineData {
  const ids = [...relations.keys()];
  const relation = ids[0] && network.relations.get(ids[0]);
  const type = relation && network.types.get(relation.type);
  if (!relation || !type) return { label: '', mark: 'none', tail: 'none' };
  if (ids.length > 1) {
    const counts = changes && changeCounts(ids.map((id) => changes.get(id) ?? 'stayed'));
    const label = `${network.families.get(type.family)?.label} × ${ids.length}`;
    return { label: counts ? `${label}: ${counts}` : label, mark: 'none', tail: 'none' };
  }
  const { mark, tail } = marksOf(type);
  const [last, first] = isReversed(relation) ? [tail, mark] : [mark, tail];
  return { label: signed(type.label, changes?.get(relation.id)), mark: last ?? 'none', tail: first ?? 'none' };
}

/** "Arms supply, ended 2015"; "3 have ended, the last in 2015". In two lines, since the year has to be read on a short line too. */
function ghostData({ relations, ended, lane }: GhostLine, { network }: Scene): LineData {
  const relation = network.relations.get(relations[0]);
  const type = relation && network.types.get(relation.type);
  if (!relation || !type) return { label: '' };
  const label = relations.length > 1 ? words.canvas.haveEnded(relations.length, ended) : words.canvas.hasEnded(type.label, ended);
  return { label, ended: String(ended), lane: handed(lane, relation) };
}
