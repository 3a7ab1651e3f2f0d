/**
 * The `test` of all browser tests: it fails when the page says anything on the console, breaks its own security policy
 * or asks another host than ours, whatever else the test looks at.
 */
import { type BrowserContext, test as base, expect } from '@playwright/test';

interface Guard {
  /** What the pages of this test did that they should not, in order. */
  messages: readonly string[];
  /** Lets messages pass that this test provokes on purpose. */
  allowMessages: (pattern: RegExp) => void;
}

export const test = base.extend<Guard>({
  messages: async ({ context, baseURL }, use) => {
    const messages: string[] = [];
    collectMessages(context, (message) => messages.push(message));
    collectForeignRequests(context, new URL(baseURL ?? 'http://localhost').host, (message) => messages.push(message));
    await use(messages);
  },
  allowMessages: [
    async ({ context, messages }, use) => {
      const allowed: RegExp[] = [];
      await use((pattern) => void allowed.push(pattern));
      await hearOut(context);
      const unexpected = messages.filter((message) => !allowed.some((pattern) => pattern.test(message)));
      expect(unexpected, 'The page should say nothing on the console and ask no other host').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** A breach of the security policy is among these: Chromium reports it on the console. */
function collectMessages(context: BrowserContext, add: (message: string) => void): void {
  context.on('console', (message) => add(`console ${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => add(`error: ${error.error().message}`));
}

function collectForeignRequests(context: BrowserContext, ownHost: string, add: (message: string) => void): void {
  const check = (address: string) => {
    const { protocol, host } = new URL(address);
    // Addresses such as data: and blob: stay in the page.
    if (/^(https?|wss?):$/.test(protocol) && host !== ownHost) add(`request to another host: ${address}`);
  };
  context.on('request', (request) => check(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => check(socket.url())));
}

/** Messages arrive in order but late: once a page has answered a question, all it said before has been heard. */
async function hearOut(context: BrowserContext): Promise<void> {
  // A page that was closed or crashed has nothing more to say.
  await Promise.all(context.pages().map((page) => page.evaluate(() => undefined).catch(() => undefined)));
}
