import { expect, it } from 'vitest';
import { checkDataset } from '#dataset/check.ts';
import type { ActorId } from '#domain/id.ts';
import type { Position } from '#domain/network.ts';
import { formatPositions, positionsFile } from '#export/positionsFile.ts';
import { readDataset } from '../../tools/readDataset.ts';
import { aNetwork } from '../support/builders.ts';

const at = (entries: Readonly<Record<string, Position>>) => new Map(Object.entries(entries) as [ActorId, Position][]);

/** As `npm run data:layout` writes it, around one pin. */
const BEFORE = `{
  "format": "positions/1",
  "positions": {
    "iran": { "x": 210.5, "y": 3, "pinned": true },
    "russia": { "x": -210, "y": 0 },
    "turkey": { "x": 1, "y": 2 }
  }
}
`;

const saved = at({ russia: { x: -210, y: 0 }, turkey: { x: 1, y: 2 }, iran: { x: 210.5, y: 3, pinned: true } });

it('writes one actor a line, sorted by id', () => {
  expect(formatPositions(saved)).toBe(BEFORE);
});

it('keeps everything but the one that was moved, letter by letter, and pins that one', () => {
  const text = positionsFile(aNetwork({}, { positions: saved }), at({ turkey: { x: -30.4, y: 20.6 } }));
  expect(text).toBe(BEFORE.replace('{ "x": 1, "y": 2 }', '{ "x": -30, "y": 21, "pinned": true }'));
});

it('pins nobody whom an arrangement has moved', () => {
  const places = at({ turkey: { x: 8, y: 9, pinned: false } });
  expect(positionsFile(aNetwork({}, { positions: saved }), places)).toBe(BEFORE.replace('{ "x": 1, "y": 2 }', '{ "x": 8, "y": 9 }'));
});

it('gives a place to an actor that had none', () => {
  const text = positionsFile(aNetwork({}, { positions: new Map() }), at({ turkey: { x: 1, y: -0.2 } }));
  expect(text).toBe('{\n  "format": "positions/1",\n  "positions": {\n    "turkey": { "x": 1, "y": 0, "pinned": true }\n  }\n}\n');
});

it('writes what the dataset reads', () => {
  const { files } = readDataset('tests/fixtures/valid');
  const positions = at({ aland: { x: -0.5, y: 7, pinned: true }, bland: { x: 1, y: 2 }, carol: { x: 0, y: 0 } });
  expect(checkDataset(files, { path: 'positions.json', text: formatPositions(positions) })).toMatchObject({ positions, problems: [] });
});

it('writes an empty file for an empty dataset', () => {
  expect(formatPositions(new Map())).toBe('{\n  "format": "positions/1",\n  "positions": {}\n}\n');
});

it('would not change a byte of what is shipped', () => {
  const { files, positions: file } = readDataset('data/russia-iran');
  if (file === null || !('text' in file)) throw new Error('The shipped dataset has no positions.json.');
  expect(formatPositions(checkDataset(files, file).positions)).toBe(file.text);
});
