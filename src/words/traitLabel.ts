import type { Trait, TraitValue, TraitValues } from '#domain/sieve.ts';
import { words } from './words.ts';

const LABELS: { readonly [Each in Trait]: Readonly<Record<TraitValues[Each], string>> } = {
  kind: words.marks.kinds,
  sign: words.filters.signs,
  standing: words.evidence.standings,
  modality: words.evidence.modalities,
};

/** "Leaders and officials", "Claimed". */
export function traitLabel(trait: Trait, value: TraitValue): string {
  const labels: Readonly<Record<string, string>> = LABELS[trait];
  return labels[value] ?? value;
}
