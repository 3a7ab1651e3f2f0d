import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Runs a command-line program of tools/, or one at another path, as its user does. */
export function runTool(tool: string, args: readonly string[], { cwd = '.', env = {} as Record<string, string> } = {}) {
  const tsx = resolve('node_modules/tsx/dist/loader.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', `file://${tsx}`, resolve('tools', tool), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, lines: stdout.split('\n').filter(Boolean), stderr };
}
