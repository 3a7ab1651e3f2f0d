import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { main } from '../../tools/data-layout.ts';
import { callWaitingTool, runTool } from '../support/runTool.ts';

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

it('starts over with --fresh', async () => {
  const { folder, written } = datasetWith('{');
  expect((await callWaitingTool(main, [folder, '--fresh'])).status).toBe(0);
  expect(written()).not.toContain('pinned');
});

it('leaves alone what it cannot read', async () => {
  const { folder, written } = datasetWith('{');
  const { status, stderr } = await callWaitingTool(main, [folder]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/positions\.json:1:\d+: This is not valid YAML/);
  expect(stderr).toContain('nothing was written, as the pins cannot be read');
  expect(written()).toBe('{');
});

it('says what is wrong with how it is called', async () => {
  expect(await callWaitingTool(main, ['nowhere'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('There is no folder nowhere.'),
  });
  expect(await callWaitingTool(main, ['--frsh'])).toMatchObject({ status: 2, stderr: expect.stringContaining("Unknown option '--frsh'") });
});

it('writes nothing where it is interrupted, and says so by its exit status', async () => {
  const { folder, written } = datasetWith(PINS);
  const interrupted = new AbortController();
  const running = callWaitingTool((args) => main(args, interrupted.signal), [folder]);
  interrupted.abort();
  const { status, stderr } = await running;
  expect(status).toBe(130);
  expect(stderr).toContain('nothing was written, as it was interrupted');
  expect(written()).toBe(PINS);
});

it('ends on Ctrl-C in the middle of its work', async () => {
  const folder = mkdtempSync(join(scratch, 'real-'));
  cpSync('data/russia-iran', folder, { recursive: true });
  const tsx = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href;
  const program = spawn(process.execPath, ['--import', tsx, 'tools/data-layout.ts', folder, '--fresh'], { stdio: 'ignore' });
  // By then it computes, which takes much longer.
  setTimeout(() => program.kill('SIGINT'), 6000);
  const [status] = await once(program, 'exit');
  expect(status).toBe(130);
  expect(readFileSync(join(folder, 'positions.json'), 'utf8')).toBe(readFileSync('data/russia-iran/positions.json', 'utf8'));
});
