import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const rules = [...readFileSync('docs/view-rules.md', 'utf8').matchAll(/^- \*\*V(\d+)\*\* /gm)].map(([, number]) => Number(number));

it('numbers the view rules without a gap', () => {
  expect(rules.length).toBeGreaterThanOrEqual(20);
  expect(rules).toEqual(rules.map((_, index) => index + 1));
});

it('has a test that cites each of them', () => {
  const files = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((name) => /\.(test|spec)\.tsx?$/.test(name));
  const texts = files.map((name) => readFileSync(join('tests', name), 'utf8')).join('\n');
  expect(rules.filter((number) => !new RegExp(`\\bV${number}\\b`).test(texts))).toEqual([]);
});
