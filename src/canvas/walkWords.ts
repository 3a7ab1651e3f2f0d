/** What a walker hears. */
import type { ActorId, RelationId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import { endsOf } from '#domain/pair.ts';
import type { Relation } from '#domain/relation.ts';
import { voicesOf } from '#domain/voices.ts';
import { laterWords } from '#words/laterWords.ts';
import { whenShort } from '#words/timeWords.ts';
import { yearsOfScene } from './networkName.ts';
import { linesOf, type Scene } from './sceneLines.ts';
import { linesAt, linesBetween, otherEnd, type Place, type WalkLine, type WalkMap } from './walk.ts';

/** "Iran, state. 24 relations with 15 actors in 2016." What has ended does not count. */
export function actorSentence(id: ActorId, map: WalkMap, scene: Scene): string {
  const actor = scene.network.actors.get(id);
  if (!actor) return '';
  const ghosts = new Set(linesOf(scene).ghosts.map(({ element }) => element));
  const lines = linesAt(map, id).filter(({ element }) => !ghosts.has(element));
  const relations = lines.flatMap((line) => relationsOf(line, scene)).length;
  const neighbours = new Set(lines.map((line) => otherEnd(line, id))).size;
  return laterWords.walk.actor(actor.name, laterWords.walk.kinds[actor.kind], relations, neighbours, yearsOfScene(scene));
}

/** What has been walked along, and where that has led. */
export function stepSentence(place: Place, map: WalkMap, scene: Scene): string {
  const line = map.lines.find(({ element }) => element === place.line);
  const others = line ? linesBetween(map, place.actor, otherEnd(line, place.actor)).length - 1 : 0;
  const sentences = [
    line && `${lineWords(line, scene)}.`,
    others > 0 && laterWords.walk.more(others),
    laterWords.walk.now(actorSentence(place.actor, map, scene)),
  ];
  return sentences.filter(Boolean).join(' ');
}

/** The line in hand, what the dataset says of it, and which one of the actor's lines it is. */
export function lineSentence(place: Place, map: WalkMap, scene: Scene): string {
  const lines = linesAt(map, place.actor);
  const at = lines.findIndex(({ element }) => element === place.line);
  const line = lines[at];
  if (!line) return '';
  const [only, ...others] = relationsOf(line, scene);
  const relation = others.length === 0 && only ? scene.network.relations.get(only) : undefined;
  return [`${lineWords(line, scene)}.`, relation?.summary, laterWords.walk.inOrder(at + 1, lines.length)].filter(Boolean).join(' ');
}

export const nameOf = (id: ActorId, { actors }: Network): string => actors.get(id)?.name ?? id;

type AnyLine = Pick<WalkLine, 'element' | 'owner' | 'pair'>;

/** The relations that a line stands for. */
function relationsOf({ owner, element }: AnyLine, scene: Scene): readonly RelationId[] {
  if (owner.kind === 'bundle') return [...(scene.picture.bundles.get(owner.id)?.relations.keys() ?? [])];
  if (owner.kind === 'actor') return [];
  return linesOf(scene).ghosts.find((ghost) => ghost.element === element)?.relations ?? [owner.id];
}

/** Without a full stop. */
export function lineWords(line: AnyLine, scene: Scene): string {
  const ghost = linesOf(scene).ghosts.find(({ element }) => element === line.element);
  const [first, ...others] = relationsOf(line, scene);
  const relation = first && scene.network.relations.get(first);
  if (!relation) return '';
  if (others.length === 0) return relationWords(relation, scene, ghost?.ended);
  const [one, other] = endsOf(line.pair).map((id) => nameOf(id, scene.network));
  if (ghost) return laterWords.walk.ended(one ?? '', other ?? '', others.length + 1, ghost.ended);
  const type = scene.network.types.get(relation.type);
  const family = type && scene.network.families.get(type.family);
  const bundle = laterWords.walk.bundle(one ?? '', other ?? '', family?.label ?? '', others.length + 1);
  return [bundle, bundleChanges([first, ...others], scene)].filter(Boolean).join('; ');
}

/** "Russia → Iran: Arms supply, 1992 – ongoing; Ansari 2022 says so; not certain in 2016" */
function relationWords(relation: Relation, scene: Scene, ended: number | undefined): string {
  const { network } = scene;
  const type = network.types.get(relation.type);
  const [from, to] = [nameOf(relation.from, network), nameOf(relation.to, network)];
  const name = laterWords.walk.relation(from, to, type?.directed ?? false, type?.label ?? '', whenShort(relation.when), relation.about);
  const time = ended === undefined ? timeWords(relation.id, scene) : laterWords.walk.endedIn(ended);
  return [name, laterWords.walk.voices(voicesOf(relation, network.sources)), time].filter(Boolean).join('; ');
}

/** What has become of it in a comparison, or else how sure it is; null for certain. */
function timeWords(id: RelationId, scene: Scene): string | null {
  const change = scene.changes?.get(id);
  if (change) return laterWords.walk.changes[change];
  const bundles = [...scene.picture.bundles.values()];
  const state = scene.picture.lines.get(id) ?? bundles.map(({ relations }) => relations.get(id)).find(Boolean);
  return state ? laterWords.walk.states[state](yearsOfScene(scene)) : null;
}

function bundleChanges(ids: readonly RelationId[], { changes }: Scene): string | null {
  const count = (change: 'began' | 'ended'): number => ids.filter((id) => changes?.get(id) === change).length;
  return changes && laterWords.walk.bundleChanges(count('began'), count('ended'));
}
