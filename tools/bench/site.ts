/** Where the bench's pages come from, and the browser that they are opened in. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../browser.ts';
import { serve } from '../serve.ts';

/** Software stands in where there is no graphics card; newer browsers have to be told. */
const WEBGL = '--enable-unsafe-swiftshader';

interface Site {
  readonly address: string;
  close(): void;
}

/** Serves a folder at a free port. Browsers give a page that nobody else shares a finer clock. */
export async function openSite(folder: string): Promise<Site> {
  const server = await serve(folder, 0);
  server.prependListener('request', (_, response) => {
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
  });
  return { address: addressOf(server), close: () => closeNow(server) };
}

const addressOf = (server: Server): string => `http://localhost:${(server.address() as AddressInfo).port}`;

function closeNow(server: Server): void {
  server.close();
  server.closeAllConnections();
}

export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env, args } = await findBrowser();
  return chromium.launch({ executablePath, args: [...args, WEBGL], env: { ...process.env, ...env } as Record<string, string> });
}
