import type { core } from 'zod/mini';

/** What a schema found wrong, as a sentence part: "is missing: add it". The schema's own words where it has some. */
export function issueText(issue: core.$ZodIssue): string {
  // Zod's small variant carries no sentences, so any other text is ours.
  if (issue.message !== 'Invalid input') return `is ${found(issue)}: ${issue.message}`;
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing: add it' : `is ${found(issue)}: write ${EXPECTED[issue.expected] ?? issue.expected}`;
    case 'invalid_value': {
      const choices = issue.values.map((value) => `\`${String(value)}\``).join(', ');
      const one = issue.values.length === 1 ? choices : `one of ${choices}`;
      return issue.input === undefined ? `is missing: add ${one}` : `is ${found(issue)}: write ${one}`;
    }
    case 'too_small':
      return 'is empty: fill it in, or leave it out where it is optional';
    case 'unrecognized_keys':
      return `has a key that the format does not know: ${issue.keys.map((key) => `\`${key}\``).join(', ')}`;
    case 'invalid_key':
      return issue.issues[0]?.message ?? 'is not an id';
    default:
      return `is ${found(issue)}: this value is not allowed here`;
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys and values',
  record: 'a map of ids and what they stand for',
};

function found({ input }: core.$ZodIssue): string {
  if (input === undefined) return 'missing';
  if (input === null) return 'empty';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a map';
  return `\`${clipped(String(input))}\``;
}

const clipped = (text: string): string => visible(text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** A character that a terminal would obey, or that nobody would see, is told by its number. */
const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
