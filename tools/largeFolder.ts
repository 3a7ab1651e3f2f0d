import type { DatasetFile } from '#dataset/yamlFile.ts';

/**
 * The files of a dataset with so many relations, or a few more: in the file of each pair the real ones again and again, each time but the
 * first with other ids, and about something else, and with quotations as long as real ones are. It has no fault that the real one has not.
 */
export function largeFolder(files: readonly DatasetFile[], relationCount: number): readonly DatasetFile[] {
  const texts = files.flatMap((file) => ('text' in file && /^relations:/m.test(file.text) ? [file] : []));
  const own = texts.reduce((sum, { text }) => sum + (text.match(TYPE)?.length ?? 0), 0);
  const copies = Array.from({ length: Math.ceil(relationCount / own) }, (_, index) => index + 1);
  return files.map((file) => {
    if (!texts.some(({ path }) => path === file.path) || !('text' in file)) return file;
    const [head = '', entries = ''] = file.text.split(/(?<=^relations:\n)/m);
    return { path: file.path, text: head + copies.map((copy) => toldApart(entries, copy)).join('\n') };
  });
}

const TYPE = /^ {4}type: /gm;

function toldApart(text: string, copy: number): string {
  return text
    .replace(/^ {2}([a-z][a-z0-9-]*):$/gm, (line, id: string) => (copy === 1 ? line : `  ${id}-copy-${copy}:`))
    .replace(/^( {4}about: )"?(.*?)"?$/gm, (_line, key: string, about: string) => `${key}"${about}, copy ${copy}"`)
    .replace(/^( {2}[a-z0-9-]+:\n)((?: {4}.*\n)+)/gm, (entry, id: string, fields: string) =>
      /^ {4}about: /m.test(fields) ? entry : `${id}    about: copy ${copy}\n${fields}`,
    );
}
