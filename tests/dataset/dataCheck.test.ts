import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const VALID = 'tests/fixtures/valid';
const TEXTS = 'tests/fixtures/texts';
const scratch = mkdtempSync(join(tmpdir(), 'entente-data-check-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Runs a command-line program of tools/ as its user does. */
function run(tool: string, args: readonly string[], { cwd = '.', sources = '' } = {}) {
  const tsx = resolve('node_modules/tsx/dist/loader.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', `file://${tsx}`, resolve('tools', tool), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ENTENTE_SOURCES: sources },
  });
  return { status, lines: stdout.split('\n').filter(Boolean), stderr };
}

const check = (args: readonly string[], options?: Parameters<typeof run>[2]) => run('data-check.ts', args, options);

function brokenFolder(...rules: readonly string[]): string {
  const folder = mkdtempSync(join(scratch, 'broken-'));
  cpSync(VALID, folder, { recursive: true });
  for (const rule of rules) cpSync(`tests/fixtures/broken/${rule}.yaml`, join(folder, `${rule}.yaml`));
  return folder;
}

describe('a sound dataset', () => {
  it('is summed up, and said not to be held against its texts', () => {
    expect(check([VALID])).toEqual({
      status: 0,
      lines: [
        'valid: 3 relations, 3 actors, 3 quotations; 0 errors, 0 warnings',
        '  Quotations were not checked against their texts: name the folder with --sources DIR or ENTENTE_SOURCES.',
      ],
      stderr: '',
    });
  });

  it.each([
    ['--sources', { args: [VALID, '--sources', TEXTS], sources: '' }],
    ['ENTENTE_SOURCES', { args: [VALID], sources: TEXTS }],
  ])('is held against its texts with %s', (_name, { args, sources }) => {
    expect(check(args, { sources })).toEqual({
      status: 0,
      lines: [
        `${VALID}/sources.yaml:11:3: warning: \`note-2010\` has no \`snapshot\`, so its quotations are not checked: add file and sha256.`,
        'valid: 3 relations, 3 actors, 3 quotations; 0 errors, 1 warning',
        '  history-2003: 2 quotations, 16 of 55 words, 29.1 % (limit 33.3 %)',
      ],
      stderr: '',
    });
  });
});

describe('a broken dataset', () => {
  it('has all its problems printed, file by file, and fails', () => {
    const folder = brokenFolder('no-evidence', 'impossible-date', 'url-not-http');
    const { status, lines } = check([folder]);
    const places = lines.map((line) => line.match(/([^/]+\.yaml:\d+:\d+): (?!warning)/)?.[1]).filter(Boolean);
    expect(status).toBe(1);
    expect(places).toEqual([
      'impossible-date.yaml:8:27',
      'impossible-date.yaml:9:19',
      'no-evidence.yaml:4:3',
      'url-not-http.yaml:8:10',
      'url-not-http.yaml:13:10',
    ]);
  });

  it('does not keep the next one from being checked', () => {
    const { status, lines } = check([brokenFolder('no-evidence'), VALID]);
    expect(status).toBe(1);
    expect(lines).toContain('valid: 3 relations, 3 actors, 3 quotations; 0 errors, 0 warnings');
  });

  it('is one whose text was changed', () => {
    const texts = mkdtempSync(join(scratch, 'texts-'));
    writeFileSync(join(texts, 'history.txt'), 'Another text.');
    const { status, lines } = check([VALID, '--sources', texts]);
    expect(status).toBe(1);
    expect(lines.join('\n')).toContain('history.txt has the SHA-256');
    expect(lines.join('\n')).toContain('This does not stand in the text of `history-2003`');
  });

  it('is one with a flag of which there is no picture', () => {
    const folder = brokenFolder();
    writeFileSync(join(folder, 'flag.yaml'), 'format: network/1\nactors:\n  slip: { name: Slip, kind: state, flag: { iso: zq } }\n');
    const { status, lines } = check([folder]);
    expect(status).toBe(1);
    expect(lines.join('\n')).toContain('flag.yaml:3:49: There is no flag `zq`');
  });
});

describe('called wrongly', () => {
  it.each([
    [['no-such-folder'], 'There is no folder no-such-folder.'],
    [[TEXTS], `The folder ${TEXTS} holds no .yaml file.`],
    [[VALID, '--sources', 'no-such-folder'], 'There is no folder of texts no-such-folder.'],
    [[VALID, '--source', TEXTS], "Unknown option '--source'"],
  ])('%j', (args, sentence) => {
    const { status, lines, stderr } = check(args);
    expect({ status, lines }).toEqual({ status: 2, lines: [] });
    expect(stderr).toContain(sentence);
    expect(stderr).toContain('Usage: npm run data:check');
  });
});

it('checks every dataset of data/ where none is named', () => {
  const home = mkdtempSync(join(scratch, 'home-'));
  cpSync(VALID, join(home, 'data/one'), { recursive: true });
  cpSync(VALID, join(home, 'data/two'), { recursive: true });
  mkdirSync(join(home, 'data/notes'));
  const { status, lines } = check([], { cwd: home });
  expect(status).toBe(0);
  expect(lines.filter((line) => line.includes('relations')).map((line) => line.split(':')[0])).toEqual(['one', 'two']);
});

describe('data-schema', () => {
  it('writes the schema, and fails where it is out of date', () => {
    const home = mkdtempSync(join(scratch, 'schema-'));
    mkdirSync(join(home, 'data'));
    const schema = (...args: string[]) => run('data-schema.ts', args, { cwd: home });
    expect(schema('--check')).toMatchObject({ status: 1, stderr: expect.stringContaining('run npm run data:schema') });
    expect(schema().status).toBe(0);
    expect(schema('--check').status).toBe(0);
    writeFileSync(join(home, 'data/network-1.schema.json'), '{}');
    expect(schema('--check').status).toBe(1);
    expect(schema('--chek')).toMatchObject({ status: 2, stderr: expect.stringContaining('There is no option --chek.') });
  });
});
