import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { readNetwork } from '#dataset/compiled.ts';
import { jsonSchemaText } from '#dataset/jsonSchema.ts';
import { datasetPlugin } from '../../tools/vitePluginDataset.ts';

const scratch = mkdtempSync(join(tmpdir(), 'entente-plugin-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** A site with nothing but the invented dataset, and perhaps one broken file. */
function site(...rules: readonly string[]): string {
  const root = mkdtempSync(join(scratch, 'site-'));
  cpSync('tests/fixtures/valid', join(root, 'data/valid'), { recursive: true });
  for (const rule of rules) cpSync(`tests/fixtures/broken/${rule}.yaml`, join(root, `data/valid/${rule}.yaml`));
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Invented</title>');
  return root;
}

const configOf = (root: string): InlineConfig => ({ root, configFile: false, logLevel: 'silent', plugins: [datasetPlugin()] });

describe('the build', () => {
  it('puts dataset, schema and flags beside the page', async () => {
    const root = site();
    await build(configOf(root));
    expect(readdirSync(join(root, 'dist/data')).sort()).toEqual(['network-1.schema.json', 'valid.json']);
    expect(readNetwork('valid', JSON.parse(readFileSync(join(root, 'dist/data/valid.json'), 'utf8'))).ok).toBe(true);
    expect(readFileSync(join(root, 'dist/data/network-1.schema.json'), 'utf8')).toBe(jsonSchemaText());
    expect(readdirSync(join(root, 'dist/flags'))).toEqual(['ax.svg']);
    expect(readFileSync(join(root, 'dist/flags/ax.svg'), 'utf8')).toMatch(/^<svg width="512" height="512" /);
  });

  const failureOf = (root: string): Promise<string> =>
    build(configOf(root)).then(
      () => 'built',
      (error: unknown) => String(error),
    );

  it('fails where there is no dataset', async () => {
    const root = site();
    rmSync(join(root, 'data'), { recursive: true });
    expect(await failureOf(root)).toContain('There is no dataset in data/: add a folder with its YAML files.');
    cpSync('tests/fixtures/texts', join(root, 'data/notes'), { recursive: true });
    expect(await failureOf(root)).toContain('There is no dataset in data/');
  });

  it('fails where a file cannot be read', async () => {
    const root = site();
    symlinkSync('nowhere.yaml', join(root, 'data/valid/link.yaml'));
    expect(await failureOf(root)).toContain('data/valid/link.yaml:1:1: This link leads nowhere');
  });

  it('finds a dataset whatever its files are called', async () => {
    const root = site();
    renameSync(join(root, 'data/valid/dataset.yaml'), join(root, 'data/valid/relations/all.yml'));
    await build(configOf(root));
    expect(readdirSync(join(root, 'dist/data')).sort()).toEqual(['network-1.schema.json', 'valid.json']);
  });

  it('fails on errors in the data, and names them all', async () => {
    const failure = await failureOf(site('no-evidence', 'impossible-date'));
    expect(failure).toContain('data/valid/no-evidence.yaml:4:3: `bare` has no evidence');
    expect(failure).toContain('data/valid/impossible-date.yaml:8:27: ');
    expect(failure).toContain('data/valid/impossible-date.yaml:9:19: ');
  });
});

describe('the development server', () => {
  let server: ViteDevServer | undefined;
  afterEach(() => server?.close());

  async function serve(root: string): Promise<(path: string) => Promise<Response>> {
    server = await createServer({ ...configOf(root), server: { port: 0, host: '127.0.0.1' } });
    await server.listen();
    const address = server.httpServer?.address();
    if (typeof address !== 'object' || address === null) throw new Error('The server has no address.');
    return (path) => fetch(`http://127.0.0.1:${address.port}${path}`);
  }

  it('compiles the dataset and finds the flags at each request', async () => {
    const get = await serve(site());
    const dataset = await get('/data/valid.json');
    expect(dataset.headers.get('content-type')).toBe('application/json');
    expect(readNetwork('valid', await dataset.json()).ok).toBe(true);
    const flag = await get('/flags/ir.svg?v=1');
    expect(flag.headers.get('content-type')).toBe('image/svg+xml');
    expect(await flag.text()).toContain('width="512"');
  });

  it('tells the page what is wrong with the data', async () => {
    const get = await serve(site('no-evidence', 'unused'));
    const response = await get('/data/valid.json');
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({
      problems: [expect.stringMatching(/data\/valid\/no-evidence\.yaml:4:3: `bare` has no evidence/)],
    });
  });

  it('answers 404 for a dataset that there is not, and knows the schema', async () => {
    const get = await serve(site());
    const missing = await get('/data/nothing.json');
    expect(missing.status).toBe(404);
    expect(await missing.json()).toEqual({ problems: ['There is no dataset nothing in data/.'] });
    expect(await (await get('/data/network-1.schema.json')).text()).toBe(jsonSchemaText());
  });

  it('reloads the page when a file of the data changes, and only then', async () => {
    const root = site();
    await serve(root);
    const send = vi.spyOn(server?.ws as ViteDevServer['ws'], 'send');
    const reloads = () => send.mock.calls.filter(([message]) => JSON.stringify(message)?.includes('full-reload')).length;
    server?.watcher.emit('all', 'change', join(root, 'elsewhere.txt'));
    expect(reloads()).toBe(0);
    server?.watcher.emit('all', 'change', join(root, 'data/valid/relations/aland-bland.yaml'));
    expect(reloads()).toBe(1);
  });
});
