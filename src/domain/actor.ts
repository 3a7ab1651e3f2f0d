import type { ActorId } from './id.ts';
import type { Span } from './timespan.ts';

/** What sort of actor it is; decides the shape on the canvas. */
export const ACTOR_KINDS = ['state', 'leader', 'group', 'body'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** A flag and the spans in which it was this actor's. */
interface Flag {
  /** ISO 3166-1 alpha-2 code, lower case. */
  readonly iso: string;
  readonly spans: readonly Span[];
}

/** A state, a leader or official, a group, or a body such as the UN Security Council. */
export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  /** EDTF as written; empty where the dataset sets no limit to its life. */
  readonly when: readonly string[];
  readonly spans: readonly Span[];
  /** One to three letters that stand for it where there is no flag. */
  readonly code: string;
  readonly flag: Flag | null;
  readonly aliases: readonly string[];
  /** The actor that it is at home in: a layout keeps the two close. */
  readonly home: ActorId | null;
  readonly wikidata: string | null;
  readonly summary: string | null;
}
