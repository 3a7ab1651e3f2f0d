import type { ActorId } from '#domain/id.ts';
import type { Network, Position } from '#domain/network.ts';
import { yearsOf } from '#domain/years.ts';
import type { LayoutInput, LayoutPair } from './layoutInput.ts';

/** How much it matters that two stand near each other: one leads the other or belongs to it, or is at home in it. */
const BELONGS_PULL = 6;
const HOME_PULL = 9;
/** Of a line that leads from somebody at home elsewhere: the home is stronger. */
const ABROAD_PULL = 0.25;

/** What the layout needs of a dataset: all its relations, whatever their years. */
export function toLayoutInput({ actors, relations, types, families, poles }: Network, pinned: ReadonlyMap<string, Position>): LayoutInput {
  const homeOf = (id: ActorId): ActorId | null => actors.get(id)?.home ?? null;
  const isAbroad = (one: ActorId, other: ActorId): boolean => homeOf(one) !== null && homeOf(one) !== other;
  const pairs = [...relations.values()].map(({ from: a, to: b, type, spans }): LayoutPair => {
    const family = types.get(type)?.family;
    const hue = family && families.get(family)?.hue;
    // Grey is the hue of structure: who leads and who belongs to what.
    const pull = hue === 'grey' ? BELONGS_PULL : isAbroad(a, b) || isAbroad(b, a) ? ABROAD_PULL : 1;
    return { a, b, count: 1, pull, years: yearsOf(spans) };
  });
  // A tie without a year is never drawn, so it can cross nothing: it only pulls.
  const homes = [...actors.values()].flatMap(({ id, home }): LayoutPair[] =>
    home === null ? [] : [{ a: id, b: home, count: 1, pull: HOME_PULL, years: [] }],
  );
  const [left, right] = poles;
  return {
    actors: [...actors.values()].map(({ id, name, kind }) => ({ id, label: name, kind })),
    pairs: [...pairs, ...homes],
    poles: left === undefined || right === undefined ? null : [left, right],
    pinned,
  };
}
