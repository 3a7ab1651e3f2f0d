import { clip } from '#domain/spanOf.ts';
import { readSpan, spansOf } from '../dates.ts';
import { actorsOf } from '../entryActors.ts';
import { type Definition, errorAt, type Merged, warningAt } from '../merge.ts';
import type { Problem } from '../problem.ts';
import { isCut } from '../relationTime.ts';
import type { RelationEntry, TypeEntry } from '../schema.ts';

/** A relation must fit its type, have two actors and evidence, and should lie inside the lives of its actors. */
export function* checkRelations(merged: Merged): Generator<Problem> {
  for (const relation of merged.relations.values()) {
    const type = merged.types.get(relation.value.type);
    if (type) yield* checkDirection(relation, type.value);
    yield* checkEnds(relation);
    yield* checkEvidence(relation);
    yield* checkLives(relation, merged);
  }
}

function* checkDirection(relation: Definition<RelationEntry>, { label, directed }: TypeEntry): Generator<Problem> {
  const { from, to, between } = relation.value;
  if (directed && between) {
    yield errorAt(relation, ['between'], `The type "${label}" is directed: write \`from\` and \`to\` instead of \`between\`.`);
  } else if (directed && (from === undefined || to === undefined)) {
    yield errorAt(relation, [], `\`${relation.id}\` is of a directed type: it needs both \`from\` and \`to\`.`);
  }
  if (directed) return;
  for (const [field, actor] of [['from', from] as const, ['to', to] as const]) {
    if (actor !== undefined) {
      yield errorAt(relation, [field], `The type "${label}" is undirected: write \`between: [a, b]\` instead of \`${field}\`.`);
    }
  }
  if (!between && from === undefined && to === undefined) {
    yield errorAt(relation, [], `\`${relation.id}\` names no actors: add \`between: [a, b]\`.`);
  }
}

function* checkEnds(relation: Definition<RelationEntry>): Generator<Problem> {
  const [first, second] = actorsOf(relation.value);
  if (first !== undefined && first === second) {
    const field = relation.value.between ? ['between', 1] : ['to'];
    yield errorAt(relation, field, `\`${first}\` is related to itself: name two different actors.`);
  }
}

function* checkEvidence(relation: Definition<RelationEntry>): Generator<Problem> {
  const { evidence, unsourced } = relation.value;
  if (evidence.length === 0 && !unsourced) {
    yield errorAt(relation, [], `\`${relation.id}\` has no evidence: quote a source, or say \`unsourced: true\`.`);
  }
  if (evidence.length > 0 && unsourced) {
    yield errorAt(relation, ['unsourced'], 'It says `unsourced: true` and has evidence: remove one of the two.');
  }
  if (evidence.length > 0 && evidence.every(({ stance }) => stance === 'disputes')) {
    yield errorAt(relation, ['evidence'], 'All of its evidence disputes it: add a passage that supports it, or remove the relation.');
  }
}

function* checkLives(relation: Definition<RelationEntry>, { actors }: Merged): Generator<Problem> {
  const lives = actorsOf(relation.value).map((id) => spansOf(actors.get(id ?? '')?.value.when));
  for (const [index, when] of relation.value.when.entries()) {
    const span = readSpan(when);
    if (!span.ok) continue;
    const kept = clip(span.value, ...lives);
    if (kept.length === 0) {
      yield warningAt(
        relation,
        ['when', index],
        `\`${when}\` lies outside the lives of its actors and is never shown: correct it, or their \`when\`.`,
      );
    } else if (isCut(span.value, kept)) {
      yield warningAt(
        relation,
        ['when', index],
        `\`${when}\` lies partly outside the lives of its actors and is cut to them: correct it, or their \`when\`.`,
      );
    }
  }
}
