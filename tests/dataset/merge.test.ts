import { expect, it } from 'vitest';
import { checkDataset } from '#dataset/check.ts';
import { formatProblem } from '#dataset/problem.ts';
import { readDataset } from '../../tools/readDataset.ts';

const valid = readDataset('tests/fixtures/valid');

const file = (path: string, text: string) => ({ path, text: `format: network/1\n${text}` });
const messages = (files: Parameters<typeof checkDataset>[0]) => checkDataset(files).problems.map(formatProblem);

const DATASET = file('dataset.yaml', 'dataset: {title: Invented, license: CC0-1.0, coverage: 1900/2020, focus: 1950/2020, opens: 2001}\n');

it('joins the tables of all files in the order of the files', () => {
  const { merged } = checkDataset(valid.files);
  expect([...merged.actors.keys()]).toEqual(['aland', 'bland', 'carol']);
  expect([...merged.relations.keys()]).toEqual(['aland-bland-arms', 'aland-bland-rivalry', 'aland-carol-rivalry']);
  expect(merged.dataset?.value.title).toBe('Two invented states');
});

it('keeps the first of two definitions and names it in the second one’s problem', () => {
  const files = [
    DATASET,
    file('a.yaml', 'actors:\n  aland: {name: First, kind: state}\n'),
    file('b.yaml', 'actors:\n\n  aland: {name: Second, kind: state}\n'),
    file('c.yaml', 'actors:\n  aland: {name: Third, kind: state}\n'),
  ];
  expect(messages(files)).toEqual(
    expect.arrayContaining([
      'b.yaml:4:3: `aland` is already defined in actors, at a.yaml:3: rename one, or keep one.',
      'c.yaml:3:3: `aland` is already defined in actors, at a.yaml:3: rename one, or keep one.',
    ]),
  );
  expect(checkDataset(files).merged.actors.get('aland')?.value.name).toBe('First');
});

it('lets tables share an id', () => {
  const files = [
    DATASET,
    file('a.yaml', 'actors:\n  one: {name: One, kind: state}\nsources:\n  one: {type: book, title: One, issued: 2001}\n'),
  ];
  expect(messages(files).filter((message) => message.includes('already'))).toEqual([]);
});

it('calls an id known whose entry is broken', () => {
  const files = [
    DATASET,
    file('a.yaml', 'actors:\n  one: {name: One, kind: country}\n  two: text\nsources: {}\n'),
    file(
      'b.yaml',
      'types: {}\nrelations:\n  slip: {type: none, between: [one, two], when: 2001, dates: stated, summary: Invented., unsourced: true}\n',
    ),
  ];
  expect(messages(files)).toEqual([
    'a.yaml:3:26: `actors.one.kind` is `country`: write one of `state`, `leader`, `group`, `body`.',
    'a.yaml:4:8: `actors.two` is `text`: write a map of keys and values.',
    'b.yaml:4:16: There is no type `none`: define it under `types`, or correct the id.',
  ]);
});

it('does not call ids unknown that may stand in a file that cannot be read', () => {
  const files = [...valid.files.filter(({ path }) => !path.endsWith('actors.yaml')), { path: 'actors.yaml', text: 'format: [' }];
  expect(checkDataset(files).problems.map((problem) => problem.file)).toEqual(['actors.yaml']);
});

it('does not call unused what may be used in a file that cannot be read', () => {
  const files = [...valid.files.filter(({ path }) => !path.includes('relations')), { path: 'relations.yaml', text: 'format: [' }];
  expect(checkDataset(files, valid.positions).problems.map((problem) => problem.file)).toEqual(['relations.yaml']);
});

it('goes on after an error in the same entry', () => {
  const text = `relations:
  slip:
    type: arm
    between: [aland, aland]
    when: 2001-02-30
    summary: Invented.
    dates: stated
    colour: red
`;
  expect(messages([...valid.files, file('slip.yaml', text)]).filter((message) => message.startsWith('slip.yaml'))).toEqual([
    'slip.yaml:3:3: `slip` has no evidence: quote a source, or say `unsourced: true`.',
    'slip.yaml:4:11: There is no type `arm`: define it under `types`, or correct the id. Did you mean `arms`?',
    'slip.yaml:5:22: `aland` is related to itself: name two different actors.',
    'slip.yaml:6:19: `2001-02-30`: There is no day 30 in that month. Its days are 01 to 28.',
    expect.stringContaining('slip.yaml:9:5: The key `colour` is not known here'),
  ]);
});

it('takes ids that are names of built-in things for ids', () => {
  const text =
    'relations:\n  constructor: {type: constructor, between: [aland, valueof], when: 2001, dates: stated, summary: A., unsourced: true}\n';
  expect(messages([...valid.files, file('slip.yaml', text)]).filter((message) => message.startsWith('slip.yaml'))).toEqual([
    expect.stringContaining('There is no type `constructor`'),
    expect.stringContaining('There is no actor `valueof`'),
  ]);
});
