import './jitless.ts';
import * as z from 'zod/mini';
import { STEPS } from '#domain/neighbours.ts';
import { idSchema, name, reference, text } from './schemaParts.ts';

const year = (description: string) => z.int().check(z.describe(description));

const quoteSchema = z.strictObject({
  relation: reference('The relation whose passage it is.'),
  source: reference('The source that is quoted there.'),
  nth: z
    ._default(z.int().check(z.minimum(1, 'count its quotations from 1')), 1)
    .check(z.describe('Which of the quotations that the relation has from this source, counted from 1.')),
});

const stepSchema = z.strictObject({
  title: name('What the step is about, in a few words.'),
  year: year('The year shown; of a range, its first.'),
  to: z.optional(year('The last year of a range.')),
  compare: z.optional(year('A later year that `year` is compared with.')),
  relation: z.optional(reference('The relation that is selected.')),
  actor: z.optional(reference('Or the actor.')),
  pair: z.optional(z.array(idSchema).check(z.length(2, 'name exactly two actors, such as [ru, ir]'), z.describe('Or the pair of actors.'))),
  focus: z.optional(
    z
      .strictObject({
        actors: z.array(idSchema).check(z.minLength(1, 'name one actor or more'), z.describe('The actors in focus.')),
        steps: z._default(z.literal(STEPS), 1).check(z.describe('How many relations the focus reaches on from them.')),
      })
      .check(z.describe('What stays bright while the rest is faded.')),
  ),
  near: z
    ._default(z.array(idSchema), [])
    .check(z.describe('The actors that the window is filled with; left out, all that the step shows.')),
  text: text('A few sentences in our own words.'),
  quotes: z._default(z.array(quoteSchema), []).check(z.describe('The passages that the text rests on.')),
});

const STEP_COUNT = 'write 2 to 20 steps';

/** A walk through the network, step by step. */
export const storySchema = z.strictObject({
  title: name('What the story is called.'),
  summary: text('What it tells, in a sentence or two of our own.'),
  steps: z
    .array(stepSchema)
    .check(
      z.minLength(2, STEP_COUNT),
      z.maxLength(20, STEP_COUNT),
      z.describe('Its steps, in order: each a view of the network, and a text.'),
    ),
});

export type StoryEntry = z.output<typeof storySchema>;
export type StepEntry = StoryEntry['steps'][number];
