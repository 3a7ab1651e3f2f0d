/** What the definitions of all tables are made of. */
import './jitless.ts';
import * as z from 'zod/mini';

// Zod's small variant, whose checks are functions: it costs the page a third of what the chained one does.

export const text = (description: string) => z.string().check(z.trim(), z.minLength(1), z.describe(description));

// Control characters, line separators, and those that turn the direction of the text after them. Marks such as the zero-width non-joiner
// belong in many names.
const UNNAMEABLE = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u;
const VISIBLE = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

/** A text of one line that is drawn or listed; it must not be able to hide, or to disturb what stands beside it. */
export const name = (description: string) =>
  text(description).check(
    z.refine((value) => !UNNAMEABLE.test(value), 'write it without control characters and marks of text direction'),
    z.refine((value) => value.trim() === '' || VISIBLE.test(value), 'write something that can be seen'),
  );

/** An id has a letter first, because JavaScript objects would move number-like keys to the front. */
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** The key of an entry. */
export const idSchema = z
  .string()
  .check(z.regex(ID, 'write an id in small letters, digits and single hyphens, a letter first, such as `ru-ir-arms`'));
export const reference = (description: string) => idSchema.check(z.describe(description));
