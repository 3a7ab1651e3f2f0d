/**
 * A Chromium for the browser tests, on a machine where none was ever installed.
 *
 * As a program: `npx tsx tools/browser.ts` prints where it is, and with `--env` the shell exports with which another
 * program can start it: `eval "$(npx tsx tools/browser.ts --env)"`.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from '@playwright/test';
import { unpackTar } from 'modern-tar/fs';
import { isProgram } from './isProgram.ts';

/** How to start a browser: `env` comes on top of the environment that is already there. */
export interface Browser {
  readonly executablePath: string;
  readonly env: Record<string, string>;
  readonly args: string[];
}

const CACHE = fileURLToPath(new URL('../node_modules/.cache/entente-chromium/', import.meta.url));

const NONE_FOUND =
  'There is no browser for the tests: install Google Chrome, Microsoft Edge or Chromium, or run "npx playwright install chromium", or set CHROMIUM_PATH to the browser\'s executable.';

/** Keeps the browser from calling home (a test may only meet our server), and text the same width with every font setup. */
const QUIET_ARGS = [
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-component-extensions-with-background-pages',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--font-render-hinting=none',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

// The system's own fonts come first, where there are any. The folder is given relative to this file, so that the project may be moved.
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** Finds a browser that starts, or throws an error whose message says what to do. */
export async function findBrowser(): Promise<Browser> {
  const chosen = process.env.CHROMIUM_PATH;
  // Whoever names a browser wants that one: another in its place would only hide the mistake.
  if (chosen)
    return (await tryBrowser(chosen)) ?? fail(`CHROMIUM_PATH is "${chosen}", which is not a browser that starts: correct it or unset it.`);
  for (const executablePath of await candidates()) {
    const browser = await tryBrowser(executablePath);
    if (browser) return browser;
  }
  return fail(NONE_FOUND);
}

/** Where a browser may be, the most predictable first. */
async function candidates(): Promise<string[]> {
  const packed = await unpackedChromium();
  return [...(packed ? [join(packed, 'chromium')] : []), chromium.executablePath(), ...installedBrowsers()];
}

/** How to start this browser, or undefined where it is missing or does not start. */
async function tryBrowser(executablePath: string): Promise<Browser | undefined> {
  if (!existsSync(executablePath)) return undefined;
  const args = process.getuid?.() === 0 ? [...QUIET_ARGS, '--no-sandbox'] : QUIET_ARGS;
  // Only Linux browsers go without their libraries or fonts; and on Windows "--version" would open a window.
  if (process.platform !== 'linux') return { executablePath, env: {}, args };
  const packed = await unpackedChromium();
  const fonts = fontSettings(packed);
  if (starts(executablePath, {})) return { executablePath, env: fonts, args };
  const libraries = librarySettings(packed);
  return starts(executablePath, libraries) ? { executablePath, env: { ...fonts, ...libraries }, args } : undefined;
}

function starts(executablePath: string, env: Record<string, string>): boolean {
  return spawnSync(executablePath, ['--version'], { env: { ...process.env, ...env }, stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** Without any font text has no size, and nothing can be clicked. A setup of the reader's own is left alone. */
function fontSettings(packed: string | undefined): Record<string, string> {
  return packed && !process.env.FONTCONFIG_FILE ? { FONTCONFIG_FILE: join(packed, 'fonts.conf') } : {};
}

/** The libraries a bare machine lacks. They are older than most systems' own, so this is for when the plain start fails. */
function librarySettings(packed: string | undefined): Record<string, string> {
  if (!packed) return {};
  const paths = [join(packed, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean);
  return { LD_LIBRARY_PATH: paths.join(':') };
}

/**
 * The folder with the browser of the npm package, unpacked when it is first asked for: undefined where the package
 * is missing or made for another kind of machine.
 */
async function unpackedChromium(): Promise<string | undefined> {
  const source = process.platform === 'linux' && process.arch === 'x64' ? packageFolder() : undefined;
  if (!source) return undefined;
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { version: string };
  const folder = join(CACHE, version);
  if (!existsSync(folder)) await unpackInto(folder, join(source, 'bin'));
  return folder;
}

function packageFolder(): string | undefined {
  try {
    // The package does not export its package.json, so it is reached from its entry, build/esm/index.js.
    return fileURLToPath(new URL('../..', import.meta.resolve('@sparticuz/chromium')));
  } catch {
    return undefined;
  }
}

/**
 * Unpacks beside the folder and renames into place, so that two processes may do it at once and a broken-off run
 * leaves nothing that looks finished.
 */
async function unpackInto(folder: string, bin: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}-`);
  try {
    await chmod(unfinished, 0o755);
    await unpackPackage(bin, unfinished);
    await rename(unfinished, folder);
  } catch (error) {
    // A folder that is there now was finished by another process meanwhile, and is as good as ours.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** The browser, its drawing libraries beside it (where it looks for them), fonts in `fonts/` and system libraries in `lib/`. */
async function unpackPackage(bin: string, target: string): Promise<void> {
  const unpackArchive = (name: string) => pipeline(createReadStream(join(bin, name)), createBrotliDecompress(), unpackTar(target));
  const executable = createWriteStream(join(target, 'chromium'), { mode: 0o755 });
  await Promise.all([
    pipeline(createReadStream(join(bin, 'chromium.br')), createBrotliDecompress({ chunkSize: 2 ** 21 }), executable),
    ...['swiftshader.tar.br', 'fonts.tar.br', 'al2023.tar.br'].map(unpackArchive),
  ]);
  // In place of the package's own, which names the folders of a server in the cloud.
  await writeFile(join(target, 'fonts.conf'), FONTS_CONF);
}

/** Browsers a person may have installed, in the usual places of their system. */
function installedBrowsers(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((root) => root !== undefined);
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ];
    return programs.flatMap((program) => roots.map((root) => join(root, program)));
  }
  const names = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium', 'chromium-browser'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function fail(message: string): never {
  throw new Error(message);
}

/** Prints the path, or with `--env` the exports a shell needs to start the browser elsewhere. */
async function main(): Promise<void> {
  const { executablePath, env } = await findBrowser();
  if (!process.argv.includes('--env')) return console.log(executablePath);
  const quoted = (value: string) => `'${value.replaceAll("'", "'\\''")}'`;
  for (const [name, value] of Object.entries({ CHROMIUM_PATH: executablePath, ...env })) console.log(`export ${name}=${quoted(value)}`);
}

if (isProgram(import.meta.url)) {
  main().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
