interface UrlPolicy {
  createScriptURL(url: string): string;
}

/** Not in every browser, nor in TypeScript's idea of them. */
interface TrustedTypes {
  createPolicy(name: string, rules: UrlPolicy): UrlPolicy;
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
let policy: UrlPolicy | null = null;

/**
 * Starts a program of the site beside the page.
 * @throws Error where it is none of the site's, or the browser does not let it start.
 */
export function startWorker(url: string): Worker {
  // The page's policy allows one such policy, by this name, to be made once.
  policy ??= trustedTypes ? trustedTypes.createPolicy('entente-worker', { createScriptURL: ownUrl }) : { createScriptURL: ownUrl };
  return new Worker(policy.createScriptURL(url), { type: 'module' });
}

function ownUrl(url: string): string {
  const { origin, href } = new URL(url, document.baseURI);
  if (origin !== location.origin) throw new Error(`${href} is no program of this site.`);
  return href;
}
