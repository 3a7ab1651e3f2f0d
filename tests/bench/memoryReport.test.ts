import { expect, it } from 'vitest';
import {
  growthOfHeap,
  growthSentence,
  hasGrown,
  isTooMuch,
  largeSentence,
  peakIn,
  readingSentence,
} from '../../tools/bench/memoryReport.ts';

const holdings = (heap: number, buffers = 0) => ({ heap, buffers, nodes: 900, listeners: 80 });

it('grows from the first reading to the last, buffers too, whatever lies between', () => {
  const readings = [100, 300, 105].map((heap, index) => ({ steps: index * 10, ...holdings(heap, heap) }));
  expect(growthOfHeap(readings)).toBeCloseTo(1.05);
  expect(() => growthOfHeap([])).toThrow('needs readings');
});

it('a tenth more is as much as may be', () => {
  expect([0.8, 1, 1.1, 1.11].map(hasGrown)).toEqual([false, false, false, true]);
  expect(growthSentence(1.056)).toBe('What the page holds is ×1.056 of what it was, and may be ×1.10.');
});

it('500 MB are as much as may be, heap and buffers together', () => {
  expect(isTooMuch(holdings(400e6, 100e6))).toBe(false);
  expect(isTooMuch(holdings(400e6, 101e6))).toBe(true);
});

it('says what there is, and the peak where the system tells it', () => {
  expect(readingSentence({ steps: 500, ...holdings(17.14e6, 1.2e6) })).toBe(
    'After 500 steps: heap 17.1 MB, buffers 1.2 MB, 900 nodes, 80 listeners.',
  );
  expect(largeSentence(50_000, holdings(3e8, 2e6), 9e8)).toBe(
    '50000 relations: heap 300.0 MB, buffers 2.0 MB, of at most 500.0 MB; the page’s process took 900.0 MB at its most',
  );
  expect(largeSentence(50_000, holdings(3e8, 2e6), null)).not.toContain('process');
  expect(peakIn('VmPeak:\t 9 kB\nVmHWM:\t  2048 kB\nVmRSS:\t 7 kB\n')).toBe(2048 * 1024);
  expect(peakIn('Name: x')).toBeNull();
});
