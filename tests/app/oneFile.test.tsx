// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { oneFileBeside } from '#app/oneFile.ts';
import { EmbedCode } from '#panels/EmbedCode.tsx';

afterEach(() => {
  cleanup();
  document.head.replaceChildren();
});

const show = () => render(<EmbedCode code="<iframe>" isPublic={true} oneFile={oneFileBeside()} />);

it('offers the app as one file where the build has put one beside the page', () => {
  document.head.innerHTML = '<meta name="one-file" data-name="entente-invented.html" data-size="951234">';
  show();
  const link = screen.getByRole('link', { name: 'Download the app with its data as one file (1.0 MB, works offline)' });
  expect(link.getAttribute('href')).toBe('entente-invented.html');
  expect(link.getAttribute('download')).toBe('entente-invented.html');
});

it('offers none in that file itself, and on the development server', () => {
  show();
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.queryByRole('heading', { name: 'One file' })).toBeNull();
});
