import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Whether the module at this URL is what the command line runs, by whatever links it was reached, and not imported by another. */
export function isProgram(url: string): boolean {
  const [, started] = process.argv;
  if (started === undefined) return false;
  try {
    return realpathSync(started) === realpathSync(fileURLToPath(url));
  } catch {
    // Not a file: then something else than a program of ours was started.
    return false;
  }
}
