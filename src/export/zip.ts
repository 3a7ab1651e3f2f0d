/** Several files in one. */
import { zipSync } from 'fflate';

export interface NamedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** A ZIP archive. Pictures are stored as they are: they are packed already. */
export async function zipOf(files: readonly NamedFile[]): Promise<Blob> {
  const entries = await Promise.all(files.map(async ({ name, blob }) => [name, new Uint8Array(await blob.arrayBuffer())] as const));
  return new Blob([zipSync(Object.fromEntries(entries), { level: 0 })], { type: 'application/zip' });
}
