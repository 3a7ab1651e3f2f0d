import type { Network } from '#domain/network.ts';

/** What is handed out: everything, or a cut of it. */
export interface ExportedData {
  /** Our own format: JSON as the build publishes it, of the same cut. */
  readonly bundle: string;
  readonly network: Network;
  /** What it is, in words: "Russia and Iran, 2016: 24 relations among 17 actors". */
  readonly title: string;
  /** Where it can be seen; null where only we could follow it. */
  readonly link: string | null;
}

/** What a file says of itself: what it is, whose, and where it can be seen. */
export const described = ({ network, title, link }: ExportedData): string =>
  [title, network.license, ...(link === null ? [] : [link])].join(' · ');

/** A file to be saved. */
export interface DataFile {
  /** What tells it from the others of its format: "nodes"; empty for the only one. */
  readonly part: string;
  readonly ending: string;
  readonly mediaType: string;
  readonly text: string;
}
