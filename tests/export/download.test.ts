// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { download } from '#export/download.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('saves a blob under its name, and lets go of it later', () => {
  vi.useFakeTimers();
  const clicked: string[] = [];
  const revoke = vi.fn();
  Object.assign(URL, { createObjectURL: () => 'blob:figure', revokeObjectURL: revoke });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(`${this.download} ${this.href}`);
  });

  download(new Blob(['figure']), 'russia-iran-2016.png');

  expect(clicked).toEqual(['russia-iran-2016.png blob:figure']);
  expect(revoke).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:figure');
});
