import type { Page } from '@playwright/test';
import { App, dataset } from './app.ts';
import { expectNoViolations } from './axe.ts';
import { expect, test } from './support.ts';

const PACT = 'pact-of-the-isolated';
const story = () => {
  const found = dataset().stories[PACT];
  if (!found) throw new Error('the story is not shipped');
  return found;
};
const stepOf = (step: number) => {
  const found = story().steps[step - 1];
  if (!found) throw new Error(`the story has no step ${step}`);
  return found;
};
/** The quotations of a step, as the dataset has them. */
const quotedIn = (step: number): readonly string[] =>
  stepOf(step).quotes.map(({ relation, source, nth }) => {
    const passages = dataset().relations[relation]?.evidence.filter((passage) => passage.source === source) ?? [];
    return passages[nth - 1]?.quote ?? '';
  });

const cardOf = (page: Page) => page.getByRole('region', { name: `Story: ${story().title}` });
const headingOf = (page: Page) => cardOf(page).getByRole('heading', { level: 2 });
const stepIn = (page: Page) => new URL(page.url()).searchParams.get('step') ?? '1';

/** Which of the actors do not lie wholly in the part of the window that nothing covers. */
async function outOfSight(app: App, ids: readonly string[]): Promise<readonly string[]> {
  await app.painted();
  const canvas = await app.page.locator('.network-canvas').boundingBox();
  const card = await cardOf(app.page).boundingBox();
  if (!canvas || !card) throw new Error('nothing is drawn');
  const isOver = card.x < canvas.x + canvas.width;
  const bottom = isOver ? Math.min(canvas.height, card.y - canvas.y) : canvas.height;
  const drawn = new Map((await app.drawnActors()).map((actor) => [actor.id, actor]));
  return ids.filter((id) => {
    const actor = drawn.get(`actor:${id}`);
    return [actor?.body, actor?.name].some(
      (box) => box && (box.left < 0 || box.top < 0 || box.right > canvas.width || box.bottom > bottom),
    );
  });
}

test('is found in the list, and played to its end with keys', async ({ page }) => {
  const app = new App(page);
  await app.open();
  await page.getByRole('button', { name: 'Stories' }).click();
  const list = page.getByRole('dialog', { name: 'Stories' });
  await expect(list.getByRole('listitem')).toHaveCount(Object.keys(dataset().stories).length);
  await expectNoViolations(page, 'dialog[open]');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await page.keyboard.press('Enter');
  await list.getByRole('link', { name: story().title }).press('Enter');

  await expect(cardOf(page)).toBeFocused();
  await expectNoViolations(page, '.story-card');
  for (const [index, step] of story().steps.entries()) {
    await expect(headingOf(page)).toHaveText(step.title);
    await expect(cardOf(page).getByRole('blockquote')).toHaveText([...quotedIn(index + 1)]);
    await expect(app.slider.first()).toHaveAttribute('aria-valuenow', String(step.year));
    expect(await outOfSight(app, step.near), step.title).toEqual([]);
    await page.keyboard.press(index % 2 === 0 ? '.' : 'ArrowRight');
  }
  await expect(headingOf(page)).toHaveText(stepOf(story().steps.length).title);
  await page.keyboard.press(',');
  await expect(headingOf(page)).toHaveText(stepOf(story().steps.length - 1).title);
  await page.keyboard.press('.');
  await cardOf(page).getByRole('button', { name: 'End' }).press('Enter');
  await expect(cardOf(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Stories' })).toBeFocused();
  await expect(app.evidence).toBeVisible();
});

test('is a link at each step, and goes back by the browser', async ({ page }) => {
  const app = new App(page);
  await app.open(`?story=${PACT}&step=4`);
  const { title, year, compare = 0 } = stepOf(4);
  await expect(headingOf(page)).toHaveText(title);
  await expect(app.status).toContainText(`${year} and ${compare}: `);
  await expect(app.evidence.getByRole('heading', { name: 'Iran and Russia' })).toBeVisible();
  await expect(cardOf(page).getByRole('blockquote')).toHaveText([...quotedIn(4)]);
  const params = new URL(page.url()).searchParams;
  expect([params.get('pair'), params.get('story'), params.get('step')]).toEqual(['ir,ru', PACT, '4']);

  await cardOf(page)
    .getByRole('link', { name: `Step 7: ${stepOf(7).title}` })
    .click();
  await expect(headingOf(page)).toHaveText(stepOf(7).title);
  await expect(app.evidence).toContainText(dataset().relations['ir-ru-request']?.summary ?? '');
  await cardOf(page).getByRole('button', { name: 'Next' }).click();
  await expect(headingOf(page)).toHaveText(stepOf(8).title);
  expect(stepIn(page)).toBe('8');
  await page.goBack();
  await expect(headingOf(page)).toHaveText(stepOf(7).title);
  await page.goBack();
  await expect(headingOf(page)).toHaveText(title);
  await expect(app.status).toContainText(`${year} and ${compare}: `);
  expect(await outOfSight(app, stepOf(4).near)).toEqual([]);
});

test('fills the window by its link too, whatever is selected', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const app = new App(page);
  await app.open(`?story=${PACT}&step=9`);
  await expect(headingOf(page)).toHaveText(stepOf(9).title);
  await expect(app.evidence.getByRole('blockquote').first()).toBeVisible();
  expect(await outOfSight(app, stepOf(9).near)).toEqual([]);
});

test('lets the reader move on and come back, and leave with Escape', async ({ page }) => {
  const app = new App(page);
  await app.open(`?story=${PACT}&step=3`);
  const away = cardOf(page).getByText('You have moved away from this step.');
  const near = stepOf(3).near;
  await expect(headingOf(page)).toHaveText(stepOf(3).title);
  const filled = await app.onCanvas((cy) => cy.zoom());
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(() => app.onCanvas((cy) => cy.zoom())).toBeLessThan(filled);
  await expect(away).toBeHidden();
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(away).toBeVisible();
  await cardOf(page).getByRole('link', { name: 'Back to the step' }).click();
  await expect(away).toBeHidden();
  expect(await outOfSight(app, near)).toEqual([]);
  const address = page.url();
  await cardOf(page).getByRole('button', { name: 'Next' }).focus();
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toBeHidden();
  // What was selected stays: the key was the card's.
  expect(new URL(page.url()).searchParams.get('relation')).toBe(new URL(address).searchParams.get('relation'));
  await expect(app.evidence).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('is swiped, with the picture clear of the card, and the evidence when it is asked for', async ({ page }) => {
    const app = new App(page);
    await app.open(`?story=${PACT}&step=2`);
    await expect(headingOf(page)).toHaveText(stepOf(2).title);
    await expect(app.evidence).toBeHidden();
    expect(await outOfSight(app, stepOf(2).near)).toEqual([]);
    await expectNoViolations(page, '.story-card');

    const session = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number): Promise<void> => {
      const at = (x: number) => [{ x, y: 700, id: 0 }];
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
      for (let part = 1; part <= 8; part++) {
        await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(from + ((to - from) * part) / 8) });
      }
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe(300, 100);
    await expect(headingOf(page)).toHaveText(stepOf(3).title);
    expect(stepIn(page)).toBe('3');
    expect(await outOfSight(app, stepOf(3).near)).toEqual([]);
    await swipe(100, 300);
    await expect(headingOf(page)).toHaveText(stepOf(2).title);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

    // Not with a tap: so soon after a swipe the browser may take it for the end of that.
    await cardOf(page).getByRole('list', { name: 'Quotations of this step' }).getByRole('link').first().click();
    await expect(app.evidence).toBeInViewport();
    await app.evidence.getByRole('button', { name: 'Close evidence' }).click();
    await expect(cardOf(page).getByRole('link', { name: 'Back to the step' })).toBeVisible();
  });
});

test('moves nothing smoothly where the reader wants no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const app = new App(page);
  await app.open(`?story=${PACT}`);
  await expect(headingOf(page)).toHaveText(stepOf(1).title);
  await page.keyboard.press('.');
  await expect(headingOf(page)).toHaveText(stepOf(2).title);
  const camera = () => app.onCanvas((cy) => ({ zoom: cy.zoom(), pan: { ...cy.pan() } }));
  const stands = await camera();
  await app.painted();
  expect(await camera()).toEqual(stands);
  expect(await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)).toBe(0);
});

test('says what an address asks for that there is not', async ({ page }) => {
  const app = new App(page);
  await app.open('?story=nonsense');
  await expect(page.getByRole('alert')).toContainText('The story “nonsense” in the address is not in this dataset.');
  await app.open(`?story=${PACT}&step=99`);
  await expect(page.getByRole('alert')).toContainText('not “99”: showing the first.');
  await expect(headingOf(page)).toHaveText(stepOf(1).title);
});
