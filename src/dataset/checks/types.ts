import { errorAt, type Merged } from '../merge.ts';
import type { Problem } from '../problem.ts';

/** Who leads and who is led, who belongs and to what, is told from `from` and `to`. */
export function* checkTypes({ types }: Merged): Generator<Problem> {
  for (const type of types.values()) {
    const { structure, directed, label } = type.value;
    if (structure === undefined || directed) continue;
    yield errorAt(
      type,
      ['structure'],
      `The type "${label}" is undirected, so nobody can tell who ${WHO[structure]}: make it \`directed: true\`, or remove this.`,
    );
  }
}

const WHO = { leads: 'leads', belongs: 'belongs to whom' } as const;
