declare global {
  /** In the page that is one file: the other files of the site, as texts by their paths. */
  var ententeFiles: Readonly<Record<string, string>> | undefined;
}

/** Whether the page is one file, and nothing lies beside it. */
export const carriesFiles = (): boolean => globalThis.ententeFiles !== undefined;

/** A file of the site that the page carries in itself; undefined for one that lies beside it, as all do on a web server. */
export const carriedFile = (path: string): string | undefined => globalThis.ententeFiles?.[path];
