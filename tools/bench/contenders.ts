import type { Browser, CDPSession, Page } from '@playwright/test';
import { type BuiltAppRequest, busyMs, measuredSession, newContext, openBuiltApp } from './builtApp.ts';
import type { Shown } from './pages/contender.ts';
import type { Measured } from './pages/stopwatch.ts';
import type { Camera } from './scene.ts';

/** In the order of the table. Entente is the built app; what the others are stands at the head of their pages. */
export const CONTENDERS = ['entente', 'floor', 'sigma', 'vis-network', 'force-graph', 'cytoscape, replaced', 'cytoscape, toggled'] as const;
export type ContenderName = (typeof CONTENDERS)[number];

/** What is known not to keep up with large networks, and may be left behind. */
export const NAIVE: ReadonlySet<ContenderName> = new Set(['cytoscape, replaced', 'cytoscape, toggled']);

/** It took longer than anybody would wait. */
export class TooSlow extends Error {}

/** A contender in a page of its own. */
export class OpenContender {
  readonly name: ContenderName;
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #patience: number;

  /** `patience` is how long any one answer may take, in milliseconds. */
  constructor(name: ContenderName, page: Page, session: CDPSession, patience: number) {
    this.name = name;
    this.#page = page;
    this.#session = session;
    this.#patience = patience;
  }

  step(year: number): Promise<Measured> {
    return this.#ask((asked) => window.bench?.step(asked), year);
  }

  redraw(): Promise<Measured> {
    return this.#ask(() => window.bench?.redraw(), 0);
  }

  shown(): Promise<Shown> {
    return this.#ask(() => window.bench?.shown(), 0);
  }

  camera(): Promise<Camera | null> {
    return this.#ask(() => window.bench?.camera(), 0);
  }

  /** The ids of the relations that Entente lists beside the picture. */
  listed(): Promise<readonly string[]> {
    const links = this.#page.getByRole('region', { name: 'Relations' }).getByRole('link');
    return links.evaluateAll((all) => all.map((link) => new URLSearchParams(link.getAttribute('href') ?? '').get('relation') ?? ''));
  }

  /** Milliseconds that the page's thread has been busy so far, when all that follows on a step is done. */
  async busy(): Promise<number> {
    await this.#ask(() => new Promise<true>((done) => requestIdleCallback(() => done(true), { timeout: 5000 })), 0);
    return busyMs(this.#session);
  }

  /** A picture of the window, for a person to see that it is the same. */
  async photograph(path: string): Promise<void> {
    await this.#page.screenshot({ path });
  }

  async close(): Promise<void> {
    await this.#page.close();
  }

  async #ask<Given, Answer>(ask: (given: Given) => Answer, given: Given): Promise<NonNullable<Awaited<Answer>>> {
    const asked = this.#page.evaluate(ask as (given: unknown) => Answer, given);
    return within(asked, this.#patience, this.name) as Promise<NonNullable<Awaited<Answer>>>;
  }
}

/** Rejects with `TooSlow` where it takes longer. */
async function within<Value>(promise: Promise<Value>, patience: number, what: string): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Whatever comes of it afterwards, nobody waits for it any more.
  promise.catch(() => undefined);
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow(`${what} took more than ${Math.round(patience / 1000)} s`)), patience);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

interface EntenteRequest extends BuiltAppRequest {
  readonly year: number;
}

/** The built app on a dataset of ours, as soon as the picture is drawn. */
export async function openEntente({ year, ...request }: EntenteRequest): Promise<OpenContender> {
  const { patience } = request;
  const context = await newContext(request.browser);
  try {
    const { page, session } = await within(openBuiltApp(context, { ...request, query: `?year=${year}` }), patience, 'Opening');
    const opened = new OpenContender('entente', page, session, patience);
    await opened.busy();
    return opened;
  } catch (error) {
    await context.close();
    throw error instanceof TooSlow ? error : new TooSlow(`Opening failed: ${(error as Error).message.split('\n')[0]}`);
  }
}

interface RivalRequest {
  readonly browser: Browser;
  readonly address: string;
  readonly name: ContenderName;
  readonly size: string;
  readonly camera: Camera;
  readonly patience: number;
}

/** The page of a rival, as soon as it has its data. */
export async function openRival({ browser, address, name, size, camera, patience }: RivalRequest): Promise<OpenContender> {
  const context = await newContext(browser);
  const page = await context.newPage();
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  const query = new URLSearchParams({ contender: name, size, camera: JSON.stringify(camera) });
  try {
    await within(page.goto(`${address}/?${query}`), patience, 'Opening');
    await page.waitForFunction(() => window.bench, null, { timeout: patience });
    return new OpenContender(name, page, await measuredSession(page), patience);
  } catch (error) {
    await page.close();
    if (failures.length > 0) throw new Error(`${name} failed: ${failures.join('; ')}`);
    throw new TooSlow(`Opening took more than ${Math.round(patience / 1000)} s: ${(error as Error).message.split('\n')[0]}`);
  }
}
