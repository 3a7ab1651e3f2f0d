import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isProgram } from '../../tools/isProgram.ts';
import { runTool } from '../support/runTool.ts';

const scratch = mkdtempSync(join(tmpdir(), 'entente-programs-'));
afterAll(() => rmSync(scratch, { recursive: true }));

describe('a program runs, however it is reached', () => {
  symlinkSync(resolve('tools'), join(scratch, 'folder'));
  symlinkSync(resolve('tools/serve.ts'), join(scratch, 'link.ts'));

  it.each([['serve.ts'], [join(scratch, 'folder/serve.ts')], [join(scratch, 'link.ts')]])('%s', (path) => {
    const { status, stderr } = runTool(path, ['--root', scratch]);
    expect(status).toBe(1);
    expect(stderr).toContain('run "npm run build" first.');
  });

  it('the browser finder too', () => {
    const { status, stderr } = runTool(join(scratch, 'folder/browser.ts'), [], { env: { CHROMIUM_PATH: join(scratch, 'nothing') } });
    expect(status).toBe(1);
    expect(stderr).toContain('which is not a browser that starts');
  });
});

it('a module that is imported is not the program', () => {
  expect(isProgram(import.meta.url)).toBe(false);
});
