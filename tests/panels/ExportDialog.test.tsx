// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FIRST_OPTIONS, type Figure, type FigureOptions } from '#appearance/figureOptions.ts';
import { ExportDialog, type ExportDialogProps } from '#panels/ExportDialog.tsx';

const figure = ({ scale }: FigureOptions, more: Partial<Figure> = {}): Figure => ({
  blob: new Blob([`${scale}×`]),
  width: 1200 * scale,
  height: 1400 * scale,
  scale,
  reduced: false,
  ...more,
});

const makeFigure = vi.fn(async (options: FigureOptions) => figure(options));
const makeSvg = vi.fn(async (_: FigureOptions) => new Blob(['<svg/>']));
const onPrint = vi.fn(async () => undefined);
const onSave = vi.fn();
const revoke = vi.fn();

/** A page with the button that opens the dialog. */
function Page({ steps = null }: Partial<Pick<ExportDialogProps, 'steps'>>): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Export
      </button>
      <ExportDialog
        open={open}
        onClose={() => setOpen(false)}
        makeFigure={makeFigure}
        title="Russia and Iran"
        shows="2016: 24 relations among 17 actors"
        makeSvg={makeSvg}
        onPrint={onPrint}
        fileName={(ending) => `russia-iran-2016.${ending}`}
        onSave={onSave}
        steps={steps}
        others={{
          film: () => <p>The film.</p>,
          data: () => <p>The data.</p>,
          citation: () => <p>The citation.</p>,
          embed: () => <p>The code.</p>,
        }}
      />
    </>
  );
}

/** Opens the dialog and waits for the preview. */
async function openDialog(steps: ExportDialogProps['steps'] = null) {
  const user = userEvent.setup();
  render(<Page steps={steps} />);
  await user.click(screen.getByRole('button', { name: 'Export' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Export' }));
  return { user, dialog, download: dialog.getByRole('button', { name: 'Download PNG' }) };
}

beforeEach(() => {
  let count = 0;
  Object.assign(URL, { createObjectURL: () => `blob:${++count}`, revokeObjectURL: revoke });
  // jsdom has the element without its methods.
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  makeFigure.mockImplementation(async (options) => figure(options));
});

describe('the export dialog', () => {
  it('offers 2× on white at first, and shows what comes out', async () => {
    const { dialog } = await openDialog();
    expect(dialog.getByRole<HTMLInputElement>('radio', { name: /2×/ }).checked).toBe(true);
    expect(dialog.getByRole<HTMLSelectElement>('combobox', { name: 'Look' }).value).toBe('white');
    expect(dialog.getByRole<HTMLSelectElement>('combobox', { name: 'Shape' }).value).toBe('page');
    const preview = await dialog.findByRole('img', { name: /2016: 24 relations among 17 actors/ });
    expect(preview.getAttribute('src')).toBe('blob:1');
    expect(makeFigure).toHaveBeenCalledExactlyOnceWith({ ...FIRST_OPTIONS, scale: 1 });
  });

  it('shows the pixels of each size once they are known', async () => {
    const { dialog } = await openDialog();
    expect(await dialog.findByRole('radio', { name: '4× 4800 × 5600 pixels' })).toBeTruthy();
    expect(dialog.getByRole('radio', { name: '1× 1200 × 1400 pixels' })).toBeTruthy();
  });

  it('draws the preview anew for another look and shape, keeps the old one until then, and lets go of it', async () => {
    const { user, dialog } = await openDialog();
    await dialog.findByRole('img');
    let finish: (done: Figure) => void = () => undefined;
    makeFigure.mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Look' }), 'Transparent');
    expect(dialog.getByRole('img').getAttribute('src')).toBe('blob:1');
    finish(figure(FIRST_OPTIONS));
    await waitFor(() => expect(dialog.getByRole('img').getAttribute('src')).toBe('blob:2'));
    expect(makeFigure).toHaveBeenLastCalledWith({ ...FIRST_OPTIONS, scale: 1, ground: 'transparent' });
    // React lets go of the old one a moment after it shows the new.
    await waitFor(() => expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:1'));
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Shape' }), 'Slide, 16:9');
    await waitFor(() =>
      expect(makeFigure).toHaveBeenLastCalledWith({ ...FIRST_OPTIONS, scale: 1, ground: 'transparent', template: 'slide' }),
    );
  });

  it('takes a title and a subtitle of the reader’s own, and draws them once the reader pauses', async () => {
    const { user, dialog, download } = await openDialog();
    await dialog.findByRole('img');
    const title = dialog.getByRole<HTMLInputElement>('textbox', { name: 'Title' });
    expect(title.value).toBe('Russia and Iran');
    await user.clear(title);
    await user.type(title, 'Who fought?');
    await user.type(dialog.getByRole('textbox', { name: 'Subtitle' }), 'A draft');
    const own = { title: 'Who fought?', subtitle: 'A draft' };
    await waitFor(() => expect(makeFigure).toHaveBeenLastCalledWith({ ...FIRST_OPTIONS, scale: 1, ...own }));
    expect(makeFigure.mock.calls.length).toBeLessThan(6);
    await user.click(download);
    await waitFor(() => expect(makeFigure).toHaveBeenLastCalledWith({ ...FIRST_OPTIONS, ...own }));
  });

  it('saves what was chosen, and says what it saved', async () => {
    const { user, dialog, download } = await openDialog();
    await user.click(dialog.getByRole('radio', { name: /4×/ }));
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Look' }), 'Paper');
    await user.click(download);
    await waitFor(() => expect(onSave).toHaveBeenCalledExactlyOnceWith(expect.any(Blob), 'russia-iran-2016.png'));
    expect(makeFigure).toHaveBeenLastCalledWith({ ...FIRST_OPTIONS, scale: 4, ground: 'paper' });
    expect(dialog.getByRole('status').textContent).toMatch(/^Saved russia-iran-2016\.png, 4800\s×\s5600 pixels\.$/);
  });

  it('says that the picture was scaled down', async () => {
    const { user, dialog, download } = await openDialog();
    makeFigure.mockImplementation(async (options) => figure(options, { width: 4000, height: 8000, reduced: true }));
    await user.click(download);
    await waitFor(() => expect(dialog.getByRole('status').textContent).toMatch(/4000\s×\s8000 pixels.*scaled down/));
  });

  it('is busy while it draws, and draws one at a time', async () => {
    const { user, dialog, download } = await openDialog();
    await dialog.findByRole('img');
    let finish: (done: Figure) => void = () => undefined;
    makeFigure.mockImplementation(() => new Promise((resolve) => (finish = resolve)));
    await user.click(download);
    await user.click(download);
    expect(download.getAttribute('aria-busy')).toBe('true');
    expect(makeFigure).toHaveBeenCalledTimes(2);
    finish(figure(FIRST_OPTIONS));
    await waitFor(() => expect(download.getAttribute('aria-busy')).toBe('false'));
    expect(onSave).toHaveBeenCalledOnce();
  });
});

describe('a figure in lines and letters', () => {
  it('is saved as SVG', async () => {
    const { user, dialog } = await openDialog();
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Shape' }), 'Poster');
    await user.click(dialog.getByRole('button', { name: 'Download SVG' }));
    await waitFor(() => expect(onSave).toHaveBeenCalledExactlyOnceWith(expect.any(Blob), 'russia-iran-2016.svg'));
    expect(makeSvg).toHaveBeenCalledExactlyOnceWith({ ...FIRST_OPTIONS, template: 'poster' });
    expect(dialog.getByRole('status').textContent).toBe('Saved russia-iran-2016.svg, drawn in lines and letters.');
  });

  it('is handed to be printed, and says so where that fails', async () => {
    const { user, dialog } = await openDialog();
    const print = dialog.getByRole('button', { name: 'Print, or save as PDF' });
    await user.click(print);
    await waitFor(() => expect(dialog.getByRole('status').textContent).toBe('Handed to the browser’s printing.'));
    expect(onPrint).toHaveBeenCalledExactlyOnceWith(FIRST_OPTIONS, expect.any(Function));
    onPrint.mockRejectedValueOnce(new Error('Download the SVG instead.'));
    await user.click(print);
    await waitFor(() => expect(dialog.getByRole('alert').textContent).toBe('The picture was not printed. Download the SVG instead.'));
  });
});

describe('a story', () => {
  it('is saved as a picture for each of its steps, and the dialog says how far it is', async () => {
    let finish: (done: Blob) => void = () => undefined;
    const make = vi.fn((_options: FigureOptions, onStep: (step: number) => void) => {
      onStep(3);
      return new Promise<Blob>((resolve) => (finish = resolve));
    });
    const { user, dialog } = await openDialog({ count: 9, fileName: 'a-story.zip', make });
    await user.click(dialog.getByRole('button', { name: 'All steps of the story' }));
    expect(dialog.getByRole('status').textContent).toBe('Drawing step 3 of 9 …');
    finish(new Blob(['zip']));
    await waitFor(() => expect(onSave).toHaveBeenCalledExactlyOnceWith(expect.any(Blob), 'a-story.zip'));
    expect(dialog.getByRole('status').textContent).toBe('Saved a-story.zip, a picture for each of its 9 steps.');
    expect(make).toHaveBeenCalledExactlyOnceWith(FIRST_OPTIONS, expect.any(Function), expect.any(Function));
  });

  it('has no such button where none is open', async () => {
    const { dialog } = await openDialog();
    expect(dialog.queryByRole('button', { name: 'All steps of the story' })).toBeNull();
  });
});

describe('an export that fails', () => {
  it('says what happened, and leaves the dialog usable', async () => {
    const { user, dialog, download } = await openDialog();
    makeFigure.mockRejectedValueOnce(new Error('The browser ran out of memory. Close other tabs.'));
    await user.click(download);
    await waitFor(() => {
      expect(dialog.getByRole('alert').textContent).toBe('The picture was not saved. The browser ran out of memory. Close other tabs.');
    });
    expect(onSave).not.toHaveBeenCalled();

    await user.click(dialog.getByRole('radio', { name: /1×/ }));
    expect(dialog.getByRole('alert').textContent).toBe('');
    await user.click(download);
    await waitFor(() => expect(onSave).toHaveBeenCalledOnce());
    expect(makeFigure).toHaveBeenLastCalledWith({ ...FIRST_OPTIONS, scale: 1 });
  });

  it('adds no advice to what the export says', async () => {
    makeFigure.mockRejectedValueOnce(new Error('There is nothing to draw in 1750. Choose another year.'));
    const { dialog } = await openDialog();
    const said = 'The preview could not be drawn. There is nothing to draw in 1750. Choose another year.';
    await waitFor(() => expect(dialog.getByRole('alert').textContent).toBe(said));
    expect(dialog.queryByRole('img')).toBeNull();
  });

  it('has advice of its own where there is no reason', async () => {
    makeFigure.mockRejectedValueOnce('no reason');
    const { dialog } = await openDialog();
    await waitFor(() => expect(dialog.getByRole('alert').textContent).toBe('The preview could not be drawn. Try a smaller size.'));
  });
});

describe('closing the dialog', () => {
  it('works with its button and with Escape, and lets go of the preview', async () => {
    const { user, dialog } = await openDialog();
    await dialog.findByRole('img');
    await user.click(dialog.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:1');

    await user.click(screen.getByRole('button', { name: 'Export' }));
    // What a browser does on Escape.
    const again = screen.getByRole<HTMLDialogElement>('dialog');
    again.close();
    fireEvent(again, new Event('close'));
    expect(screen.queryByRole('button', { name: 'Download PNG' })).toBeNull();
  });

  it('gives up a picture that is still being drawn', async () => {
    const { user, dialog, download } = await openDialog();
    await dialog.findByRole('img');
    let finish: (done: Figure) => void = () => undefined;
    makeFigure.mockImplementation(() => new Promise((resolve) => (finish = resolve)));
    await user.click(download);
    await user.click(dialog.getByRole('button', { name: 'Close' }));
    finish(figure(FIRST_OPTIONS));
    await Promise.resolve();
    expect(onSave).not.toHaveBeenCalled();
  });

  it('keeps the choices for the next time', async () => {
    const { user, dialog } = await openDialog();
    await user.click(dialog.getByRole('radio', { name: /4×/ }));
    await user.click(dialog.getByRole('button', { name: 'Close' }));
    await user.click(screen.getByRole('button', { name: 'Export' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /4×/ }).checked).toBe(true);
  });
});
