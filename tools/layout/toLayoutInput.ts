import { actorsOf } from '#dataset/entryActors.ts';
import type { Merged } from '#dataset/merge.ts';
import { relationSpans } from '#dataset/relationTime.ts';
import type { Position } from '#domain/network.ts';
import { yearsOf } from '#domain/years.ts';
import type { LayoutInput, LayoutPair } from './layoutInput.ts';

/** How much it matters that two stand near each other: one leads the other or belongs to it, or is at home in it. */
const BELONGS_PULL = 6;
const HOME_PULL = 9;
/** Of a line that leads from somebody at home elsewhere: the home is stronger. */
const ABROAD_PULL = 0.25;

/** What the layout needs of a sound dataset: all its relations, whatever their years. */
export function toLayoutInput(merged: Merged, pinned: ReadonlyMap<string, Position>): LayoutInput {
  const { actors, relations, types, families, dataset } = merged;
  const homeOf = (id: string): string | undefined => actors.get(id)?.value.home;
  const isAbroad = (one: string, other: string): boolean => homeOf(one) !== undefined && homeOf(one) !== other;
  const pairs: LayoutPair[] = [...relations.values()].flatMap(({ value }) => {
    const [a, b] = actorsOf(value);
    const family = families.get(types.get(value.type)?.value.family ?? '');
    if (a === undefined || b === undefined) return [];
    // Grey is the hue of structure: who leads and who belongs to what.
    const pull = family?.value.hue === 'grey' ? BELONGS_PULL : isAbroad(a, b) || isAbroad(b, a) ? ABROAD_PULL : 1;
    return [{ a, b, count: 1, pull, years: yearsOf(relationSpans(value, merged)) }];
  });
  // A tie without a year is never drawn, so it can cross nothing: it only pulls.
  const homes: LayoutPair[] = [...actors.values()].flatMap(({ id, value }) =>
    value.home === undefined ? [] : [{ a: id, b: value.home, count: 1, pull: HOME_PULL, years: [] }],
  );
  const [left, right] = dataset?.value.poles ?? [];
  return {
    actors: [...actors.values()].map(({ id, value }) => ({ id, label: value.name, kind: value.kind })),
    pairs: [...pairs, ...homes],
    poles: left === undefined || right === undefined ? null : [left, right],
    pinned,
  };
}
