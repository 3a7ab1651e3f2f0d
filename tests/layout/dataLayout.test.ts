import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { main } from '../../tools/data-layout.ts';
import { callTool, runTool } from '../support/runTool.ts';

const scratch = mkdtempSync(join(tmpdir(), 'entente-data-layout-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** The invented dataset with this `positions.json`. */
function datasetWith(positions: string): { folder: string; written: () => string } {
  const folder = mkdtempSync(join(scratch, 'dataset-'));
  const file = join(folder, 'positions.json');
  cpSync('tests/fixtures/valid', folder, { recursive: true });
  writeFileSync(file, positions);
  return { folder, written: () => readFileSync(file, 'utf8') };
}

const PINS = '{"format": "positions/1", "positions": {"carol": {"x": 5.5, "y": 90, "pinned": true}, "gone": {"x": 0, "y": 0}}}';

it('keeps what was placed by hand, and says whose place it drops', () => {
  const { folder, written } = datasetWith(PINS);
  const { status, lines } = runTool('data-layout.ts', [folder]);
  expect(status).toBe(0);
  expect(lines).toEqual([`${folder}: dropped gone: no such actor in the dataset.`, expect.stringContaining(': 3 actors, seed ')]);
  expect(written()).toContain('    "carol": { "x": 5.5, "y": 90, "pinned": true }\n');
  expect(Object.keys(JSON.parse(written()).positions)).toEqual(['aland', 'bland', 'carol']);
});

it('starts over with --fresh', () => {
  const { folder, written } = datasetWith('{');
  expect(callTool(main, [folder, '--fresh']).status).toBe(0);
  expect(written()).not.toContain('pinned');
});

it('leaves alone what it cannot read', () => {
  const { folder, written } = datasetWith('{');
  const { status, stderr } = callTool(main, [folder]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/positions\.json:1:\d+: This is not valid YAML/);
  expect(stderr).toContain('nothing was written, as the pins cannot be read');
  expect(written()).toBe('{');
});

it('says what is wrong with how it is called', () => {
  expect(callTool(main, ['nowhere'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('There is no folder nowhere.'),
  });
  expect(callTool(main, ['--frsh'])).toMatchObject({ status: 2, stderr: expect.stringContaining("Unknown option '--frsh'") });
});
