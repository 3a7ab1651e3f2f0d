/** The parts of an address that say what is hidden, whose word counts, and what the reader looks into. */
import type { ActorId, SourceId } from '#domain/id.ts';
import { type Focus, STEPS, type Steps } from '#domain/neighbours.ts';
import type { Network } from '#domain/network.ts';
import { type HiddenTraits, NO_TRAITS, TRAIT_VALUES, TRAITS, type Trait, type TraitValue, withTraits } from '#domain/sieve.ts';
import { words } from '#words/words.ts';
import { clip, readSwitch } from './addressTime.ts';
import { type Scope, settleScope } from './scope.ts';

/** The name of the part that says what is hidden of a trait. */
const partOf = (trait: Trait): string => `no-${trait}`;

/** The names of all these parts. */
export const SCOPE_PARTS: readonly string[] = [...TRAITS.map(partOf), 'source', 'against', 'focus', 'steps', 'path', 'pulls', 'table'];

/** Reads them; what cannot be used is dropped, and added to `said`. `whole` is the dataset as loaded. */
export function readScope(query: URLSearchParams, whole: Network, said: string[]): Scope {
  return settleScope(
    {
      hiddenTraits: readTraits(query, said),
      told: readIds<SourceId>(query.get('source'), whole.sources, words.told.unknown, said),
      against: readTwo<SourceId>(query.get('against'), whole.sources, words.told.noSuch, said),
      focus: readFocus(query, whole, said),
      path: readTwo<ActorId>(query.get('path'), whole.actors, words.paths.unknown, said),
      withPulls: readSwitch(query, 'pulls', false, said),
      table: readSwitch(query, 'table', false, said),
    },
    whole,
  );
}

/** Writes them; defaults are left out. */
export function writeScope({ hiddenTraits, told, against, focus, path, withPulls, table }: Scope): [string, string][] {
  const query: [string, string][] = [];
  for (const trait of TRAITS) {
    const hidden: ReadonlySet<TraitValue> = hiddenTraits[trait];
    if (hidden.size > 0) query.push([partOf(trait), TRAIT_VALUES[trait].filter((value) => hidden.has(value)).join(',')]);
  }
  if (told.length > 0) query.push(['source', told.join(',')]);
  if (against) query.push(['against', against.join(',')]);
  if (focus) query.push(['focus', focus.actors.join(',')], ['steps', String(focus.steps)]);
  if (path) query.push(['path', path.join(',')]);
  if (withPulls) query.push(['pulls', '1']);
  if (table) query.push(['table', '1']);
  return query;
}

const listed = (text: string | null): readonly string[] => [...new Set((text ?? '').split(',').filter((part) => part !== ''))];

function readTraits(query: URLSearchParams, said: string[]): HiddenTraits {
  let hidden = NO_TRAITS;
  for (const trait of TRAITS) {
    const known: readonly TraitValue[] = TRAIT_VALUES[trait];
    const asked = listed(query.get(partOf(trait)));
    const values = known.filter((value) => asked.includes(value));
    const unknown = asked.filter((value) => !known.some((each) => each === value));
    if (unknown.length > 0) said.push(words.address.unknownValues(partOf(trait), clip(unknown.join(', '))));
    if (values.length > 0) hidden = withTraits(hidden, trait, values, false);
  }
  return hidden;
}

function readIds<Id extends string>(
  text: string | null,
  table: ReadonlyMap<Id, unknown>,
  unknownWords: (ids: string) => string,
  said: string[],
): readonly Id[] {
  const ids = listed(text) as readonly Id[];
  const unknown = ids.filter((id) => !table.has(id));
  if (unknown.length > 0) said.push(unknownWords(clip(unknown.join(', '))));
  return ids.filter((id) => table.has(id));
}

/** Two that differ and are both there. */
function readTwo<Id extends string>(
  text: string | null,
  table: ReadonlyMap<Id, unknown>,
  failure: string,
  said: string[],
): readonly [Id, Id] | null {
  if (text === null) return null;
  const [first, second, ...more] = text.split(',') as unknown as readonly Id[];
  if (first && second && more.length === 0 && first !== second && table.has(first) && table.has(second)) return [first, second];
  said.push(failure);
  return null;
}

function readFocus(query: URLSearchParams, whole: Network, said: string[]): Focus | null {
  const actors = readIds<ActorId>(query.get('focus'), whole.actors, words.focus.unknown, said);
  if (actors.length === 0) {
    if (query.has('steps')) said.push(words.focus.stepsOfNothing);
    return null;
  }
  return { actors, steps: readSteps(query.get('steps'), said) };
}

function readSteps(text: string | null, said: string[]): Steps {
  const steps = STEPS.find((each) => String(each) === text);
  if (steps !== undefined) return steps;
  if (text !== null) said.push(words.focus.noSteps(clip(text)));
  return 1;
}
