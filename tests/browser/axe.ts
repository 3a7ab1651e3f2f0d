import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './support.ts';

/** Where only colours differ from a state that was looked at whole. */
export async function expectContrast(page: Page): Promise<void> {
  expect(await violationsOf(new AxeBuilder({ page }).exclude('.line-sample').withRules(['color-contrast']))).toEqual([]);
}

/** Of some parts of the page, or of all of it. The pieces of line beside words are decoration, hundreds of them, and say nothing. */
export async function expectNoViolations(page: Page, ...parts: readonly string[]): Promise<void> {
  const builder = parts.reduce((axe, part) => axe.include(part), new AxeBuilder({ page }).exclude('.line-sample'));
  expect(await violationsOf(builder)).toEqual([]);
}

async function violationsOf(builder: AxeBuilder): Promise<readonly (readonly string[])[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)]);
}
