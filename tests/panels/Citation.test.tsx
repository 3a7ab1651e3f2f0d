// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Citation, type CitationForm, type CitationProps, type CitationTarget, type Written } from '#panels/Citation.tsx';

const save = vi.fn(() => 'russia-iran-2016.bib');
const onForm = vi.fn();
const write = vi.fn(
  (target: CitationTarget, form: CitationForm): Written => ({
    status: 'written',
    text: `${target} as ${form}`,
    save: form === 'text' ? null : save,
  }),
);

const panel = (more: Partial<CitationProps> = {}) => (
  <Citation targets={['view', 'relation', 'sources']} write={write} onForm={onForm} hasLink={true} {...more} />
);
const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }));
const text = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Citation' }).value;
const download = () => screen.queryByRole('button', { name: 'Download citation' });

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

describe('the form of a citation', () => {
  it('is plain text at first, one of four by role and name', () => {
    render(panel());
    const forms = within(screen.getByRole('group', { name: 'Form' })).getAllByRole<HTMLInputElement>('radio');
    expect(forms.map(({ checked, labels }) => [labels?.[0]?.textContent, checked])).toEqual([
      ['Plain text', true],
      ['BibTeX', false],
      ['RIS', false],
      ['CSL-JSON', false],
    ]);
    expect(text()).toBe('view as text');
  });

  it('and the target are chosen apart, and the text is that of both', async () => {
    render(panel());
    await choose('BibTeX');
    expect(text()).toBe('view as bibtex');
    await choose('The relation that is selected');
    expect(text()).toBe('relation as bibtex');
    await choose('CSL-JSON');
    expect(text()).toBe('relation as csl');
    await choose('The sources of what is shown');
    await choose('RIS');
    expect(text()).toBe('sources as ris');
    expect(onForm.mock.calls).toEqual([['bibtex'], ['csl'], ['ris']]);
  });

  it('is saved as a file where it is one, and copied in any', async () => {
    const user = userEvent.setup();
    const written = vi.spyOn(navigator.clipboard, 'writeText');
    render(panel());
    expect(download()).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'BibTeX' }));
    await user.click(screen.getByRole('button', { name: 'Download citation' }));
    expect(save).toHaveBeenCalledOnce();
    expect(screen.getByRole('status').textContent).toBe('Saved russia-iran-2016.bib.');
    await user.click(screen.getByRole('button', { name: 'Copy citation' }));
    expect(written).toHaveBeenCalledExactlyOnceWith('view as bibtex');
    expect(screen.getByRole('status').textContent).toBe('Citation copied.');
    await user.click(screen.getByRole('radio', { name: 'RIS' }));
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('falls back to the view where what was chosen is gone', async () => {
    const { rerender } = render(panel());
    await choose('The relation that is selected');
    rerender(panel({ targets: ['view'] }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'This view' }).checked).toBe(true);
    expect(text()).toBe('view as text');
  });

  it('is waited for, and said where it cannot be had', () => {
    const { rerender } = render(panel({ write: () => ({ status: 'writing' }) }));
    expect(screen.getByRole('status').textContent).toBe('Writing the citation …');
    expect(screen.queryByRole('textbox')).toBeNull();
    rerender(panel({ write: () => ({ status: 'failed', reason: 'Try again.' }) }));
    expect(screen.getByRole('alert').textContent).toBe('The citation was not written. Try again.');
  });
});
