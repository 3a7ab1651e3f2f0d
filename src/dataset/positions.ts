import './jitless.ts';
import * as z from 'zod/mini';
import type { Position } from '#domain/network.ts';
import { issueText } from './issueText.ts';
import { errorAt, type Merged, type Place, warningAt } from './merge.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import { positionSchema } from './schema.ts';
import { type DatasetFile, readYaml } from './yamlFile.ts';

/** `positions.json`. */
const positionsSchema = z.strictObject({
  format: z.literal('positions/1'),
  positions: z.record(z.string(), positionSchema),
});

interface Positions {
  readonly positions: ReadonlyMap<string, Position>;
  /** Ids in the file that no actor has; their places are left out. */
  readonly strangers: readonly string[];
  readonly problems: readonly Problem[];
}

const NONE = { positions: new Map<string, Position>(), strangers: [] };

/** Reads `positions.json`, where there is one, and holds it against the dataset's actors. */
export function readPositions(file: DatasetFile | null, merged: Merged): Positions {
  if (file === null) return { ...NONE, problems: [...unplaced(merged.dataset, merged, new Map())] };
  // JSON is YAML, and the YAML reader knows on which line things stand.
  const yaml = readYaml(file);
  const place: Place = { yaml, path: [] };
  if (!yaml.readable) return { ...NONE, problems: yaml.problems };
  const result = positionsSchema.safeParse(yaml.data, { reportInput: true });
  if (!result.success) {
    const faults = result.error.issues.map((issue) =>
      errorAt(place, issue.path, `\`${issue.path.map(String).join('.')}\` ${issueText(issue)}.`),
    );
    return { ...NONE, problems: [...yaml.problems, ...faults] };
  }
  const entries = Object.entries(result.data.positions);
  const strangers = entries.map(([id]) => id).filter((id) => !merged.ids.actors.has(id));
  const positions = new Map(entries.filter(([id]) => merged.actors.has(id)).map(([id, place]) => [id, toPosition(place)]));
  const unknown = strangers.map((id) => unknownActor(place, id, merged));
  return { positions, strangers, problems: [...yaml.problems, ...unknown, ...unplaced(place, merged, positions)] };
}

// One way of saying that a place is not pinned, so that the same places give the same compiled text.
const toPosition = ({ x, y, pinned }: z.output<typeof positionSchema>): Position => (pinned ? { x, y, pinned } : { x, y });

function unknownActor(place: Place, id: string, merged: Merged): Problem {
  const hint = didYouMean(id, merged.ids.actors);
  return warningAt({ ...place, path: ['positions', id] }, [], `There is no actor \`${id}\`: remove it, or run npm run data:layout.${hint}`);
}

function* unplaced(place: Place | null, { actors }: Merged, positions: ReadonlyMap<string, Position>): Generator<Problem> {
  const missing = [...actors.keys()].filter((id) => !positions.has(id));
  if (place === null || missing.length === 0) return;
  yield warningAt(place, [], `These actors have no place on the canvas: ${missing.join(', ')}. Run npm run data:layout.`);
}
