/**
 * Starts the app where the page is one file: it stands there packed, together with the other files of the site. The build puts this program
 * into that page as it is here, without its types (tools/oneFile.ts).
 */
export {};

interface ScriptPolicy {
  createScript(text: string): string;
}

/** Not in every browser, nor in TypeScript's idea of them. */
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

try {
  await start();
} catch {
  // No words of the app are there yet, and no style but that of the page.
  const said = document.createElement('p');
  said.setAttribute('role', 'alert');
  said.textContent =
    'This file could not be unpacked: it is damaged, or the browser is too old. Fetch it again, or open it in another browser.';
  document.querySelector('.static-page')?.append(said);
}

async function start(): Promise<void> {
  const packed = document.getElementById('packed-files')?.textContent ?? '';
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const { 'app.js': app, ...files } = await new Response(unpacked).json();
  globalThis.ententeFiles = files;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const script = document.createElement('script');
  script.type = 'module';
  // Whatever is trusted here, the page's policy names the sum of the one text that it lets run.
  script.textContent = trustedTypes
    ? trustedTypes.createPolicy('entente-one-file', { createScript: (text) => text }).createScript(app)
    : app;
  document.body.append(script);
}
