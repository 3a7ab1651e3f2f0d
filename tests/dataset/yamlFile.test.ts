import { describe, expect, it } from 'vitest';
import { readYaml } from '#dataset/yamlFile.ts';

const read = (text: string) => readYaml({ path: 'a.yaml', text });
const at = (line: number, column: number) => ({ line, column });

const FILE = read(`one:
  plain: 2001-13
  single: '2001-13'
  double: "2001-13"
  escaped: "\\u0032001-13"
  list: [a, "bc"]
  empty:
  block: |
    text
`);

describe('finding a value', () => {
  it.each([
    [['one', 'plain'], 0, at(2, 10)],
    [['one', 'plain'], 5, at(2, 15)],
    [['one', 'single'], 5, at(3, 17)],
    [['one', 'double'], 5, at(4, 17)],
    [['one', 'list', 1], 1, at(6, 15)],
    [['one', 'plain', 0], 5, at(2, 15)],
    [['one', 'nothing'], 0, at(2, 3)],
    [['one', 'block'], 2, at(8, 10)],
  ])('%j, letter %i', (path, offset, expected) => {
    expect(FILE.locateValue(path, offset)).toEqual(expected);
  });

  it('points at the start where the letters of the file are not those of the value', () => {
    expect(FILE.locateValue(['one', 'escaped'], 5)).toEqual(at(5, 12));
  });
});

describe('finding a key', () => {
  it.each([
    [['one'], at(1, 1)],
    [['one', 'double'], at(4, 3)],
    [['one', 'empty'], at(7, 3)],
  ])('%j', (path, expected) => {
    expect(FILE.locateKey(path)).toEqual(expected);
  });
});

it('reads YAML 1.2: no is a text, and a date too', () => {
  expect(read('a: no\nb: 2001-01-01\nc: 1_000\n').data).toEqual({ a: 'no', b: '2001-01-01', c: '1_000' });
});

it('refuses to be another YAML', () => {
  const file = read('%YAML 1.1\n---\na: no\n');
  expect(file.readable).toBe(false);
  expect(file.problems.map(({ message }) => message)).toContain('This file must be YAML 1.2: remove the %YAML line.');
});

it('refuses a key that JavaScript would take for the prototype', () => {
  expect(read('__proto__: {a: 1}\n').problems.map(({ message }) => message)).toEqual(['The key `__proto__` is not allowed: remove it.']);
});

it('refuses a second document', () => {
  expect(read('a: 1\n---\nb: 2\n').readable).toBe(false);
});

it('does not unfold aliases that would fill the memory', () => {
  const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n${'d: [*c]\n'}`;
  const file = read(bomb);
  expect(file.readable).toBe(false);
  expect(file.data).toBeUndefined();
});
