/** What a page holds, right after its garbage was collected. */
export interface Holdings {
  /** Bytes of the script's heap. */
  readonly heap: number;
  /** Bytes of typed arrays and the like, which lie outside of it. */
  readonly buffers: number;
  /** Nodes of the document and of what was taken out of it and is held still. */
  readonly nodes: number;
  readonly listeners: number;
}

export interface Reading extends Holdings {
  /** After how many years. */
  readonly steps: number;
}

/** The most that an hour may leave behind, as a part of what there was. */
const MOST_GROWTH = 0.1;
/** The most that 50,000 relations may take, in bytes. */
const MOST_BYTES = 500e6;

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const bytesOf = ({ heap, buffers }: Holdings): number => heap + buffers;

export const readingSentence = ({ steps, heap, buffers, nodes, listeners }: Reading): string =>
  `After ${steps} steps: heap ${megabytes(heap)}, buffers ${megabytes(buffers)}, ${nodes} nodes, ${listeners} listeners.`;

/** The last reading over the first: 1 where nothing stays behind. */
export function growthOfHeap(readings: readonly Reading[]): number {
  const [first, last] = [readings[0], readings.at(-1)];
  if (!first || !last) throw new Error('Growth needs readings.');
  return bytesOf(last) / bytesOf(first);
}

export const hasGrown = (growth: number): boolean => growth > 1 + MOST_GROWTH;

export const growthSentence = (growth: number): string =>
  `What the page holds is ×${growth.toFixed(3)} of what it was, and may be ×${(1 + MOST_GROWTH).toFixed(2)}.`;

export const isTooMuch = (holdings: Holdings): boolean => bytesOf(holdings) > MOST_BYTES;

/** `peak` is the most that the page's process ever took, in bytes; null where the system does not tell. */
export const largeSentence = (relations: number, holdings: Holdings, peak: number | null): string =>
  [
    `${relations} relations: heap ${megabytes(holdings.heap)}, buffers ${megabytes(holdings.buffers)}, of at most ${megabytes(MOST_BYTES)}`,
    ...(peak === null ? [] : [`the page’s process took ${megabytes(peak)} at its most`]),
  ].join('; ');

/** Of the file in which Linux tells of a process: the most memory that it ever had, in bytes. */
export function peakIn(status: string): number | null {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}
