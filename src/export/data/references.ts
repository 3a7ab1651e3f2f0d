/** Items to be cited, as a file of a reference manager: the one place that knows the endings and the media types. */
import { bibtex, ris } from './bibliography.ts';
import type { CslItem } from './cslJson.ts';
import type { DataFile } from './exportedData.ts';

interface Writer extends Pick<DataFile, 'ending' | 'mediaType'> {
  readonly write: (items: readonly CslItem[]) => string;
}

const WRITERS = {
  bibtex: { ending: 'bib', mediaType: 'application/x-bibtex', write: bibtex },
  ris: { ending: 'ris', mediaType: 'application/x-research-info-systems', write: ris },
  csl: {
    // Not `json` alone: that is the ending of the view's data.
    ending: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (items) => `${JSON.stringify(items, null, 2)}\n`,
  },
} as const satisfies Readonly<Record<string, Writer>>;

export type ReferenceForm = keyof typeof WRITERS;

export function references(form: ReferenceForm, items: readonly CslItem[]): DataFile {
  const { write, ...kind } = WRITERS[form];
  return { part: '', ...kind, text: write(items) };
}
