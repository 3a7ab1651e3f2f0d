import { firstDayOfYear, lastDayOfYear } from '#domain/calendar.ts';
import type { YearRange } from '#domain/network.ts';
import { intersects } from '#domain/spanOf.ts';
import type { Span } from '#domain/timespan.ts';
import { actorsOf } from '../entryActors.ts';
import { type Definition, errorAt, type Merged } from '../merge.ts';
import type { Problem } from '../problem.ts';
import { relationSpans } from '../relationTime.ts';
import type { RelationEntry } from '../schema.ts';
import type { StepEntry, StoryEntry } from '../storySchema.ts';
import type { Path } from '../yamlFile.ts';
import { readYears } from '../years.ts';

/** Each step must be a view that there is, and show what it speaks of. Ids that lead nowhere are told by another check. */
export function* checkStories(merged: Merged): Generator<Problem> {
  const tables = { merged, drawable: drawableOf(merged) };
  // What could not be read may well be shown.
  const isWhole = merged.complete && merged.ids.relations.size === merged.relations.size;
  for (const story of merged.stories.values()) {
    for (const [index, value] of story.value.steps.entries()) {
      const windows = windowsOf(value);
      const days = windows.map(({ first, last }) => [firstDayOfYear(first), lastDayOfYear(last)] as const);
      const step: Step = { story, path: ['steps', index], value, windows, days };
      yield* checkSelections(step);
      yield* checkYears(step, merged);
      yield* checkSelected(step, tables);
      if (isWhole) {
        const drawn = drawnIn(step, tables);
        yield* checkPair(step, tables, drawn);
        yield* checkActors(step, tables, drawn);
      }
      for (const [at, quote] of value.quotes.entries()) yield* checkQuote(step, at, quote, tables);
    }
  }
}

type StepQuote = StepEntry['quotes'][number];

interface Step {
  readonly story: Definition<StoryEntry>;
  /** Where it stands in the story. */
  readonly path: Path;
  readonly value: StepEntry;
  /** The years shown, of a comparison each by itself. */
  readonly windows: readonly YearRange[];
  /** First and last day of each. */
  readonly days: readonly (readonly [first: number, last: number])[];
}

interface Tables {
  readonly merged: Merged;
  /** Those that no family leaves out at first. */
  readonly drawable: readonly Drawable[];
}

function windowsOf({ year, to, compare }: StepEntry): readonly YearRange[] {
  if (compare !== undefined) return [year, compare].map((each) => ({ first: each, last: each }));
  return [{ first: year, last: Math.max(year, to ?? year) }];
}

/** "1921 to 1946", "2013 or 2015". */
const inWords = ({ windows }: Step): string =>
  windows.map(({ first, last }) => (first === last ? String(first) : `${first} to ${last}`)).join(' or ');

const errorIn = ({ story, path }: Step, field: Path, message: string): Problem => errorAt(story, [...path, ...field], message);

interface Drawable {
  readonly relation: Definition<RelationEntry>;
  readonly spans: readonly Span[];
}

function drawableOf(merged: Merged): readonly Drawable[] {
  const relations = [...merged.relations.values()].filter(({ value }) => familyLeftOut(value, merged) === null);
  return relations.map((relation) => ({ relation, spans: relationSpans(relation.value, merged) }));
}

const isShownIn = (id: string, step: Step, { merged }: Tables): boolean => {
  const relation = merged.relations.get(id);
  return relation !== undefined && meets(relationSpans(relation.value, merged), step);
};

const meets = (spans: readonly Span[], { days }: Step): boolean =>
  days.some(([first, last]) => spans.some(({ possible }) => intersects(possible, first, last)));

function* checkSelections(step: Step): Generator<Problem> {
  const [, ...more] = (['relation', 'actor', 'pair'] as const).filter((field) => step.value[field] !== undefined);
  for (const field of more) yield errorIn(step, [field], 'A step selects one thing: keep one of `relation`, `actor` and `pair`.');
}

function* checkYears(step: Step, { dataset }: Merged): Generator<Problem> {
  const { year, to, compare } = step.value;
  if (to !== undefined && compare !== undefined) {
    yield errorIn(step, ['compare'], 'A comparison is of two years, and a range is none: keep `to` or `compare`.');
  }
  for (const [field, other] of [['to', to] as const, ['compare', compare] as const]) {
    if (other !== undefined && other <= year) {
      yield errorIn(step, [field], `\`${other}\` is not after \`year\` (${year}): write the earlier year as \`year\`, or remove this.`);
    }
  }
  if (!dataset) return;
  const { first, last } = readYears(dataset.value.coverage);
  for (const [field, each] of [['year', year] as const, ['to', to] as const, ['compare', compare] as const]) {
    if (each === undefined || (first <= each && each <= last)) continue;
    const advice = 'correct it, or widen `coverage`';
    yield errorIn(step, [field], `\`${each}\` lies outside the \`coverage\` of the dataset (${dataset.value.coverage}): ${advice}.`);
  }
}

function* checkSelected(step: Step, tables: Tables): Generator<Problem> {
  const { relation: id } = step.value;
  const relation = tables.merged.relations.get(id ?? '');
  if (id === undefined || !relation) return;
  const family = familyLeftOut(relation.value, tables.merged);
  if (family !== null) {
    yield errorIn(step, ['relation'], `\`${id}\` is of the family \`${family}\`, which is left out at first: select something else.`);
  } else if (!isShownIn(id, step, tables)) {
    yield errorIn(step, ['relation'], `\`${id}\` is not there in ${inWords(step)}: correct the years, or select something else.`);
  }
}

function* checkPair(step: Step, tables: Tables, drawn: Drawn): Generator<Problem> {
  const { pair } = step.value;
  // That one of the two is not in the dataset is told by another check.
  if (!pair?.every((actor) => tables.merged.actors.has(actor))) return;
  const isBetween = ({ value }: Definition<RelationEntry>): boolean => pair.every((actor) => actorsOf(value).includes(actor));
  if (drawn.some(isBetween)) return;
  const [one, other] = pair;
  yield errorIn(step, ['pair'], `Nothing is shown between \`${one}\` and \`${other}\` in ${inWords(step)}: correct the years or the pair.`);
}

/** The family of its type, where the first view leaves it out. */
function familyLeftOut({ type }: RelationEntry, { types, families }: Merged): string | null {
  const family = types.get(type)?.value.family ?? '';
  return families.get(family)?.value.shown === false ? family : null;
}

/** The relations that the step shows before the reader filters. */
const drawnIn = (step: Step, { drawable }: Tables): Drawn =>
  drawable.filter(({ spans }) => meets(spans, step)).map(({ relation }) => relation);

type Drawn = readonly Definition<RelationEntry>[];

/** An actor is drawn where it has a relation that is. */
function* checkActors(step: Step, tables: Tables, relations: Drawn): Generator<Problem> {
  const { actor, focus, near } = step.value;
  const isDrawn = (id: string): boolean => relations.some(({ value }) => actorsOf(value).includes(id));
  const places: readonly (readonly [Path, string | undefined])[] = [
    [['actor'], actor],
    ...(focus?.actors ?? []).map((id, index) => [['focus', 'actors', index], id] as const),
    ...near.map((id, index) => [['near', index], id] as const),
  ];
  for (const [field, id] of places) {
    if (id === undefined || !tables.merged.actors.has(id) || isDrawn(id)) continue;
    yield errorIn(step, field, `\`${id}\` has no relation that is shown in ${inWords(step)}: correct the years, or name another.`);
  }
}

function* checkQuote(step: Step, index: number, { relation: id, source, nth }: StepQuote, tables: Tables): Generator<Problem> {
  const relation = tables.merged.relations.get(id);
  if (!relation) return;
  const field = ['quotes', index];
  const family = familyLeftOut(relation.value, tables.merged);
  if (family !== null) {
    yield errorIn(step, [...field, 'relation'], `\`${id}\` is of the family \`${family}\`, which is left out at first: quote another.`);
  } else if (!isShownIn(id, step, tables)) {
    yield errorIn(step, [...field, 'relation'], `\`${id}\` is not there in ${inWords(step)}: correct the years, or quote another.`);
  }
  const passages = relation.value.evidence.filter((passage) => passage.source === source).length;
  if (passages === 0 && tables.merged.sources.has(source)) {
    yield errorIn(step, [...field, 'source'], `\`${id}\` quotes nothing from \`${source}\`: name a source that it quotes.`);
  } else if (passages > 0 && nth > passages) {
    const has = passages === 1 ? 'one quotation' : `${passages} quotations`;
    yield errorIn(step, [...field, 'nth'], `\`${id}\` has ${has} from \`${source}\`, and not ${nth}: write a smaller number.`);
  }
}
