import type { Position } from '#domain/network.ts';
import { checkActors } from './checks/actors.ts';
import { checkChecked } from './checks/checked.ts';
import { checkCoverage } from './checks/coverage.ts';
import { checkDates } from './checks/dates.ts';
import { checkMentions, checkQuotationLength } from './checks/evidence.ts';
import { checkOverlaps } from './checks/overlaps.ts';
import { checkPublished } from './checks/published.ts';
import { checkReferences } from './checks/references.ts';
import { checkRelations } from './checks/relations.ts';
import { checkSources } from './checks/sources.ts';
import { checkStories } from './checks/stories.ts';
import { checkTypes } from './checks/types.ts';
import { checkUnused } from './checks/unused.ts';
import { type Merged, mergeFiles } from './merge.ts';
import { parseFile } from './parseFile.ts';
import { readPositions } from './positions.ts';
import { type Problem, sortProblems } from './problem.ts';
import type { DatasetFile } from './yamlFile.ts';

const CHECKS: readonly ((merged: Merged) => Iterable<Problem>)[] = [
  checkReferences,
  checkDates,
  checkTypes,
  checkRelations,
  checkChecked,
  checkOverlaps,
  checkPublished,
  checkCoverage,
  checkQuotationLength,
  checkMentions,
  checkSources,
  checkActors,
  checkUnused,
  checkStories,
];

/** A folder read and judged. It is whole only where no problem is an error. */
export interface Checked {
  readonly merged: Merged;
  readonly positions: ReadonlyMap<string, Position>;
  /** In reading order. */
  readonly problems: readonly Problem[];
}

/** Reads all files of a dataset and its `positions.json`, and reports everything that is wrong with them in one run. */
export function checkDataset(files: readonly DatasetFile[], positionsFile: DatasetFile | null = null): Checked {
  const parsed = files.map(parseFile);
  const { merged, problems } = mergeFiles(parsed);
  const { positions, problems: misplaced } = readPositions(positionsFile, merged);
  const found = [...parsed.flatMap((file) => file.problems), ...problems, ...CHECKS.flatMap((check) => [...check(merged)]), ...misplaced];
  return { merged, positions, problems: sortProblems(found) };
}
