import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compiledSchema } from '#dataset/compiledSchema.ts';
import { compileFolder } from '../../tools/compileFolder.ts';
import { main } from '../../tools/data-export.ts';
import { callTool, runTool } from '../support/runTool.ts';

const VALID = 'tests/fixtures/valid';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-export-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run data:export', () => {
  it('writes our own bundle, which is the dataset and nothing else', () => {
    const out = join(folder, 'own.json');
    expect(runTool('data-export.ts', [VALID, '--format', 'json', '--out', out])).toMatchObject({ status: 0, stderr: '' });
    const { dataset } = compileFolder(VALID);
    expect(compiledSchema.parse(JSON.parse(readFileSync(out, 'utf8')))).toEqual(dataset);
  });

  it('writes three tables beside each other', () => {
    const { lines } = callTool(main, [VALID, '--format', 'csv', '--out', join(folder, 'tables.csv')]);
    expect(lines).toHaveLength(3);
    expect(readdirSync(folder).filter((name) => name.startsWith('tables'))).toEqual([
      'tables-edges.csv',
      'tables-evidence.csv',
      'tables-nodes.csv',
    ]);
  });

  it.each([
    [[VALID], 'Name a format.'],
    [[VALID, '--format', 'xlsx'], 'There is no format xlsx.'],
    [[VALID, 'data/russia-iran', '--format', 'gexf', '--out', 'x'], 'Several datasets do not fit into one file'],
    [['no-such-folder', '--format', 'gexf'], 'There is no folder no-such-folder.'],
  ])('says what is wrong with %j', (args, sentence) => {
    const { status, stderr } = callTool(main, args);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stderr).toContain('Usage: npm run data:export');
  });
});
