/**
 * What docs/view-rules.md says of types, traits and sources, worked out again from flat records: from the curator's files or from a random
 * network, by definition and with matrices of who rests on whom, without the code that the page uses.
 */
import type { Network } from '#domain/network.ts';
import type { Hidden, Trait } from '#domain/sieve.ts';
import type { Standing } from '#domain/standing.ts';

export interface PassageTold {
  readonly source: string;
  readonly modality: string;
  readonly stance: string;
}

export interface RelationTold {
  readonly id: string;
  readonly type: string;
  readonly ends: readonly [string, string];
  readonly passages: readonly PassageTold[];
}

/** As little of a dataset as the rules of the view speak of. */
export interface World {
  readonly relations: readonly RelationTold[];
  readonly signs: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, string>;
  /** Of each source of the whole dataset, those that it names as its own. */
  readonly rests: ReadonlyMap<string, readonly string[]>;
}

const worlds = new WeakMap<Network, World>();

export function worldOf(network: Network): World {
  const found = worlds.get(network);
  if (found) return found;
  const made: World = {
    relations: [...network.relations.values()].map(({ id, type, from, to, evidence }) => ({
      id,
      type,
      ends: [from, to],
      passages: evidence,
    })),
    signs: new Map([...network.types.values()].map(({ id, sign }) => [id, sign])),
    kinds: new Map([...network.actors.values()].map(({ id, kind }) => [id, kind])),
    rests: new Map([...network.sources.values()].map(({ id, dependsOn }) => [id, dependsOn])),
  };
  worlds.set(network, made);
  return made;
}

/** Who leads to whom, directly or through others, each to itself too. Warshall's closure. */
function closureOf(names: readonly string[], leads: (from: string, to: string) => boolean): (from: string, to: string) => boolean {
  const reach = new Set(names.flatMap((from) => names.filter((to) => from === to || leads(from, to)).map((to) => `${from} ${to}`)));
  for (const through of names)
    for (const from of names)
      for (const to of names) if (reach.has(`${from} ${through}`) && reach.has(`${through} ${to}`)) reach.add(`${from} ${to}`);
  return (from, to) => reach.has(`${from} ${to}`);
}

type Standings = Map<readonly PassageTold[], Standing>;
const known = new WeakMap<World['rests'], { readonly standings: Standings; readonly restsOn: (from: string, to: string) => boolean }>();

/** What is worked out once for each dataset, since every year and every selection asks for it again. */
function knownOf(rests: World['rests']) {
  const found = known.get(rests);
  if (found) return found;
  const restsOn = closureOf([...rests.keys()], (from, to) => rests.get(from)?.includes(to) ?? false);
  const made = { standings: new Map(), restsOn };
  known.set(rests, made);
  return made;
}

/** The standing that these passages give; which sources rest on each other is the whole dataset's to say. */
export function standingBy(passages: readonly PassageTold[], { rests }: World): Standing {
  const { standings, restsOn } = knownOf(rests);
  const found = standings.get(passages) ?? standingAgain(passages, [...rests.keys()], restsOn);
  standings.set(passages, found);
  return found;
}

function standingAgain(
  passages: readonly PassageTold[],
  sources: readonly string[],
  restsOn: (from: string, to: string) => boolean,
): Standing {
  if (passages.some(({ stance }) => stance === 'disputes')) return 'disputed';
  if (passages.length === 0) return 'unsourced';
  const voices = [...new Set(passages.flatMap(({ modality, source }) => (modality === 'asserted' ? [source] : [])))];
  if (voices.length === 0) return 'claimed';
  const isOneVoice = closureOf(voices, (one, other) => sources.some((basis) => restsOn(one, basis) && restsOn(other, basis)));
  return voices.every((one) => voices.every((other) => isOneVoice(one, other))) ? 'single-source' : 'corroborated';
}

/** Of each trait, all values that a relation has. */
export function traitsTold({ type, ends, passages }: RelationTold, world: World): Readonly<Record<Trait, readonly string[]>> {
  return {
    kind: ends.map((end) => world.kinds.get(end) ?? 'nobody'),
    sign: [world.signs.get(type) ?? 'no sign'],
    standing: [standingBy(passages, world)],
    modality: passages.map(({ modality }) => modality),
  };
}

/** V1 to V3, word for word. */
export function isShown(relation: RelationTold, world: World, { types, traits }: Hidden): boolean {
  const told = traitsTold(relation, world);
  const isAnyHidden = (trait: Trait) => told[trait].some((value) => (traits[trait] as ReadonlySet<string>).has(value));
  const areAllHidden = (trait: Trait) => told[trait].every((value) => (traits[trait] as ReadonlySet<string>).has(value));
  if ((types as ReadonlySet<string>).has(relation.type)) return false;
  if (isAnyHidden('kind') || isAnyHidden('sign') || isAnyHidden('standing')) return false;
  return told.modality.length === 0 || !areAllHidden('modality');
}

/** V6 and V7: what the chosen sources support, with their passages alone. */
export function toldAgain(world: World, chosen: ReadonlySet<string>): readonly RelationTold[] {
  return world.relations.flatMap((relation) => {
    const passages = relation.passages.filter(({ source }) => chosen.has(source));
    return passages.some(({ stance }) => stance === 'supports') ? [{ ...relation, passages }] : [];
  });
}

const pairTold = ({ ends }: RelationTold): string => [...ends].sort().join('~');

/** V10 by the algebra of what each of the two speaks for and against. `meet` tells whether two relations may share a year. */
export function accountsAgain(world: World, [first, second]: readonly [string, string], meet: (one: string, other: string) => boolean) {
  const idsBy = (source: string, stance: string) =>
    new Set(
      world.relations.flatMap(({ id, passages }) =>
        passages.some((each) => each.source === source && each.stance === stance) ? [id] : [],
      ),
    );
  const [forFirst, againstFirst] = [idsBy(first, 'supports'), idsBy(first, 'disputes')];
  const [forSecond, againstSecond] = [idsBy(second, 'supports'), idsBy(second, 'disputes')];
  const spokenFirst = new Set([...forFirst, ...againstFirst]);
  const spokenSecond = new Set([...forSecond, ...againstSecond]);
  const ids = world.relations.map(({ id }) => id);
  const contradicted = ids.filter((id) => (forFirst.has(id) && againstSecond.has(id)) || (againstFirst.has(id) && forSecond.has(id)));
  const spokenByBoth = ids.filter((id) => spokenFirst.has(id) && spokenSecond.has(id));
  const onlyFirst = ids.filter((id) => spokenFirst.has(id) && !spokenSecond.has(id));
  const onlySecond = ids.filter((id) => spokenSecond.has(id) && !spokenFirst.has(id));

  const byPair = new Map<string, RelationTold[]>();
  for (const each of world.relations) byPair.set(pairTold(each), [...(byPair.get(pairTold(each)) ?? []), each]);
  const signsFor = (spoken: ReadonlySet<string>, pair: string) => {
    const signs = byPair.get(pair)?.map(({ id, type }) => (spoken.has(id) ? world.signs.get(type) : 'not told')) ?? [];
    return `${signs.includes('positive') ? '+' : ''}${signs.includes('negative') ? '-' : ''}`;
  };
  const opposed = [...byPair.keys()].filter((pair) => ['+ -', '- +'].includes(`${signsFor(forFirst, pair)} ${signsFor(forSecond, pair)}`));

  const byId = new Map(world.relations.map((each) => [each.id, each]));
  const alike = (id: string) => `${byId.get(id)?.type} ${pairTold(byId.get(id) ?? { id, type: '', ends: ['', ''], passages: [] })}`;
  const otherTimes = onlyFirst.flatMap((one) =>
    onlySecond.filter((other) => alike(one) === alike(other) && !meet(one, other)).map((other) => [one, other]),
  );
  return { both: spokenByBoth.filter((id) => !contradicted.includes(id)), onlyFirst, onlySecond, contradicted, opposed, otherTimes };
}
