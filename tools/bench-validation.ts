/** Measures how long it takes to check a large dataset: `bench-validation [RELATIONS]`, 10,000 where it is not said. */
import { isProgram } from './isProgram.ts';
import { typescriptThread } from './typescriptThread.ts';

/** In milliseconds, in a worker thread that has done nothing before. */
export interface ValidationTimes {
  /** How many there were: as many as asked for, or a few more. */
  readonly relations: number;
  /** Of the curators' files, from YAML to problems. */
  readonly filesMs: number;
  /** Of what is compiled of them, from bytes to a dataset, as a page checks one that its build has not. */
  readonly compiledMs: number;
}

/** Both, once, for the shipped dataset made as large as that. */
export function measureValidation(relations: number): Promise<ValidationTimes> {
  const thread = typescriptThread(new URL('./validationThread.ts', import.meta.url), relations);
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}

if (isProgram(import.meta.url)) console.log(await measureValidation(Number(process.argv[2] ?? 10_000)));
