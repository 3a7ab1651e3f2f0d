import { carriedFile } from '#appearance/carriedFiles.ts';

/** A file of the site, as a server answers: what the page carries in itself needs none. */
export async function siteFile(path: string): Promise<Response> {
  const carried = carriedFile(path);
  return carried === undefined ? fetch(path) : new Response(carried);
}
