import { Worker } from 'node:worker_threads';

const TSX = import.meta.resolve('tsx/esm/api');
/** A thread does not inherit the loader that reads TypeScript: not on Node 20. */
const START = `
  const { tsx, program } = require('node:worker_threads').workerData;
  import(tsx).then(({ register }) => (register(), import(program)));
`;

/** Starts a program in TypeScript in a thread of its own; it finds `input` as `workerData.input`. */
export const typescriptThread = (program: URL, input: unknown): Worker =>
  new Worker(START, { eval: true, workerData: { tsx: TSX, program: program.href, input } });
