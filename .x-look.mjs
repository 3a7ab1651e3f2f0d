import { chromium } from '@playwright/test';
import { findBrowser } from './tools/browser.ts';
import { serve } from './tools/serve.ts';
const { executablePath, env, args } = await findBrowser();
const server = await serve('dist', 0);
const b = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
const p = await b.newPage({ viewport: { width: 1440, height: 900 } });
p.on('console', m => console.log(m.text())); p.on('pageerror', e => console.log('ERR', e.message, e.stack?.slice(0,400)));
for (const [i, q] of process.argv.slice(2).entries()) {
  await p.goto(`http://localhost:${server.address().port}/${q}`);
  await p.waitForTimeout(2500);
  await p.screenshot({ path: `/tmp/x/look${i}.png` });
}
await b.close(); server.close(); server.closeAllConnections();
