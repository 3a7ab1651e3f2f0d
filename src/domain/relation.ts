import type { Evidence } from './evidence.ts';
import type { ActorId, FamilyId, RelationId, TypeId } from './id.ts';
import type { Day, Span } from './timespan.ts';

/** What a type of relation says of how actors are built up: who leads whom, and who belongs to whom. */
export const STRUCTURES = ['leads', 'belongs'] as const;
type Structure = (typeof STRUCTURES)[number];

/** Whether a type of relation is cooperative, hostile, or neither. */
export const SIGNS = ['positive', 'negative', 'neutral'] as const;
export type Sign = (typeof SIGNS)[number];

/** Where the dates come from: said by a source, worked out from one, or general knowledge that no source gives. */
export const DATINGS = ['stated', 'inferred', 'editorial'] as const;
export type Dating = (typeof DATINGS)[number];

/** Hues of the app's palette; a dataset names one, never a colour value. */
export const HUES = ['blue', 'teal', 'ochre', 'vermilion', 'purple', 'plum', 'grey'] as const;
export type Hue = (typeof HUES)[number];

/** A colour group of relation types. */
export interface Family {
  readonly id: FamilyId;
  readonly label: string;
  readonly hue: Hue;
  /** False keeps the family out of the first view. */
  readonly shown: boolean;
}

/** A kind of relation, such as arms supply. */
export interface RelationType {
  readonly id: TypeId;
  readonly label: string;
  readonly family: FamilyId;
  readonly sign: Sign;
  readonly directed: boolean;
  /** `from` leads `to`, or belongs to it; null for what is between actors that stand by themselves. Only directed types have one. */
  readonly structure: Structure | null;
  readonly definition: string | null;
}

/** A typed, dated relation between two actors. For an undirected type the order of `from` and `to` means nothing. */
export interface Relation {
  readonly id: RelationId;
  readonly type: TypeId;
  readonly from: ActorId;
  readonly to: ActorId;
  /** EDTF as written, one string per spell. */
  readonly when: readonly string[];
  /** One per spell, clipped to the lives of both actors. */
  readonly spans: readonly Span[];
  /** EDTF as written: the last day on which "still going on" is supported. */
  readonly checked: string | null;
  /**
   * The last day up to which it is supported: that of `checked`, or else of its latest source; null where no spell is open-ended. As known
   * by a day, no later than that day, and never null.
   */
  readonly checkedDay: Day | null;
  readonly dates: Dating;
  readonly summary: string;
  /** What it concerns, in a few words such as "Shahed drones": tells a pair's relations of one type and time apart. */
  readonly about: string | null;
  readonly unsourced: boolean;
  readonly evidence: readonly Evidence[];
}
