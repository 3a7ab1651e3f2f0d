/** The built app in a browser, on a dataset of the bench's, in a window as all that is measured has it. */
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';

export interface BuiltAppRequest {
  readonly browser: Browser;
  readonly address: string;
  /** Goes into the page before anything else. */
  readonly script: string;
  /** As JSON. */
  readonly dataset: string;
  /** How long opening may take, in milliseconds. */
  readonly patience: number;
}

export interface BuiltApp {
  readonly page: Page;
  readonly session: CDPSession;
}

/** Nothing fades: other libraries do not, and what is to be measured is the year that was asked for. */
export const newContext = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1, reducedMotion: 'reduce', locale: 'en-GB' });

/** Opens it at an address, and waits until there is a picture. */
export async function openBuiltApp(
  context: BrowserContext,
  { address, script, dataset, query, patience }: BuiltAppRequest & { readonly query: string },
): Promise<BuiltApp> {
  await context.addInitScript({ content: script });
  const page = await context.newPage();
  await page.route('**/data/russia-iran.json', (route) => route.fulfill({ contentType: 'application/json', body: dataset }));
  await page.goto(`${address}/${query}`, { timeout: patience });
  await page.locator('.network-canvas canvas').first().waitFor({ state: 'attached', timeout: patience });
  return { page, session: await measuredSession(page) };
}

export async function measuredSession(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

/** Milliseconds that the page's thread has been busy so far. */
export const busyMs = async (session: CDPSession): Promise<number> => (await metricOf(session, 'TaskDuration')) * 1000;

/** One of the browser's own figures of a page; NaN where it has none of that name. */
export async function metricOf(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
}
