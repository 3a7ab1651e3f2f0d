import './jitless.ts';
import * as z from 'zod/mini';
import {
  actorSchema,
  datasetSchema,
  FORMAT,
  familySchema,
  flagSchema,
  momentSchema,
  positionSchema,
  relationSchema,
  sourceSchema,
  typeSchema,
} from './schema.ts';
import { idSchema } from './schemaParts.ts';
import { storySchema } from './storySchema.ts';

// The files' own definitions, and beside each `when` the day numbers computed from it.

const day = z.nullable(z.int());
const interval = z
  .tuple([day, day])
  .check(z.refine(([first, last]) => first === null || last === null || first <= last, 'a first day that is not after the last'));
const span = z
  .strictObject({ possible: interval, certain: z.nullable(interval) })
  .check(
    z.refine(({ possible, certain }) => certain === null || contains(possible, certain), 'write a `certain` that is inside `possible`'),
  );
const spans = z.array(span);
const oneSpan = spans.check(z.length(1, 'exactly one span'));
const someSpans = spans.check(z.minLength(1, 'at least one span'));

type Bounds = readonly [first: number | null, last: number | null];

function contains(outer: Bounds, inner: Bounds): boolean {
  const startsInside = outer[0] === null || (inner[0] !== null && outer[0] <= inner[0]);
  return startsInside && (outer[1] === null || (inner[1] !== null && inner[1] <= outer[1]));
}

const table = <Entry extends z.ZodMiniType>(entry: Entry) => z.record(idSchema, entry);

/** One dataset as the build publishes it and the page loads it. */
export const compiledSchema = z.strictObject({
  format: z.literal(FORMAT),
  dataset: z.strictObject({ ...datasetSchema.shape, moments: z.array(z.strictObject({ ...momentSchema.shape, spans: oneSpan })) }),
  families: table(familySchema),
  types: table(typeSchema),
  actors: table(z.strictObject({ ...actorSchema.shape, flag: z.optional(z.strictObject({ ...flagSchema.shape, spans })), spans })),
  sources: table(z.strictObject({ ...sourceSchema.shape, spans: oneSpan })),
  relations: table(z.strictObject({ ...relationSchema.shape, spans: someSpans, checkedDay: day })),
  // A dataset from before there were any has none.
  stories: z._default(table(storySchema), {}),
  positions: table(positionSchema),
});

export type CompiledDataset = z.output<typeof compiledSchema>;
