import { afterEach, expect, it, vi } from 'vitest';
import { siteFile } from '#app/siteFile.ts';
import { flagUrl } from '#appearance/flags.ts';

afterEach(() => {
  globalThis.ententeFiles = undefined;
  vi.unstubAllGlobals();
});

it('fetches a file that lies beside the page', async () => {
  const fetched = vi.fn(async () => new Response('beside'));
  vi.stubGlobal('fetch', fetched);
  expect(await (await siteFile('data/one.json')).text()).toBe('beside');
  expect(fetched).toHaveBeenCalledExactlyOnceWith('data/one.json');
  expect(flagUrl('ir')).toBe('flags/ir.svg');
});

it('asks nobody for a file that the page carries', async () => {
  const fetched = vi.fn();
  vi.stubGlobal('fetch', fetched);
  globalThis.ententeFiles = { 'data/one.json': '{"name":"Erdoğan"}', 'flags/ir.svg': '<svg fill="#239f40"/>' };
  const answer = await siteFile('data/one.json');
  expect([answer.ok, await answer.json()]).toEqual([true, { name: 'Erdoğan' }]);
  expect(flagUrl('ir')).toBe('data:image/svg+xml,%3Csvg%20fill%3D%22%23239f40%22%2F%3E');
  expect(flagUrl('ru')).toBe('flags/ru.svg');
  expect(fetched).not.toHaveBeenCalled();
});
