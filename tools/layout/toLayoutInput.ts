import { actorsOf } from '#dataset/entryActors.ts';
import type { Merged } from '#dataset/merge.ts';
import { relationSpans } from '#dataset/relationTime.ts';
import type { Position } from '#domain/network.ts';
import { yearsOf } from '#domain/years.ts';
import type { LayoutInput, LayoutPair } from './layoutInput.ts';

/** What the layout needs of a sound dataset: all its relations, whatever their years. */
export function toLayoutInput(merged: Merged, pinned: ReadonlyMap<string, Position>): LayoutInput {
  const { actors, relations, types, families, dataset } = merged;
  const pairs: LayoutPair[] = [...relations.values()].flatMap(({ value }) => {
    const [a, b] = actorsOf(value);
    const family = families.get(types.get(value.type)?.value.family ?? '');
    // Grey is the hue of structure: who leads and who belongs to what.
    return a === undefined || b === undefined
      ? []
      : [{ a, b, count: 1, close: family?.value.hue === 'grey', years: yearsOf(relationSpans(value, merged)) }];
  });
  const [left, right] = dataset?.value.poles ?? [];
  return {
    actors: [...actors.values()].map(({ id, value }) => ({ id, label: value.name, kind: value.kind })),
    pairs,
    poles: left === undefined || right === undefined ? null : [left, right],
    pinned,
  };
}
