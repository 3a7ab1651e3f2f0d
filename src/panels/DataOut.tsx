import { type ReactNode, useId, useState } from 'react';
import { laterWords } from '#words/laterWords.ts';

/** How much is taken out. */
export type DataExtent = 'view' | 'all';

export interface DataOutProps<Format extends string> {
  readonly formats: readonly Format[];
  /** What is shown, in words. */
  readonly shows: string;
  readonly all: { readonly relations: number; readonly actors: number };
  /** Writes and saves; gives the names of the files. Rejects with an Error whose message tells the reader why, and what to do. */
  readonly onSave: (format: Format, extent: DataExtent) => Promise<readonly string[]>;
}

type Saving =
  | { readonly status: 'idle' | 'working' }
  | { readonly status: 'saved'; readonly files: readonly string[] }
  | { readonly status: 'failed'; readonly reason: string };

/** The data behind the picture, for other programs: how much of it, in which format, and what that keeps and loses. */
export function DataOut<Format extends keyof typeof laterWords.dataOut.formats>({
  formats,
  shows,
  all,
  onSave,
}: DataOutProps<Format>): ReactNode {
  const name = useId();
  const [extent, setExtent] = useState<DataExtent>('view');
  const [format, setFormat] = useState(formats[0]);
  const [saving, setSaving] = useState<Saving>({ status: 'idle' });
  const { dataOut } = laterWords;
  const extents = { view: dataOut.view(shows), all: dataOut.all(all.relations, all.actors) };
  const save = (): void => {
    if (!format || saving.status === 'working') return;
    setSaving({ status: 'working' });
    onSave(format, extent).then(
      (files) => setSaving({ status: 'saved', files }),
      (error: unknown) => setSaving({ status: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    );
  };
  return (
    <div className="export-text">
      <fieldset className="export-choice">
        <legend>{dataOut.extent}</legend>
        {(['view', 'all'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name={`${name}-extent`} checked={extent === each} onChange={() => setExtent(each)} />
            <span>{extents[each]}</span>
          </label>
        ))}
        <p className="muted small">{dataOut.whole}</p>
      </fieldset>
      <fieldset className="export-choice formats">
        <legend>{dataOut.format}</legend>
        {formats.map((each) => (
          <label key={each}>
            <input type="radio" name={`${name}-format`} checked={format === each} onChange={() => setFormat(each)} />
            <span>
              <strong>{dataOut.formats[each].name}</strong> <span className="muted">{dataOut.formats[each].keeps}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <button type="button" className="button primary" aria-disabled={saving.status === 'working'} onClick={save}>
        {dataOut.download}
      </button>
      <p role="status" className="export-status">
        {saving.status === 'working' && dataOut.working}
        {saving.status === 'saved' && dataOut.saved(saving.files)}
      </p>
      <p role="alert" className="export-failure">
        {saving.status === 'failed' && dataOut.notSaved(saving.reason)}
      </p>
    </div>
  );
}
