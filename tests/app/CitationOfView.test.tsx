// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CitationOfView } from '#app/CitationOfView.tsx';
import type { RelationId } from '#domain/id.ts';
import { download } from '#export/download.ts';
import { laterWords } from '#words/laterWords.ts';
import { renderPanel } from '../support/renderPanel.tsx';

vi.mock('#export/download.ts', () => ({ download: vi.fn() }));
/** Whether the writers can be fetched. */
const server = vi.hoisted(() => ({ isUp: true }));
vi.mock('#export/data/references.ts', async (original) => {
  if (!server.isUp) throw new Error('offline');
  return original();
});

const SHOWS = '2016: 3 relations among 3 actors';
const page = () =>
  renderPanel(<CitationOfView shows={SHOWS} stem="made-up-2016" />, {
    year: 2016,
    selection: { kind: 'relation', id: 'arms' as RelationId },
  });
const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }));
const text = async (): Promise<string> => (await screen.findByRole<HTMLTextAreaElement>('textbox')).value;

/** What the button saves: the file's name and its text. */
async function saved(): Promise<readonly [string, string]> {
  await userEvent.click(screen.getByRole('button', { name: 'Download citation' }));
  const [blob, name] = vi.mocked(download).mock.lastCall ?? [];
  return [name ?? '', (await blob?.text()) ?? ''];
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 4, 6, 23, 59) });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.clearAllMocks();
  server.isUp = true;
});

it('says what is missing where the writers cannot be fetched, and tries again', async () => {
  server.isUp = false;
  page();
  await choose('RIS');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toBe(`The citation was not written. ${laterWords.export.partMissing}`);
  await choose('Plain text');
  expect(await text()).toContain(SHOWS);
  server.isUp = true;
  await choose('BibTeX');
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(await text()).toMatch(/^@misc\{/);
});

it('writes the view, the relation and the sources in the form that is chosen, of this day and without an address of ours', async () => {
  page();
  await choose('BibTeX');
  expect(await text()).toContain(`title = {{A made-up network, ${SHOWS}}}`);
  expect(await text()).toContain('urldate = {2026-05-06}');
  expect(await text()).not.toContain('localhost');
  expect(await saved()).toEqual(['made-up-2016.bib', await text()]);

  await choose('The relation that is selected');
  await choose('CSL-JSON');
  expect(JSON.parse(await text())).toMatchObject([{ id: 'made-up-arms', title: 'Russia → Iran: Arms supply, 1992 – ongoing' }]);
  expect(await saved()).toEqual(['made-up-2016.arms.csl.json', await text()]);

  await choose('The sources of what is shown');
  await choose('RIS');
  expect((await text()).match(/^TI {2}- .*$/gm)).toEqual(['TI  - How they united']);
  expect((await text()).match(/^ID {2}- .*$/gm)).toEqual(['ID  - ansari', 'ID  - unsigned']);
  expect((await saved())[0]).toBe('made-up-2016.sources.ris');
});
