import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { vi } from 'vitest';

interface Ran {
  readonly status: number | null;
  readonly lines: readonly string[];
  readonly stderr: string;
}

/**
 * What a program of tools/ does, without the second it takes to start one: for what it says and writes. That it starts, and hands on its
 * status, its arguments and its folder, is for `runTool`.
 */
export function callTool(main: (args: readonly string[]) => number, args: readonly string[], env: Record<string, string> = {}): Ran {
  const { said, end } = listening(env);
  try {
    return { status: main(args), ...said() };
  } finally {
    end();
  }
}

/** As `callTool`, for a program that waits for something. */
export async function callWaitingTool(main: (args: readonly string[]) => Promise<number>, args: readonly string[]): Promise<Ran> {
  const { said, end } = listening({});
  try {
    return { status: await main(args), ...said() };
  } finally {
    end();
  }
}

/** Keeps what is said on the console, until the end. */
function listening(env: Record<string, string>) {
  const said: Record<'log' | 'error', string[]> = { log: [], error: [] };
  const spies = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((line: unknown) => void said[name].push(`${line}\n`)),
  );
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  return {
    said: () => ({ lines: linesOf(said.log.join('')), stderr: said.error.join('') }),
    end: () => {
      vi.unstubAllEnvs();
      for (const spy of spies) spy.mockRestore();
    },
  };
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter(Boolean);

/** Runs a command-line program of tools/, or one at another path, as its user does. */
export function runTool(tool: string, args: readonly string[], { cwd = '.', env = {} as Record<string, string> } = {}): Ran {
  const tsx = resolve('node_modules/tsx/dist/loader.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', `file://${tsx}`, resolve('tools', tool), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, lines: linesOf(stdout), stderr };
}
