/** What lines say and where they run: all that differs from scene to scene and is no class. */
import { CHANGES, type Change, changeCounts } from '#appearance/changes.ts';
import { marksOf } from '#appearance/lines.ts';
import { isReversed } from '#domain/lanes.ts';
import type { ShownBundle } from '#domain/picture.ts';
import { words } from '#words/words.ts';
import { drawnLanes } from './drawnLanes.ts';
import { bundleElement, relationElement } from './elementIds.ts';
import type { GhostLine } from './ghostLines.ts';
import { handed, type LineData } from './lineFacts.ts';
import { linesOf, type Scene } from './sceneLines.ts';

/** By element, where it differs from what the line is made with. */
export function lineData(scene: Scene): ReadonlyMap<string, Partial<LineData>> {
  const { picture } = scene;
  const data = new Map<string, Partial<LineData>>(scene.changes || isOverYears(scene) ? crossingData(scene) : []);
  for (const [id, bundle] of picture.bundles) data.set(bundleElement(id), bundleData(bundle, scene));
  for (const ghost of linesOf(scene).ghosts) data.set(ghost.element, ghostData(ghost, scene));
  return data;
}

const isOverYears = ({ window }: Scene): boolean => window.first !== window.last;

/** Lines that may cross others, as those of a single year never do, and that say in a comparison what has become of them. */
function* crossingData({ network, lanes, picture, changes }: Scene): Iterable<[string, Partial<LineData>]> {
  for (const [id, lane] of drawnLanes(network, lanes, picture)) {
    const relation = network.relations.get(id);
    const label = relation && network.types.get(relation.type)?.label;
    if (relation) yield [relationElement(id), { label: signed(label ?? '', changes?.get(id)), lane: handed(lane, relation) }];
  }
}

/** "+ Arms supply" in a comparison. */
const signed = (label: string, change: Change | undefined): string =>
  change && CHANGES[change].sign ? `${CHANGES[change].sign} ${label}` : label;

/** One relation is drawn as itself; several by their family, their number, and how many of them began and ended. */
function bundleData({ relations }: ShownBundle, { network, changes }: Scene): Partial<LineData> {
  const ids = [...relations.keys()];
  const relation = ids[0] && network.relations.get(ids[0]);
  const type = relation && network.types.get(relation.type);
  if (!relation || !type) return { label: '', mark: null, tail: null };
  if (ids.length > 1) {
    const counts = changes && changeCounts(ids.map((id) => changes.get(id) ?? 'stayed'));
    const label = `${network.families.get(type.family)?.label} × ${ids.length}`;
    return { label: counts ? `${label}: ${counts}` : label, mark: null, tail: null };
  }
  const { mark, tail } = marksOf(type);
  const [last, first] = isReversed(relation) ? [tail, mark] : [mark, tail];
  return { label: signed(type.label, changes?.get(relation.id)), mark: last, tail: first };
}

/** "Arms supply, ended 2015"; "3 have ended, the last in 2015". In two lines, since the year has to be read on a short line too. */
function ghostData({ relations, ended, lane }: GhostLine, { network }: Scene): Partial<LineData> {
  const relation = network.relations.get(relations[0]);
  const type = relation && network.types.get(relation.type);
  if (!relation || !type) return { label: '' };
  const label = relations.length > 1 ? words.canvas.haveEnded(relations.length, ended) : words.canvas.hasEnded(type.label, ended);
  return { label, ended: String(ended), lane: handed(lane, relation) };
}
