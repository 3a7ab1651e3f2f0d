import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainYaml } from '#dataset/plainYaml.ts';
import { parseText } from '#dataset/yamlFile.ts';
import { readDataset } from '../../tools/readDataset.ts';

const texts = readDataset('data/russia-iran').files.flatMap((file) => ('text' in file ? [file.text] : []));

const EVERYTHING = `# A comment
format: network/1 # and another
list: [a, "b, c", 'd', 12, true, {e: f, g: [h]}, []]
map: { when: 1991-12-26/.., label: "Iran’s # own: [words]", n: {} }

relations:
  one-1:
    type: arms   # here too
    when: 199X
    dates: 1991~/..
    text: It is what it's, "so" to say, 50 % of it.
    quote: "it said: “no” # never"
    unsourced: false
    many:
      - source: s
        at: paragraph 4

        # between
        shows: [relation, start]
      -   source: t
          at: 5
  two: { a: b }
`;

/** What the library makes of it; undefined where it finds anything wrong. */
function byLibrary(text: string): unknown {
  const { data, problems } = parseText({ path: 'file.yaml', text });
  return problems.length > 0 ? undefined : data;
}

it('reads what is plain as the library does', () => {
  expect(plainYaml(EVERYTHING)).toEqual(byLibrary(EVERYTHING));
  expect(plainYaml(EVERYTHING)).not.toBeNull();
});

it('reads nearly all of the shipped dataset', () => {
  const plain = texts.filter((text) => plainYaml(text) !== null);
  expect(plain.length).toBeGreaterThan(0.9 * texts.length);
  for (const text of plain) expect(plainYaml(text)).toEqual(byLibrary(text));
});

it.each([
  ['nothing at all', '# nothing\n'],
  ['an anchor', 'a: &b c'],
  ['an alias', 'a: *b'],
  ['a tag', 'a: !b c'],
  ['a key written twice', 'a: 1\na: 2'],
  ['a key that is no text', 'true: 1'],
  ['a key of an object’s insides', '__proto__: 1'],
  ['a folded text', 'a: >\n  b'],
  ['a text in two lines', 'a: b\n  c'],
  ['an escape', 'a: "\\u0041"'],
  ['a quotation mark in quotation marks', "a: 'it''s'"],
  ['a number that is none of ours', 'a: 0x10'],
  ['a fraction', 'a: 1.5'],
  ['no value', 'a:'],
  ['a map in a value', 'a: b: c'],
  ['a tab', 'a:\tb'],
  ['two documents', 'a: b\n---\nc: d'],
  ['a list at the top', '- a'],
  ['a line that is set in too far', 'a: b\n  c: d'],
  ['a line that is set in too little', 'a:\n    b: c\n  d: e'],
  ['a list that is not closed', 'a: [b'],
  ['a list that goes on', 'a: [b] c'],
])('leaves %s to the library', (_what, text) => expect(plainYaml(text)).toBeNull());

const SIGNS = [...'-:#,[]{}"\'&*!|>%@`?\\~.\t\n  0xe_', ': ', ' #', '- ', '---\n', 'null', '\u3000', '\u00a0', '\u2028', '\ufeff'];
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  removed: fc.integer({ min: 0, max: 3 }),
  added: fc.oneof(fc.constantFrom('', ...SIGNS), fc.string({ maxLength: 3 })),
});

function edited(text: string, { at, removed, added }: { at: number; removed: number; added: string }): string {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + added + text.slice(from + removed);
}

/** A part of a dataset, as somebody has spoilt it. */
const spoilt = fc
  .tuple(
    fc.constantFrom(EVERYTHING, ...texts.map((text) => text.slice(0, text.lastIndexOf('\n', 600)))),
    fc.array(edit, { minLength: 1, maxLength: 3 }),
  )
  .map(([text, edits]) => edits.reduce(edited, text));

it('never reads another thing than the library, nor what the library finds fault with', () => {
  let read = 0;
  fc.assert(
    fc.property(spoilt, (text) => {
      const data = plainYaml(text);
      if (data === null) return;
      read += 1;
      expect(data).toEqual(byLibrary(text));
    }),
    { numRuns: 3000, seed: 21 },
  );
  // Else this would say nothing.
  expect(read).toBeGreaterThan(500);
});
