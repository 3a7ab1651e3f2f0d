import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { datasetFolders, readDataset } from '../../tools/readDataset.ts';

const scratch = mkdtempSync(join(tmpdir(), 'entente-read-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** A folder with these files in it; a text of null makes a folder. */
function folderOf(files: Readonly<Record<string, string | Uint8Array | null>>): string {
  const folder = mkdtempSync(join(scratch, 'folder-'));
  for (const [name, text] of Object.entries(files)) {
    if (text === null) mkdirSync(join(folder, name), { recursive: true });
    else writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Name by name its text, or why it cannot be read. */
function read(folder: string): Record<string, string> {
  const { files, positions } = readDataset(folder);
  const all = positions ? [...files, positions] : files;
  return Object.fromEntries(
    all.map((file) => [
      file.path.slice(folder.length + 1),
      'text' in file ? file.text : `${file.problem.line}:${file.problem.column}: ${file.problem.message}`,
    ]),
  );
}

describe('a folder is read', () => {
  it('with both endings in any letter case, in a fixed order, and without hidden files', () => {
    const folder = folderOf({ sub: null, 'B.YAML': 'b', 'a.yml': 'a', 'c.Yml': 'c', 'sub/a.yaml': 'd', 'x.json': 'x', '.#a.yaml': 'y' });
    expect(Object.entries(read(folder))).toEqual([
      ['B.YAML', 'b'],
      ['a.yml', 'a'],
      ['c.Yml', 'c'],
      ['sub/a.yaml', 'd'],
    ]);
  });

  it('through links to files and folders', () => {
    const elsewhere = folderOf({ 'real.yaml': 'one', more: null, 'more/two.yaml': 'two', 'places.json': '{}' });
    const folder = folderOf({});
    symlinkSync(join(elsewhere, 'real.yaml'), join(folder, 'one.yaml'));
    symlinkSync(join(elsewhere, 'more'), join(folder, 'sub'));
    symlinkSync(join(elsewhere, 'places.json'), join(folder, 'positions.json'));
    expect(read(folder)).toEqual({ 'one.yaml': 'one', 'sub/two.yaml': 'two', 'positions.json': '{}' });
  });

  it('by its own name, however it is reached', () => {
    const folder = folderOf({ named: null });
    expect(readDataset(join(folder, 'named/')).id).toBe('named');
    expect(readDataset(join(folder, 'named/.')).id).toBe('named');
  });

  it('without a byte order mark', () => {
    expect(read(folderOf({ 'a.yaml': '\uFEFFformat: network/1' }))).toEqual({ 'a.yaml': 'format: network/1' });
  });
});

describe('what cannot be read is told', () => {
  it('of links that lead nowhere or in a circle', () => {
    const folder = folderOf({ sub: null, 'sub/a.yaml': 'a' });
    symlinkSync('nowhere', join(folder, 'sub/relations'));
    symlinkSync('positions.json', join(folder, 'positions.json'));
    symlinkSync('..', join(folder, 'sub/up'));
    expect(read(folder)).toEqual({
      'sub/a.yaml': 'a',
      'sub/relations': '1:1: This link leads nowhere: restore the file that it points to, or remove it.',
      'positions.json': '1:1: This link leads nowhere: restore the file that it points to, or remove it.',
      'sub/up': '1:1: This link leads back to a folder that it is in: remove it.',
    });
  });

  it('of a folder in the place of a file', () => {
    expect(read(folderOf({ 'positions.json': null }))).toEqual({
      'positions.json': '1:1: This is a folder and should be a file: rename it, or remove it.',
    });
  });

  it('of bytes that are no UTF-8, with their line', () => {
    const latin = Buffer.from('format: network/1\n\nactors: {a: {name: Andr\xe9, kind: leader}}\n', 'latin1');
    const utf16 = Buffer.from('\uFEFFformat: network/1', 'utf16le');
    const message = 'This is not valid UTF-8 from here on: save the file as UTF-8.';
    expect(read(folderOf({ 'a.yaml': latin, 'b.yaml': utf16 }))).toEqual({ 'a.yaml': `3:1: ${message}`, 'b.yaml': `1:1: ${message}` });
  });
});

describe('the datasets of a folder', () => {
  it('are its folders and links to folders that hold YAML, wherever in them', () => {
    const root = folderOf({
      deep: null,
      'deep/sub': null,
      'deep/sub/any.yml': '',
      notes: null,
      'notes/a.txt': '',
      '.git': null,
      'a.yaml': '',
    });
    writeFileSync(join(root, '.git/a.yaml'), '');
    symlinkSync(folderOf({ 'actors.YAML': '' }), join(root, 'linked'));
    symlinkSync('nowhere', join(root, 'lost'));
    symlinkSync('nowhere', join(root, 'notes/lost'));
    expect(datasetFolders(root)).toEqual([join(root, 'deep'), join(root, 'linked')]);
  });

  it('are none where there is no such folder', () => {
    expect(datasetFolders(join(scratch, 'nowhere'))).toEqual([]);
  });
});
