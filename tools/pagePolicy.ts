/** What the built page and the page that is one file do not allow in the same way. */
type Sources = Readonly<Record<'script-src' | 'style-src' | 'font-src' | 'img-src' | 'connect-src' | 'trusted-types', string>> & {
  readonly 'worker-src'?: string;
};

/** A Content-Security-Policy that allows nothing else, no frames and forms, and no HTML from strings at all. */
export function policyOf(sources: Sources): string {
  const named = Object.entries(sources).map(([name, values]) => `${name} ${values}`);
  return ["default-src 'none'", ...named, "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'"].join('; ');
}
