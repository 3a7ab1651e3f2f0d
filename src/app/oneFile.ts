import type { OneFile } from '#panels/OneFileLink.tsx';

/** The app with its data as one file beside this page; null where there is none: on the development server, and in that file itself. */
export function oneFileBeside(): OneFile | null {
  const { name, size } = document.querySelector<HTMLMetaElement>('meta[name="one-file"]')?.dataset ?? {};
  return name && size ? { name, bytes: Number(size) } : null;
}
