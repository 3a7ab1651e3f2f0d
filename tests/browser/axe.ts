import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect } from './support.ts';

/**
 * Looks at some parts of the page, or at all of it, in the theme that it has, and for contrast in the other one too, which is nothing but
 * other colours. The pieces of line beside words are decoration, hundreds of them, and say nothing; of each list of relations the first few
 * stand for the others, which are made alike.
 */
export async function expectNoViolations(page: Page, ...parts: readonly string[]): Promise<void> {
  await page.evaluate(axe.source);
  await expectNone(page, parts);
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await page.emulateMedia({ colorScheme: isDark ? 'light' : 'dark' });
  await expectNone(page, parts, 'color-contrast');
  await page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light' });
}

const LEFT_OUT = ['.line-sample', '.relation-links li:nth-child(n+4)'];

/** axe runs in the page itself and tells its violations alone: what it found in order besides is a megabyte, which took longer than the rules. */
async function expectNone(page: Page, parts: readonly string[], rule?: string): Promise<void> {
  const include = parts.length > 0 ? [...parts] : ['html'];
  const found = await page.evaluate(
    async ({ include, exclude, rule }) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const options = { resultTypes: ['violations' as const], ...(rule && { runOnly: { type: 'rule' as const, values: [rule] } }) };
      const { violations, passes, incomplete } = await axe.run({ include, exclude }, options);
      return {
        violations: violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
        looked: passes.length + incomplete.length,
      };
    },
    { include, exclude: LEFT_OUT, rule },
  );
  expect(found.violations, rule && 'in the other theme').toEqual([]);
  expect(found.looked, 'rules that found something to look at').toBeGreaterThan(0);
}
