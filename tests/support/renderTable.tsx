import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { onTestFinished, vi } from 'vitest';
import type { Network } from '#domain/network.ts';
import { RelationTable } from '#panels/RelationTable.tsx';
import type { View } from '#state/view.ts';
import { exampleNetwork } from './exampleNetwork.ts';
import { renderPanel } from './renderPanel.tsx';

// jsdom lays nothing out: rows are as high as said here, and so is the window on them.
export const ROW_HEIGHT = 50;
export const HEAD_HEIGHT = 100;
export const SCROLLER_HEIGHT = 400;

const pixels = (height: number): PropertyDescriptor => ({ configurable: true, get: () => height });
const SIZES: readonly (readonly [prototype: object, name: string, size: PropertyDescriptor])[] = [
  [HTMLElement.prototype, 'clientHeight', pixels(SCROLLER_HEIGHT)],
  [HTMLElement.prototype, 'scrollHeight', pixels(1_000_000)],
  [HTMLTableRowElement.prototype, 'offsetHeight', pixels(ROW_HEIGHT)],
  [HTMLTableSectionElement.prototype, 'offsetHeight', pixels(HEAD_HEIGHT)],
];

/** For the test that asks: to another, a page that is so high would scroll. */
function layOut(): void {
  for (const [prototype, name, size] of SIZES) Object.defineProperty(prototype, name, size);
  onTestFinished(() => {
    // Below these, jsdom's own properties of all elements come to light again.
    for (const [prototype, name] of SIZES) Reflect.deleteProperty(prototype, name);
  });
  Element.prototype.scrollTo = function scrollTo(this: Element, to?: ScrollToOptions | number): void {
    if (typeof to === 'object') this.scrollTop = to.top ?? 0;
  };
}

export const writeText = vi.fn<(text: string) => Promise<void>>();
export const onSave = vi.fn<(blob: Blob, name: string) => void>();
export const onClose = vi.fn();

/** The table over a store of its own. Its file holds ids, its text has bars between cells. */
export function renderTable(view: Partial<View> = {}, network: Network = exampleNetwork()) {
  layOut();
  const user = userEvent.setup();
  writeText.mockResolvedValue();
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  const panel = (
    <RelationTable
      isAsked={false}
      onClose={onClose}
      textOf={(cells) => cells.map((line) => line.join('|')).join('\n')}
      csvOf={(relations) => relations.map(({ id }) => id).join(',')}
      csvName="made-up-2016.csv"
      onSave={onSave}
    />
  );
  return { user, ...renderPanel(panel, view, network) };
}

export const table = () => screen.getByRole('table', { name: /^Relations shown in/ });

/** The relations of 2016 in the example, in its order. */
export const ARMS = 'Russia → Iran: Arms supply, 1992 – ongoing';
export const RIVALRY = 'Iran – Israel: Rivalry, 1982–2025';
export const STRIKES = 'Israel → Iran: Strikes, c. 2015 – 2020';

/** Of the rows that are in the page. */
export const names = () =>
  within(table())
    .queryAllByRole('link')
    .map((link) => link.getAttribute('aria-label'));
