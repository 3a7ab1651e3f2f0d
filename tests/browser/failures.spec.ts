import { App } from './app.ts';
import { expect, test } from './support.ts';

const DATA = '**/data/russia-iran.json';

test('a missing dataset is said, with what to do', async ({ page, allowMessages }) => {
  allowMessages(/404/);
  await page.route(DATA, (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('data/russia-iran.json is missing: the server answered 404');
  await expect(page.getByRole('alert')).toContainText('Publish the folder data/');
});

test('a dataset that broke off is said', async ({ page }) => {
  await page.route(DATA, (route) => route.fulfill({ status: 200, contentType: 'application/json', body: '{"format": "network/1", ' }));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('is not JSON, or broke off');
});

test('a dataset of another shape is refused, with its problems', async ({ page }) => {
  await page.route(DATA, (route) => route.fulfill({ status: 200, json: { format: 'network/1', relations: { x: { type: 1 } } } }));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('is not one that this page can show');
  expect(await page.getByRole('alert').getByRole('listitem').count()).toBeGreaterThan(0);
});

test('problems found by the development server are listed', async ({ page, allowMessages }) => {
  allowMessages(/422/);
  await page.route(DATA, (route) =>
    route.fulfill({ status: 422, json: { problems: ['data/x/actors.yaml:3:5: no such thing: correct it.'] } }),
  );
  await page.goto('/');
  await expect(page.getByRole('listitem')).toHaveText('data/x/actors.yaml:3:5: no such thing: correct it.');
});

test('a lost connection is said', async ({ page, allowMessages }) => {
  allowMessages(/ERR_FAILED/);
  await page.route(DATA, (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('could not be fetched');
});

test('without its drawing the page still serves', async ({ page, allowMessages }) => {
  allowMessages(/ERR_FAILED|dynamically imported module|Failed to load/);
  await page.route('**/assets/NetworkCanvas-*.js', (route) => route.abort());
  await page.goto('/?year=2016');
  await expect(page.getByText('The picture could not be drawn')).toBeVisible();
  const app = new App(page);
  await app.relations.getByRole('link', { name: /Russia – Israel: Tacit arrangement/ }).click();
  await expect(app.evidence.getByRole('blockquote').first()).toBeVisible();
});

test('without what the evidence panel says, it says so, and closes', async ({ page, allowMessages }) => {
  allowMessages(/ERR_FAILED|dynamically imported module|Failed to load/);
  await page.route('**/assets/later-SelectedEvidence-*.js', (route) => route.abort());
  const app = new App(page);
  await app.open('?year=2016&relation=ru-il-tacit');
  await expect(app.evidence.getByRole('alert')).toContainText('Reload the page');
  await app.evidence.getByRole('button', { name: 'Close evidence' }).click();
  await expect(app.evidence).toBeHidden();
});

test('without the parts that come later the page goes on, and a reload brings them', async ({ page, allowMessages }) => {
  allowMessages(/ERR_FAILED|dynamically imported module|Failed to load/);
  await page.route('**/assets/later-*.js', (route) => route.abort());
  const app = new App(page);
  await app.open('?year=2016&path=hezbollah,ru&pulls=1');
  const notFetched = page.getByRole('alert').filter({ hasText: 'could not be fetched' });
  // Two panels that were asked for; what the legend fetches by itself is missed in silence.
  await expect(notFetched).toHaveCount(2);
  await expect(app.relations.getByRole('link').first()).toBeVisible();
  const help = page.getByRole('button', { name: 'Help', exact: true });
  await help.click();
  await expect(notFetched).toHaveCount(3);
  await page.unroute('**/assets/later-*.js');
  await page.reload();
  await expect(page.getByRole('region', { name: 'Path from Hezbollah to Russia' })).toBeVisible();
  await expect(notFetched).toHaveCount(0);
});

test('a lost flag leaves its actor with its code', async ({ page, allowMessages }) => {
  allowMessages(/ERR_FAILED/);
  await page.route('**/flags/ru.svg', (route) => route.abort());
  const app = new App(page);
  await app.open('?year=2016');
  await expect.poll(() => app.actorsWith('flagged')).toContain('actor:ir');
  expect(await app.actorsWith('flagged')).not.toContain('actor:ru');
});

test('a failing export is said, and the dialog goes on', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2016');
  await page.evaluate(() => {
    const own = OffscreenCanvas.prototype.convertToBlob;
    OffscreenCanvas.prototype.convertToBlob = function convertToBlob(options) {
      OffscreenCanvas.prototype.convertToBlob = own;
      return Promise.reject(new Error(`no room for ${this.width} × ${this.height}, ${options?.type}.`));
    };
  });
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('alert')).toContainText('The preview could not be drawn.');
  await expect(dialog.getByRole('alert')).toContainText('Try a smaller size.');
  const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Download PNG' }).click()]);
  expect(download.suggestedFilename()).toBe('russia-iran-2016.png');
});

test('a bad address shows what it can and says what it cannot', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=1500&relation=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&hide=nonsense');
  expect(await app.year()).toBe(1722);
  const notice = page.getByRole('alert').filter({ hasText: 'no data for 1500' });
  await expect(notice).toContainText('<img src=x onerror=alert(1)>');
  await expect(page).toHaveURL(/\?year=1722&range=all$/);
  await notice.getByRole('button', { name: 'Dismiss notice' }).click();
  await expect(notice).toBeHidden();
});

test('a relation that the year does not have takes the year along, and says so', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2016&relation=ru-ir-treaty-2025');
  expect(await app.year()).toBe(2025);
  await expect(page.getByRole('alert').filter({ hasText: 'Moved from 2016 to 2025' })).toBeVisible();
});

test('a year without relations is explained', async ({ page }) => {
  await page.goto('/?year=1770');
  await expect(page.getByText('That is thin evidence, not peace')).toBeVisible();
});

test('nothing from a dataset is run or taken for markup', async ({ page }) => {
  const evil = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
  await page.route(DATA, async (route) => {
    const data = await (await route.fetch()).json();
    data.dataset.title = evil;
    data.actors.ru.name = evil;
    data.relations['ru-il-tacit'].summary = evil;
    data.relations['ru-il-tacit'].evidence[0].quote = evil;
    data.sources[data.relations['ru-il-tacit'].evidence[0].source].title = evil;
    await route.fulfill({ json: data });
  });
  page.on('dialog', (dialog) => {
    throw new Error(`something ran: ${dialog.message()}`);
  });
  const app = new App(page);
  await app.open('?year=2016&relation=ru-il-tacit');
  await expect(app.evidence.getByRole('blockquote').first()).toHaveText(evil);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  await expect(page.getByText(evil).first()).toBeVisible();
});
