import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './support.ts';

/** Of some parts of the page, or of all of it. The pieces of line beside words are decoration, hundreds of them, and say nothing. */
export async function expectNoViolations(page: Page, ...parts: readonly string[]): Promise<void> {
  const builder = parts.reduce((axe, part) => axe.include(part), new AxeBuilder({ page }).exclude('.line-sample'));
  const { violations } = await builder.analyze();
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])).toEqual([]);
}
