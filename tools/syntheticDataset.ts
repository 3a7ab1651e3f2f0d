import type { CompiledDataset } from '#dataset/compiledSchema.ts';

const DAY = 86_400_000;
const firstDay = (year: number): number => Date.UTC(year, 0, 1) / DAY;

/**
 * A dataset with as many relations as asked for, all certain in one year and none hidden at first, among the actors and with the types and
 * sources of another. The same again each time. Each is about its own number, counted from 1.
 */
export function syntheticDataset(real: CompiledDataset, count: number, year: number): CompiledDataset {
  const actors = Object.keys(real.actors);
  const types = Object.entries(real.types).filter(([, { family }]) => real.families[family]?.shown !== false);
  const sources = Object.keys(real.sources);
  const possible: [number, number] = [firstDay(year), firstDay(year + 1) - 1];
  const relations = Array.from({ length: count }, (_, index): [string, CompiledDataset['relations'][string]] => {
    const [type, { directed }] = pick(types, index);
    // Each actor in turn with one that is the further on, the more rounds there were: never with itself.
    const from = pick(actors, index);
    const to = pick(actors, index + 1 + (Math.floor(index / actors.length) % (actors.length - 1)));
    return [
      `made-up-${index + 1}`,
      {
        type,
        ...(directed ? { from, to } : { between: [from, to] }),
        when: [String(year)],
        dates: 'stated',
        summary: `Made up, number ${index + 1}.`,
        about: `number ${index + 1}`,
        unsourced: false,
        evidence: [
          {
            source: pick(sources, index),
            quote: `Quoted, number ${index + 1}.`,
            shows: ['relation'],
            modality: 'asserted',
            stance: 'supports',
          },
        ],
        spans: [{ possible, certain: possible }],
        checkedDay: null,
      },
    ];
  });
  // Stories speak of the real relations.
  return { ...real, relations: Object.fromEntries(relations), stories: {} };
}

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}
