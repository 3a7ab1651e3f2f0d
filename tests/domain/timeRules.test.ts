import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const rules = [...readFileSync('docs/time-rules.md', 'utf8').matchAll(/^- \*\*T(\d+)\*\* /gm)].map(([, number]) => Number(number));

function* testFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* testFiles(path);
    else if (/\.test\.tsx?$/.test(entry.name)) yield path;
  }
}

it('numbers the time rules without a gap', () => {
  expect(rules.length).toBeGreaterThanOrEqual(52);
  expect(rules).toEqual(rules.map((_, index) => index + 1));
});

it('has a test that cites each of them', () => {
  const texts = [...testFiles('tests/domain'), ...testFiles('tests/state')].map((path) => readFileSync(path, 'utf8')).join('\n');
  expect(rules.filter((number) => !new RegExp(`\\bT${number}\\b`).test(texts))).toEqual([]);
});
