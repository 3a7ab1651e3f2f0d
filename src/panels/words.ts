import type { ActorKind } from '#domain/actor.ts';
import type { Modality } from '#domain/evidence.ts';
import type { Dating } from '#domain/relation.ts';
import type { Standing } from '#domain/standing.ts';
import { words } from '#words/words.ts';

export const MODALITY_WORDS: Readonly<Record<Modality, string>> = {
  asserted: 'Asserted',
  reported: 'Reported',
  alleged: 'Alleged',
  denied: 'Denied',
  planned: 'Planned',
  predicted: 'Predicted',
  judged: 'Judgement',
};

export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  corroborated: 'Corroborated',
  'single-source': 'Single source',
  claimed: 'Claimed',
  disputed: 'Disputed',
  unsourced: 'Unsourced',
};

/** The rule of `standingOf`, for readers; in the order in which it is tried. */
export const STANDING_RULES: Readonly<Record<Standing, string>> = {
  disputed: 'a quoted passage speaks against it',
  unsourced: 'no passage is quoted for it',
  claimed: 'it is reported, alleged, planned, predicted, judged or denied, but no passage asserts it as fact',
  corroborated: 'two or more sources that do not rest on each other assert it',
  'single-source': 'one source asserts it, or several that rest on each other',
};

export const DATING_WORDS: Readonly<Record<Dating, string>> = {
  stated: 'dates stated by a source',
  inferred: 'dates worked out from the text',
  editorial: 'dates ours: general knowledge, in no source',
};

export const ACTOR_KIND_WORDS: Readonly<Record<ActorKind, string>> = {
  state: 'State',
  leader: 'Leader or official',
  group: 'Group',
  body: 'Body or format',
};

/** The order of names and labels. */
export const compareWords = words.formats.compare;

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase(words.formats.locale) + text.slice(1);
