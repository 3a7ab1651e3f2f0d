import { expect, it } from 'vitest';
import { formatPositions, parsePositions } from '../../tools/layout/positionsFile.ts';

const positions = new Map([
  ['russia', { x: -210, y: 0, pinned: false }],
  ['iran', { x: 210.5, y: 3, pinned: true }],
]);

it('writes one actor a line, sorted by id', () => {
  expect(formatPositions(positions)).toBe(`{
  "format": "positions/1",
  "positions": {
    "iran": { "x": 210.5, "y": 3, "pinned": true },
    "russia": { "x": -210, "y": 0 }
  }
}
`);
});

it('reads what it writes', () => {
  for (const each of [positions, new Map()]) expect(parsePositions(formatPositions(each))).toEqual({ ok: true, value: each });
});

it.each([
  ['{', /not valid JSON/],
  ['[]', /"format": "positions\/1"/],
  ['{"format":"positions/2","positions":{}}', /"format": "positions\/1"/],
  ['{"format":"positions/1","positions":[]}', /an object "positions"/],
  ['{"format":"positions/1","positions":{"iran":{"x":1}}}', /position of iran/],
  ['{"format":"positions/1","positions":{"iran":{"x":1,"y":1e999}}}', /position of iran/],
  ['{"format":"positions/1","positions":{"iran":{"x":1,"y":2,"pinned":"yes"}}}', /position of iran/],
])('refuses %s and says why', (text, reason) => {
  const result = parsePositions(text);
  expect(result.ok ? '' : result.error).toMatch(reason);
});
