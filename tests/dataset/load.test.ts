import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '#dataset/check.ts';
import { compileMerged } from '#dataset/compile.ts';
import { loadNetwork } from '#dataset/load.ts';
import { readDataset } from '../../tools/readDataset.ts';

const { merged, positions } = checkDataset(readDataset('tests/fixtures/valid').files);
const sound = JSON.stringify(compileMerged(merged, positions));
/** A link that would run code, which only the checks refuse. */
const harmful = sound.replace(/"URL":"[^"]+"/, '"URL":"javascript:alert(1)"');

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const load = (text: string, seal: string | null, status = 200) => loadNetwork('valid', async () => new Response(text, { status }), seal);

describe('a dataset that the build has checked', () => {
  it('is read as it is', async () => {
    const loaded = await load(sound, sumOf(sound));
    expect(loaded.ok && [...loaded.value.relations.keys()]).toEqual([...merged.relations.keys()]);
  });
});

describe('any other file', () => {
  it('is checked, and shown where it is sound', async () => {
    expect((await load(sound, null)).ok).toBe(true);
    expect((await load(sound, sumOf(`${sound} `))).ok).toBe(true);
  });

  it('is refused where it is not', async () => {
    expect(harmful).not.toBe(sound);
    for (const seal of [null, sumOf(sound)]) {
      const loaded = await load(harmful, seal);
      expect(loaded.ok).toBe(false);
      if (!loaded.ok) expect(loaded.error.problems.join()).toContain('URL');
    }
  });

  it.each([
    ['broken off', sound.slice(0, 100), 200, 'broken', []],
    ['missing', '', 404, 'missing', []],
    ['with problems', '{"problems": ["one"]}', 422, 'faulty', ['one']],
  ])('is told of when %s', async (_name, text, status, kind, problems) => {
    const loaded = await load(text, null, status);
    expect(loaded).toMatchObject({ ok: false, error: { kind, id: 'valid', address: 'data/valid.json', status, problems } });
  });
});
