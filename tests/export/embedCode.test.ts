// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { embedCode } from '#export/embedCode.ts';

const frameOf = (code: string) => new DOMParser().parseFromString(code, 'text/html').body;

it('is one frame with the view in it, whatever the title holds', () => {
  const title = '"><script>alert(1)</script> & \u202eelit';
  const body = frameOf(embedCode('https://example.org/e/?year=2016&focus=ir,ru#relations', title));
  expect(body.children).toHaveLength(1);
  const frame = body.querySelector('iframe');
  expect(frame?.title).toBe(title);
  expect(frame?.getAttribute('src')).toBe('https://example.org/e/?year=2016&focus=ir,ru&embed=1#relations');
  expect([frame?.width, frame?.height]).toEqual(['600', '400']);
});
