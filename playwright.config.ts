import { defineConfig } from '@playwright/test';
import { findBrowser } from './tools/browser.ts';

const PORT = Number(process.env.TEST_PORT ?? 4317);
const ORIGIN = `http://localhost:${PORT}`;

const { executablePath, env, args } = await findBrowser();

/** The browser tests run against the built app, as a reader gets it. */
export default defineConfig({
  testDir: 'tests/browser',
  reporter: 'list',
  forbidOnly: true,
  retries: 0,
  // Shared out test by test, so that no worker is left alone with a long file.
  fullyParallel: true,
  workers: 2,
  // A slow machine is no failure.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: ORIGIN,
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // A record of each step takes a sixth of the time again: ask for it with `--trace on`.
    trace: 'off',
    // With the limit on address changes that readers' browsers have, and that Playwright lifts.
    launchOptions: { executablePath, args, env: { ...process.env, ...env }, ignoreDefaultArgs: ['--disable-ipc-flooding-protection'] },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: `node --import tsx tools/serve.ts --port ${PORT}`,
    url: ORIGIN,
    // Never somebody else's build.
    reuseExistingServer: false,
  },
});
