// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { ExternalLink, isWebAddress } from '#panels/links.tsx';
import { quotedAddress } from '#panels/sourceWords.ts';

afterEach(cleanup);

describe('a link out', () => {
  it.each(['http://example.org', 'https://example.org/a?b#c'])('lets %s through', (href) => {
    render(<ExternalLink href={href}>there</ExternalLink>);
    expect(screen.getByRole('link', { name: 'there' }).getAttribute('href')).toBe(href);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '/relative',
    '',
    'blob:https://x/1',
  ])('shows %s as text', (href) => {
    render(<ExternalLink href={href}>there</ExternalLink>);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('there')).toBeDefined();
  });

  it('lets nothing through that is not http or https', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl()), (href) => !isWebAddress(href) || /^\s*https?:/i.test(href)));
  });
});

describe('the address of a quotation', () => {
  const passage = (quote: string) => ({ quote });

  it('decodes to the quotation, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (quote) => {
        const address = quotedAddress(passage(quote), { url: 'https://example.org/' }) ?? '';
        const fragment = address.slice('https://example.org/#:~:text='.length);
        expect(fragment).not.toMatch(/[-,&]/);
        expect(decodeURIComponent(fragment)).toBe(quote);
      }),
    );
  });

  it('is none where the source has none', () => expect(quotedAddress(passage('x'), { url: null })).toBeNull());
  it('keeps a fragment that is there', () =>
    expect(quotedAddress(passage('x'), { url: 'https://e.org/#a' })).toBe('https://e.org/#a:~:text=x'));
});
