/** What every other browser test relies on: a browser that can draw text, and a guard that notices. */
import { expect, test } from './support.ts';

test('text has a size', async ({ page }) => {
  await page.setContent('<span style="font: 20px sans-serif">Entente 1979</span>');
  const box = await page.locator('span').boundingBox();
  expect(box?.width).toBeGreaterThan(50);
  expect(box?.height).toBeGreaterThan(15);
});

test('a quiet page passes the guard', async ({ page, messages }) => {
  await page.setContent('<img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">');
  expect(messages).toEqual([]);
});

test('the guard hears the console', async ({ page, messages, allowMessages }) => {
  allowMessages(/^console log: hello$/);
  await page.setContent('<script>console.log("hello")</script>');
  await expect.poll(() => messages).toEqual(['console log: hello']);
});

test('the guard hears an error nobody caught', async ({ page, messages, allowMessages }) => {
  allowMessages(/^error: broken$/);
  await page.setContent('<script>throw new Error("broken")</script>');
  await expect.poll(() => messages).toEqual(['error: broken']);
});

test('the guard hears a breach of the security policy', async ({ page, messages, allowMessages }) => {
  allowMessages(/Content Security Policy/);
  await page.setContent(`<meta http-equiv="Content-Security-Policy" content="style-src 'none'"><p style="color: red">A</p>`);
  await expect.poll(() => messages.join()).toContain('Content Security Policy');
});

test('the guard sees requests to another host', async ({ page, messages, allowMessages }) => {
  allowMessages(/^request to another host/);
  await page.route('https://elsewhere.test/**', (route) => route.fulfill({ body: '', contentType: 'text/css' }));
  await page.setContent('<link rel="stylesheet" href="https://elsewhere.test/a.css">');
  expect(messages).toEqual(['request to another host: https://elsewhere.test/a.css']);
});

test('the guard sees a socket to another host', async ({ page, messages, allowMessages }) => {
  // Nobody listens there, which the console tells too.
  allowMessages(/wss:\/\/127\.0\.0\.1:1\/live/);
  await page.setContent('<script>new WebSocket("wss://127.0.0.1:1/live")</script>');
  await expect.poll(() => messages).toContain('request to another host: wss://127.0.0.1:1/live');
});

test.fail('the guard fails a test for a message that comes last', async ({ page }) => {
  await page.setContent('<button onclick="console.warn(1)">Warn</button>');
  await page.getByRole('button').click();
});
