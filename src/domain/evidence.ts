import type { SourceId } from './id.ts';

/** How the passage puts the claim. `judged`: the speaker's own assessment rather than an event. */
export const MODALITIES = ['asserted', 'reported', 'alleged', 'denied', 'planned', 'predicted', 'judged'] as const;
export type Modality = (typeof MODALITIES)[number];

/** Whether the passage speaks for the relation or against it. */
export const STANCES = ['supports', 'disputes'] as const;
type Stance = (typeof STANCES)[number];

/** What a passage proves of the relation. */
export const SHOWN = ['relation', 'start', 'end', 'sign'] as const;
type Shown = (typeof SHOWN)[number];

/** A passage of a source that bears on a relation. `quote`, `before`, `after` are a W3C TextQuoteSelector's exact, prefix, suffix. */
export interface Evidence {
  readonly source: SourceId;
  /** Verbatim, at most 30 words. */
  readonly quote: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Where in the source, in words: "paragraph 4". */
  readonly at: string | null;
  readonly shows: readonly Shown[];
  readonly modality: Modality;
  /** Who is speaking, where it is not the author. */
  readonly speaker: string | null;
  readonly stance: Stance;
}
