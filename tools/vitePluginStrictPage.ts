import type { Plugin } from 'vite';

/**
 * The built page's Content-Security-Policy. Nothing is allowed but our own files, images that the page itself makes
 * (`blob:`, `data:`), and no HTML from strings at all. The development server needs inline scripts, so it goes without.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Puts the policy into the built page, before anything that it governs. */
export function strictPagePlugin(): Plugin {
  return {
    name: 'entente-strict-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' }],
    },
  };
}
