import { crc32 } from 'node:zlib';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { withWords } from '#export/pngWords.ts';

const picture = new PNG({ width: 3, height: 2 });
picture.data.fill(200);
const bytes = new Uint8Array(PNG.sync.write(picture));

/** The chunks of a PNG, with whether each has the checksum that Node computes. */
function chunksOf(png: Buffer) {
  const chunks: { type: string; data: Buffer; isSound: boolean }[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const [type, data] = [png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length)];
    chunks.push({ type, data, isSound: png.readUInt32BE(at + 8 + length) === crc32(png.subarray(at + 4, at + 8 + length)) });
    at += 12 + length;
  }
  return chunks;
}

it('puts words into a PNG, in any alphabet, and leaves the picture as it was', async () => {
  const texts = { Title: 'Россия و ایران, 2016', Source: '', Description: `a\0b ${'x'.repeat(10_000)}` };
  const written = Buffer.from(await (await withWords(new Blob([bytes]), texts)).arrayBuffer());
  const chunks = chunksOf(written);
  expect(chunks.every(({ isSound }) => isSound)).toBe(true);
  expect(chunks[0]?.type).toBe('IHDR');
  const words = chunks.filter(({ type }) => type === 'iTXt').map(({ data }) => data.toString('utf8').split('\0'));
  expect(words.map(([keyword]) => keyword)).toEqual(['Title', 'Description']);
  expect(words.map((parts) => parts.at(-1))).toEqual([texts.Title, texts.Description.replace('\0', '\ufffd')]);
  expect(PNG.sync.read(written).data).toEqual(picture.data);
});

it('puts words of Latin-1 where every program reads them', async () => {
  const texts = { Title: 'Türkei, 2016', Sources: '1. One\n2. Two', Source: 'a – b' };
  const chunks = chunksOf(Buffer.from(await (await withWords(new Blob([bytes]), texts)).arrayBuffer()));
  const old = chunks.filter(({ type }) => type === 'tEXt').map(({ data }) => data.toString('latin1').split('\0'));
  expect(old).toEqual([
    ['Title', texts.Title],
    ['Sources', texts.Sources],
  ]);
  expect(chunks.filter(({ type }) => type === 'iTXt').map(({ data }) => data.toString('utf8').split('\0')[0])).toEqual(['Source']);
});

it('leaves alone what is no PNG', async () => {
  const blob = new Blob(['nothing of the kind']);
  expect(await withWords(blob, { Title: 'x' })).toBe(blob);
});

it('says how large it is on paper', async () => {
  const written = Buffer.from(await (await withWords(new Blob([bytes]), {}, 300)).arrayBuffer());
  const size = chunksOf(written).find(({ type }) => type === 'pHYs');
  expect(size).toMatchObject({ isSound: true });
  // 300 pixels per inch are 11,811 per metre.
  expect([size?.data.readUInt32BE(0), size?.data.readUInt32BE(4), size?.data[8]]).toEqual([11_811, 11_811, 1]);
});
