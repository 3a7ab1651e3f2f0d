import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../tools/data-check.ts';
import { main as schemaMain } from '../../tools/data-schema.ts';
import { callTool, runTool } from '../support/runTool.ts';

const VALID = 'tests/fixtures/valid';
const TEXTS = 'tests/fixtures/texts';
const scratch = mkdtempSync(join(tmpdir(), 'entente-data-check-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const check = (args: readonly string[], { sources = '' } = {}) => callTool(main, args, { ENTENTE_SOURCES: sources });

/** The same as a program of its own, once for each status that it may have. */
const runCheck = (args: readonly string[], { cwd = '.', sources = '' } = {}) =>
  runTool('data-check.ts', args, { cwd, env: { ENTENTE_SOURCES: sources } });

function brokenFolder(...rules: readonly string[]): string {
  const folder = mkdtempSync(join(scratch, 'broken-'));
  cpSync(VALID, folder, { recursive: true });
  for (const rule of rules) cpSync(`tests/fixtures/broken/${rule}.yaml`, join(folder, `${rule}.yaml`));
  return folder;
}

/** A relation that rests on one passage of the source. */
const quoting = (source: string) => `relations:
  slip:
    type: arms
    from: bland
    to: aland
    when: 2001
    dates: stated
    summary: Invented.
    evidence: [{ source: ${source}, quote: Invented. }]
`;

describe('a sound dataset', () => {
  it('is summed up, and said not to be held against its texts', () => {
    expect(runCheck([VALID])).toEqual({
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
        'valid: 3 relations, 3 actors, 3 quotations; 0 errors, 0 warnings',
        '  history-2003',
        '    paragraphs: 3 of 3 covered (2 quoted, 1 with a reason)',
        '    quotations: 2, 17 of 55 words, 30.9 % (limit 33.3 %)',
        '    relations by modality: 1 asserted, 1 judged',
        '    relations by standing: 1 disputed, 1 claimed',
        '  note-2010',
        '    paragraphs: 2 of 2 covered (1 quoted, 1 with a reason)',
        '    quotations: 1, 3 of 23 words, 13.0 % (limit 33.3 %)',
        '    relations by modality: 1 denied',
        '    relations by standing: 1 disputed',
        '  all sources',
        '    relations by modality: 1 asserted, 1 denied, 1 judged',
        '    relations by standing: 1 disputed, 1 claimed, 1 unsourced',
      ],
      stderr: '',
    });
  });
});

describe('a broken dataset', () => {
  it('has all its problems printed, file by file, and fails', () => {
    const folder = brokenFolder('no-evidence', 'impossible-date', 'url-not-http');
    const { status, lines } = runCheck([folder]);
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

  it('has no standings computed as long as its files have errors', () => {
    const { lines } = check([brokenFolder('no-evidence'), '--sources', TEXTS]);
    const standings = lines.filter((line) => line.includes('by standing'));
    expect(standings).toEqual(Array(3).fill('    relations by standing: not computed while there are errors'));
    expect(lines).toContain('    relations by modality: 1 asserted, 1 denied, 1 judged');
  });

  it('is one whose text has a paragraph more', () => {
    const texts = mkdtempSync(join(scratch, 'texts-'));
    cpSync(TEXTS, texts, { recursive: true });
    appendFileSync(join(texts, 'note.txt'), '\nA paragraph that nobody has read.\n');
    const { status, lines } = check([VALID, '--sources', texts]);
    expect(status).toBe(1);
    expect(lines.join('\n')).toContain('Paragraph 3 of `note-2010` is not quoted');
    expect(lines).toContain('    paragraphs: 2 of 3 covered (1 quoted, 1 with a reason)');
    expect(lines.at(-1)).toBe('    relations by standing: 1 disputed, 1 claimed, 1 unsourced');
  });

  it('is one that quotes a source without a text', () => {
    const folder = brokenFolder();
    const text = '    type: book\n    title: A book\n    issued: 2002\n';
    writeFileSync(join(folder, 'more.yaml'), `format: network/1\nsources:\n  book:\n${text}${quoting('book')}`);
    expect(check([folder]).status).toBe(0);
    const { status, lines } = check([folder, '--sources', TEXTS]);
    expect(status).toBe(1);
    expect(lines[0]).toMatch(/more\.yaml:3:3: `book` has no `snapshot`, so its quotations are not checked/);
  });

  it('is one with files that cannot be read, and each is told in a sentence', () => {
    const folder = brokenFolder();
    writeFileSync(join(folder, 'latin.yaml'), Buffer.from('format: network/1\n# caf\xe9\n', 'latin1'));
    symlinkSync('nowhere.yaml', join(folder, 'link.yaml'));
    rmSync(join(folder, 'positions.json'));
    mkdirSync(join(folder, 'positions.json'));
    const { status, lines, stderr } = check([folder]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(lines.map((line) => line.replace(`${folder}/`, '')).slice(0, 3)).toEqual([
      'latin.yaml:2:1: This is not valid UTF-8 from here on: save the file as UTF-8.',
      'link.yaml:1:1: This link leads nowhere: restore the file that it points to, or remove it.',
      'positions.json:1:1: This is a folder and should be a file: rename it, or remove it.',
    ]);
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
    [['no-such-folder'], 'There is no folder no-such-folder.', runCheck],
    [[TEXTS], `The folder ${TEXTS} holds no .yaml file.`, check],
    [[VALID, '--sources', 'no-such-folder'], 'There is no folder of texts no-such-folder.', check],
    [[VALID, '--source', TEXTS], "Unknown option '--source'", check],
  ])('%j', (args, sentence, called) => {
    const { status, lines, stderr } = called(args);
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
  const { status, lines } = runCheck([], { cwd: home });
  expect(status).toBe(0);
  expect(lines.filter((line) => line.includes('relations')).map((line) => line.split(':')[0])).toEqual(['one', 'two']);
});

describe('data-schema', () => {
  it('writes the schema, and fails where it is out of date', () => {
    const home = mkdtempSync(join(scratch, 'schema-'));
    mkdirSync(join(home, 'data'));
    const schema = (...args: string[]) => callTool((given) => schemaMain(given, home), args);
    expect(runTool('data-schema.ts', ['--check'], { cwd: home })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('run npm run data:schema'),
    });
    expect(schema().status).toBe(0);
    expect(schema('--check').status).toBe(0);
    writeFileSync(join(home, 'data/network-1.schema.json'), '{}');
    expect(schema('--check').status).toBe(1);
    expect(schema('--chek')).toMatchObject({ status: 2, stderr: expect.stringContaining('There is no option --chek.') });
  });
});
