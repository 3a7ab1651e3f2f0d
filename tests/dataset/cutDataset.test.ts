import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readNetwork } from '#dataset/compiled.ts';
import { cutDataset } from '#dataset/cutDataset.ts';
import { compileFolder } from '../../tools/compileFolder.ts';

const { dataset: whole } = compileFolder('data/russia-iran');
if (!whole) throw new Error('the shipped dataset is not sound');
const ids = Object.keys(whole.relations);

it('is a sound dataset of just the relations wanted, each as it was, and of the actors and sources that they name', () => {
  fc.assert(
    fc.property(fc.subarray(ids, { maxLength: 12 }), fc.subarray(Object.keys(whole.actors), { maxLength: 3 }), (relations, actors) => {
      const cut = cutDataset(whole, { relations: new Set(relations), actors: new Set(actors) });
      const read = readNetwork('cut', JSON.parse(JSON.stringify(cut)));
      expect(read.ok || read.error).toBe(true);
      expect(Object.keys(cut.relations)).toEqual(relations);
      expect(cut.stories).toEqual({});
      for (const id of relations) expect(cut.relations[id]).toBe(whole.relations[id]);
      const named = relations.flatMap((id) => {
        const { from, to, between } = whole.relations[id] ?? {};
        return between ?? [from, to];
      });
      expect(new Set(Object.keys(cut.actors))).toEqual(new Set([...named, ...actors, ...whole.dataset.poles]));
      const quoted = new Set(relations.flatMap((id) => whole.relations[id]?.evidence.map(({ source }) => source) ?? []));
      for (const id of quoted) expect(cut.sources[id]).toBe(whole.sources[id]);
      expect(new Set(Object.keys(cut.types))).toEqual(new Set(relations.map((id) => whole.relations[id]?.type)));
    }),
    { numRuns: 40 },
  );
});

it('keeps what a source rests on', () => {
  const [first = '', second = ''] = Object.keys(whole.sources);
  const chained = {
    ...whole,
    sources: { ...whole.sources, [first]: { ...(whole.sources[first] as never as object), dependsOn: [second] } },
  } as typeof whole;
  const own = ids.filter(
    (id) => whole.relations[id]?.evidence.every(({ source }) => source === first) && whole.relations[id]?.evidence.length,
  );
  const cut = cutDataset(chained, { relations: new Set(own.slice(0, 1)), actors: new Set() });
  expect(Object.keys(cut.sources)).toEqual([first, second]);
});

it('is the dataset itself where all of it is wanted', () => {
  expect(cutDataset(whole, { relations: new Set(ids), actors: new Set(Object.keys(whole.actors)) }).relations).toEqual(whole.relations);
});
