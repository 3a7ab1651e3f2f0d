// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { FilmMaker, type FilmMakerProps } from '#panels/FilmMaker.tsx';

type Make = FilmMakerProps['onMake'];

afterEach(cleanup);

function renderMaker(onMake: Make) {
  render(<FilmMaker range={{ first: 1979, last: 2025 }} coverage={{ first: 1722, last: 2025 }} onMake={onMake} />);
  return userEvent.setup();
}
const button = (name: string) => screen.getByRole('button', { name });

it('makes a film of the years, format, pace and look that are chosen, and tells what it saved', async () => {
  const onMake = vi.fn<Make>(async () => 'Saved it.');
  const user = renderMaker(onMake);
  const first = screen.getByRole('spinbutton', { name: 'First year' });
  await user.clear(first);
  await user.type(first, '2010');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Format' }), 'GIF, 960 × 540');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Pace' }), 'One year a second');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Look' }), 'Dark');
  expect(screen.queryByRole('option', { name: 'Transparent' })).toBeNull();
  await user.click(button('Make and download'));
  const options = { first: 2010, last: 2025, format: 'gif', pace: 1000, ground: 'dark' };
  expect(onMake).toHaveBeenCalledExactlyOnceWith(options, expect.any(Function), expect.any(AbortSignal));
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Saved it.'));
});

it('shows how far it is, says so by tens, and can be told to stop', async () => {
  let progress: (done: number) => void = () => undefined;
  let wanted: AbortSignal | null = null;
  const user = renderMaker((_, onProgress, signal) => {
    progress = onProgress;
    wanted = signal;
    return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  });
  await user.click(button('Make and download'));
  progress(0.47);
  await waitFor(() => expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(47));
  expect(screen.getByRole('status').textContent).toBe('Making the moving picture: 40 %');
  await user.click(button('Cancel'));
  expect(wanted).toMatchObject({ aborted: true });
  expect(screen.getByRole('status').textContent).toBe('Given up; nothing was saved.');
  // What was given up has nothing to say any more.
  progress(0.9);
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(screen.getByRole('alert').textContent).toBe('');
  expect(document.activeElement).toBe(button('Make and download'));
});

it('says why it failed', async () => {
  const user = renderMaker(async () => {
    throw new Error('This browser cannot record WebM: choose GIF.');
  });
  await user.click(button('Make and download'));
  const said = 'The moving picture was not made. This browser cannot record WebM: choose GIF.';
  await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(said));
});

it('is given up when the reader goes', async () => {
  let wanted: AbortSignal | null = null;
  const user = renderMaker((_options, _progress, signal) => {
    wanted = signal;
    return new Promise(() => {});
  });
  await user.click(button('Make and download'));
  cleanup();
  expect(wanted).toMatchObject({ aborted: true });
});
