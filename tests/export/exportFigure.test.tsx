// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ExportFigure } from '#app/ExportFigure.tsx';
import type { Dressed } from '#canvas/dress.ts';
import type { NetworkView } from '#canvas/networkView.ts';
import type { RelationId, TypeId } from '#domain/id.ts';
import type { FigureRequest } from '#export/figurePlan.ts';
import type { View } from '#state/view.ts';
import { aFamily, aNetwork, aRelation, aType } from '../support/builders.ts';
import { renderPanel } from '../support/renderPanel.tsx';

const { makeFigure } = vi.hoisted(() => ({
  makeFigure: vi.fn(async (_: unknown) => ({ blob: new Blob(), width: 1, height: 1, scale: 1 })),
}));
vi.mock('#export/figure.ts', () => ({ makeFigure }));

const network = aNetwork({
  families: [aFamily('first'), aFamily('left-out', { shown: false })],
  types: [
    aType('arms', 'first', { label: 'Arms' }),
    aType('trade', 'first', { label: 'Trade' }),
    aType('leads', 'left-out', { label: 'Leads' }),
  ],
  relations: [
    aRelation('r1', 'arms', 'russia', 'iran', '2016'),
    aRelation('r2', 'trade', 'russia', 'iran', '2016/2017'),
    aRelation('r3', 'leads', 'putin', 'russia', '2016'),
  ],
});

/** A canvas with something on it. */
const dressed: NetworkView['dressed'] = (_scene, _dress, take) =>
  take({ box: { left: 0, top: 0, right: 1, bottom: 1 } } as unknown as Dressed);

async function openExport(view: Partial<View>): Promise<void> {
  renderPanel(<ExportFigure view={{ dressed } as unknown as NetworkView} />, view, network);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Export' }));
}
const wordsMade = () => (makeFigure.mock.lastCall?.[0] as FigureRequest | undefined)?.words;

beforeEach(() => {
  Object.assign(URL, { createObjectURL: () => 'blob:figure', revokeObjectURL: () => undefined });
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

it('says everything that is hidden and would be visible, and what is highlighted', async () => {
  const selection = { kind: 'relation', id: 'r1' as RelationId } as const;
  await openExport({ year: 2016, hiddenTypes: new Set(['trade', 'leads'] as TypeId[]), selection });
  await waitFor(() => expect(wordsMade()?.caption).toMatch(/; without trade, leads; highlighted: russia → iran, Arms$/));
  // The test's page is on localhost.
  expect(wordsMade()?.link).toBeNull();
});

it('says that there is nothing to draw, without trying', async () => {
  await openExport({ year: 1990 });
  const said = 'The preview could not be drawn. There is nothing to draw in 1990. Choose another year, or show more types of relation.';
  await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(said));
  expect(makeFigure).not.toHaveBeenCalled();
});

it('gives both years of a comparison to words, dialog and file', async () => {
  await openExport({ year: 2016, compare: 2017 });
  await waitFor(() => expect(wordsMade()?.title).toBe('A made-up network: 2016 and 2017 compared'));
  expect(wordsMade()?.caption).toMatch(/^2016 and 2017: 0 began, 1 ended, 1 stayed/);
  await waitFor(() => expect(screen.getByRole('img').getAttribute('alt')).toContain('2016 and 2017: 0 began'));
  await userEvent.setup().click(screen.getByRole('button', { name: 'Download PNG' }));
  await waitFor(() => expect(screen.getByRole('dialog').textContent).toContain('made-up-2016-2017.png'));
});

it('says by when it was known', async () => {
  await openExport({ year: 2016, known: '2022-08' });
  await waitFor(() => expect(wordsMade()?.caption).toContain('; as known in August 2022'));
});

it('says of which two years there is nothing to draw', async () => {
  await openExport({ year: 1990, compare: 1991 });
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('There is nothing to draw in 1990 and 1991.'));
});
