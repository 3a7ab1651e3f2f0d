import type { Trait, TraitValue, TraitValues } from '#domain/sieve.ts';
import { words } from './words.ts';

/** The values of each trait with their labels, in the order in which they are told. */
export const TRAIT_LABELS: { readonly [Each in Trait]: Readonly<Record<TraitValues[Each], string>> } = words.filters.values;

/** "Leaders and officials", "Only claimed". */
export function traitLabel(trait: Trait, value: TraitValue): string {
  const labels: Readonly<Record<string, string>> = TRAIT_LABELS[trait];
  return labels[value] ?? value;
}
