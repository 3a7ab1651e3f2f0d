import type { Position } from '#domain/network.ts';
import { fail, ok, type Result } from '#domain/result.ts';

/** A place as the file keeps it. */
export interface SavedPosition extends Position {
  /** Placed by hand: the layout leaves it alone. */
  readonly pinned: boolean;
}

const FORMAT = 'positions/1';

/** Reads the text of a `positions.json`; the failure is a sentence for whoever edited it. */
export function parsePositions(text: string): Result<ReadonlyMap<string, SavedPosition>, string> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return fail(`This is not valid JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isRecord(data) || data.format !== FORMAT || !isRecord(data.positions)) {
    return fail(`This needs "format": "${FORMAT}" and an object "positions".`);
  }
  const positions = new Map<string, SavedPosition>();
  for (const [id, entry] of Object.entries(data.positions)) {
    const position = toPosition(entry);
    if (!position) return fail(`The position of ${id} needs "x" and "y" as numbers, and "pinned" only as true or false.`);
    positions.set(id, position);
  }
  return ok(positions);
}

/** The text of a `positions.json`: one actor a line, sorted by id, so that a change shows as one line. */
export function formatPositions(positions: ReadonlyMap<string, SavedPosition>): string {
  const lines = [...positions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { x, y, pinned }]) => `    ${JSON.stringify(id)}: { "x": ${x}, "y": ${y}${pinned ? ', "pinned": true' : ''} }`);
  const body = lines.length > 0 ? `{\n${lines.join(',\n')}\n  }` : '{}';
  return `{\n  "format": "${FORMAT}",\n  "positions": ${body}\n}\n`;
}

function toPosition(entry: unknown): SavedPosition | null {
  if (!isRecord(entry)) return null;
  const { x, y, pinned = false } = entry;
  if (typeof x !== 'number' || typeof y !== 'number' || typeof pinned !== 'boolean') return null;
  return Number.isFinite(x) && Number.isFinite(y) ? { x, y, pinned } : null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
