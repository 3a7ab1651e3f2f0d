import type { RelationEntry } from './schema.ts';

/** The two actors of a relation, in the order written; undefined where one is not named. */
export const actorsOf = ({
  from,
  to,
  between,
}: Pick<RelationEntry, 'from' | 'to' | 'between'>): readonly [string | undefined, string | undefined] =>
  between ? [between[0], between[1]] : [from, to];
