/** How two actors are tied through others. Rules V13–V16 of docs/view-rules.md. */
import { bestFirst, gradeOf, WORST_GRADE } from './grade.ts';
import type { ActorId, RelationId } from './id.ts';
import type { Neighbours } from './neighbours.ts';
import type { Network } from './network.ts';
import type { NetworkAt } from './networkAt.ts';

/** From one actor to the next. */
export interface PathStep {
  readonly from: ActorId;
  readonly to: ActorId;
  /** All that is shown between the two, the best evidenced first. Never empty. */
  readonly relations: readonly [RelationId, ...RelationId[]];
}

/** Steps that follow on each other; no actor twice. */
export type Path = readonly PathStep[];

export interface Paths {
  /** Of the paths with the fewest steps, one whose weakest step is the best evidenced. */
  readonly shortest: Path;
  /** Of the paths whose weakest step is the best evidenced, one with the fewest steps. */
  readonly bestEvidenced: Path;
}

/**
 * The paths between two actors in what is shown, whichever way its relations run; null where there is none. A chain is as strong as its
 * weakest link: so a path is as well evidenced as the worst of its steps, and a step as the best of its relations.
 */
export function pathsBetween(network: Network, at: NetworkAt, neighbours: Neighbours, from: ActorId, to: ActorId): Paths | null {
  if (from === to) return null;
  const steps = stepsOf(network, at, neighbours);
  const any = shortestWith(WORST_GRADE, steps, from, to);
  if (!any) return null;
  let shortest = any;
  let bestEvidenced = any;
  // Each bound leaves fewer steps than the one before, so the last that still leads there as fast, or at all, is the best.
  for (let bound = WORST_GRADE - 1; bound >= 0; bound--) {
    const path = shortestWith(bound, steps, from, to);
    if (!path) break;
    if (path.length === any.length) shortest = path;
    bestEvidenced = path;
  }
  return { shortest, bestEvidenced };
}

/** The step that makes a path as well evidenced as it is. */
export function weakestStep(path: Path, network: Network, at: NetworkAt): PathStep | null {
  const grade = ({ relations: [best] }: PathStep): number => gradeOf(best, at.relations.get(best) ?? 'possible', network);
  return path.reduce<PathStep | null>((worst, step) => (worst && grade(worst) >= grade(step) ? worst : step), null);
}

interface GradedStep extends PathStep {
  readonly grade: number;
}

type StepsFrom = ReadonlyMap<ActorId, readonly GradedStep[]>;

function stepsOf(network: Network, at: NetworkAt, neighbours: Neighbours): StepsFrom {
  const steps = new Map<ActorId, readonly GradedStep[]>();
  for (const [from, ties] of neighbours) {
    const own = [...ties].flatMap(([to, ids]): GradedStep[] => {
      const [best, ...others] = bestFirst(ids, at, network);
      return best ? [{ from, to, relations: [best, ...others], grade: gradeOf(best, at.relations.get(best) ?? 'possible', network) }] : [];
    });
    steps.set(from, own);
  }
  return steps;
}

/** Breadth first, over the steps whose grade is within the bound; null where they do not lead there. */
function shortestWith(bound: number, steps: StepsFrom, from: ActorId, to: ActorId): Path | null {
  const cameBy = new Map<ActorId, GradedStep | null>([[from, null]]);
  const waiting = [from];
  for (const actor of waiting) {
    if (actor === to) return pathTo(to, cameBy);
    for (const step of steps.get(actor) ?? []) {
      if (step.grade > bound || cameBy.has(step.to)) continue;
      cameBy.set(step.to, step);
      waiting.push(step.to);
    }
  }
  return null;
}

function pathTo(to: ActorId, cameBy: ReadonlyMap<ActorId, GradedStep | null>): Path {
  const path: PathStep[] = [];
  for (let step = cameBy.get(to); step; step = cameBy.get(step.from)) {
    path.unshift({ from: step.from, to: step.to, relations: step.relations });
  }
  return path;
}
