import type { Position } from '#domain/network.ts';
import type { Interval, Span } from '#domain/timespan.ts';
import type { CompiledDataset } from './compiledSchema.ts';
import { spansOf } from './dates.ts';
import type { Definition, Merged } from './merge.ts';
import { checkedDayOf, relationSpans } from './relationTime.ts';
import { type ActorEntry, FORMAT } from './schema.ts';

/**
 * The files' tables as one, with day numbers beside every date: the object that the page loads. Same files, same object. To be called
 * only where the checks found no error.
 * @throws Error if there is no `dataset` block, which the checks would have reported.
 */
export function compileMerged(merged: Merged, positions: ReadonlyMap<string, Position>): CompiledDataset {
  if (merged.dataset === null) throw new Error('A dataset without a dataset block was compiled.');
  const { moments, ...dataset } = merged.dataset.value;
  return {
    format: FORMAT,
    dataset: { ...dataset, moments: moments.map((moment) => ({ ...moment, spans: written(spansOf([moment.when])) })) },
    families: mapTable(merged.families, (family) => family),
    types: mapTable(merged.types, (type) => type),
    actors: mapTable(merged.actors, compileActor),
    sources: mapTable(merged.sources, (source) => ({ ...source, spans: written(spansOf([source.issued])) })),
    relations: compileRelations(merged),
    stories: mapTable(merged.stories, (story) => story),
    positions: Object.fromEntries(positions),
  };
}

function mapTable<Value, Result>(table: ReadonlyMap<string, Definition<Value>>, compile: (value: Value) => Result): Record<string, Result> {
  return Object.fromEntries([...table].map(([id, { value }]) => [id, compile(value)]));
}

function compileActor({ flag, ...actor }: ActorEntry) {
  const spans = written(spansOf(actor.when));
  return flag ? { ...actor, flag: { ...flag, spans: written(spansOf(flag.when)) }, spans } : { ...actor, spans };
}

/** A relation of which the lives of its actors leave nothing is never shown, which the checks have warned of, and is left out. */
function compileRelations(merged: Merged) {
  const compiled = mapTable(merged.relations, (relation) => ({
    ...relation,
    spans: written(relationSpans(relation, merged)),
    checkedDay: checkedDayOf(relation, merged),
  }));
  return Object.fromEntries(Object.entries(compiled).filter(([, { spans }]) => spans.length > 0));
}

/** Spans as the file has them. Tuples are copied because the schema's are not readonly. */
const written = (spans: readonly Span[]) =>
  spans.map(({ possible, certain }) => ({ possible: pair(possible), certain: certain && pair(certain) }));

const pair = ([first, last]: Interval): [number | null, number | null] => [first, last];
