/** Asks a browser what a page holds. */
import { existsSync, readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { type BuiltApp, metricOf } from './builtApp.ts';
import { type Holdings, peakIn } from './memoryReport.ts';

/** What falls with one collection lets go of more, which falls with the next. */
const COLLECTIONS = 3;

export async function holdingsOf({ page, session }: BuiltApp): Promise<Holdings> {
  // Timers that let go of files, and what waits for an idle moment, have their time.
  await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 5000 })));
  for (let count = 0; count < COLLECTIONS; count++) await session.send('HeapProfiler.collectGarbage');
  const usage: { readonly usedSize: number; readonly backingStorageSize?: number } = await session.send('Runtime.getHeapUsage');
  return {
    heap: usage.usedSize,
    buffers: usage.backingStorageSize ?? 0,
    nodes: await metricOf(session, 'Nodes'),
    listeners: await metricOf(session, 'JSEventListeners'),
  };
}

/** The most that the largest of the pages' processes ever took, in bytes; null where the system does not tell. */
export async function peakOfPages(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peaks = processInfo.flatMap(({ type, id }) => {
    const file = `/proc/${id}/status`;
    return type === 'renderer' && existsSync(file) ? (peakIn(readFileSync(file, 'utf8')) ?? []) : [];
  });
  return peaks.length > 0 ? Math.max(...peaks) : null;
}
