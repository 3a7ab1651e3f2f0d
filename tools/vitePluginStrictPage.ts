import type { Plugin } from 'vite';
import { policyOf } from './pagePolicy.ts';

/**
 * The built page's Content-Security-Policy. Nothing is allowed but our own files and images that the page itself makes
 * (`blob:`, `data:`). The development server needs inline scripts, so it goes without.
 */
const POLICY = policyOf({
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' blob: data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  // Made by src/app/startWorker.ts, for the addresses of the site's own programs.
  'trusted-types': 'entente-worker',
});

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
