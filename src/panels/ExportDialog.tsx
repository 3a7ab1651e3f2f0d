import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { FIRST_OPTIONS, type Figure, type FigureOptions } from '#appearance/figureOptions.ts';
import { ExportChoices } from './ExportChoices.tsx';
import { copyFigure, type FigurePreview, useFigurePreview, useOutput } from './useFigure.ts';
import './ExportDialog.css';
import { laterWords } from '#words/laterWords.ts';
import { words } from '#words/words.ts';

export interface ExportDialogProps {
  readonly open: boolean;
  /** Called once however it is closed: by its button, by Escape, by the system. */
  readonly onClose: () => void;
  /** Rejects with an Error whose message tells the reader why, and what to do. */
  readonly makeFigure: (options: FigureOptions) => Promise<Figure>;
  /** The same as lines and letters, in a file. */
  readonly makeSvg: (options: FigureOptions) => Promise<Blob>;
  /** Opens the browser's way to print, or to save as PDF, if it is still wanted when the figure is drawn; settles when that is closed. */
  readonly onPrint: (options: FigureOptions, isWanted: () => boolean) => Promise<void>;
  /** What the view is called. */
  readonly title: string;
  /** What the figure shows, in words: "Russia and Iran, 2016: 24 relations among 17 actors". */
  readonly shows: string;
  readonly fileName: (ending: string) => string;
  readonly onSave: (blob: Blob, fileName: string) => void;
  /** The story that is open, of which each step can be a picture; null for none. */
  readonly steps: StorySteps | null;
  /** The other parts, each made when it is chosen. */
  readonly others: Readonly<Record<OtherPart, () => ReactNode>>;
}

interface StorySteps {
  readonly count: number;
  readonly fileName: string;
  /** Calls `onStep` before it draws a step; null where nobody waits for it any more. */
  readonly make: (options: FigureOptions, onStep: (step: number) => void, isWanted: () => boolean) => Promise<Blob | null>;
}

type OtherPart = 'film' | 'data' | 'citation' | 'embed';
const PARTS = ['picture', 'film', 'data', 'citation', 'embed'] as const satisfies readonly ('picture' | OtherPart)[];

/** Keeps the reader's choices from one time to the next. To be left in the page while closed, so that focus finds its way back. */
export function ExportDialog({ open, onClose, others, ...rest }: ExportDialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [options, setOptions] = useState(FIRST_OPTIONS);
  const [part, setPart] = useState<(typeof PARTS)[number]>('picture');

  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);

  return (
    <dialog ref={dialog} className="export-dialog" aria-labelledby={heading} onClose={() => open && onClose()}>
      <div className="export-head">
        <h2 id={heading}>{words.export.label}</h2>
        <fieldset className="export-parts">
          <legend className="visually-hidden">{laterWords.exportParts.label}</legend>
          {PARTS.map((each) => (
            <label key={each}>
              <input type="radio" name={heading} checked={part === each} onChange={() => setPart(each)} />
              <span>{laterWords.exportParts[each]}</span>
            </label>
          ))}
        </fieldset>
        <button type="button" className="button" onClick={onClose}>
          {laterWords.export.close}
        </button>
      </div>
      {open && (part === 'picture' ? <ExportForm {...rest} options={options} onOptions={setOptions} /> : others[part]())}
    </dialog>
  );
}

interface ExportFormProps extends Omit<ExportDialogProps, 'open' | 'onClose' | 'others'> {
  readonly options: FigureOptions;
  readonly onOptions: (options: FigureOptions) => void;
}

/** Only there while the dialog is open: closing it drops the preview, and a picture that is still being drawn is not saved. */
function ExportForm({
  makeFigure,
  makeSvg,
  onPrint,
  title,
  shows,
  fileName,
  onSave,
  steps,
  options,
  onOptions,
}: ExportFormProps): ReactNode {
  const preview = useFigurePreview(makeFigure, options);
  const { output, start, forget } = useOutput();
  const { export: said } = laterWords;
  const choose = (next: FigureOptions): void => {
    forget();
    onOptions(next);
  };
  const outputs = {
    download: async (isWanted: () => boolean) => {
      const { blob, width, height, reduced } = await makeFigure(options);
      if (isWanted()) onSave(blob, fileName('png'));
      return said.saved(fileName('png'), width, height) + (reduced ? said.reduced : '');
    },
    downloadSvg: async (isWanted: () => boolean) => {
      const blob = await makeSvg(options);
      if (isWanted()) onSave(blob, fileName('svg'));
      return said.savedSvg(fileName('svg'));
    },
    print: async (isWanted: () => boolean) => {
      await onPrint(options, isWanted);
      return said.printed;
    },
    copy: async () => {
      await copyFigure(makeFigure(options));
      return said.copied;
    },
    downloadSteps: async (isWanted: () => boolean, say: (words: string) => void) => {
      if (!steps) return '';
      const blob = await steps.make(options, (step) => say(said.drawingStep(step, steps.count)), isWanted);
      if (blob && isWanted()) onSave(blob, steps.fileName);
      return said.savedSteps(steps.fileName, steps.count);
    },
  };
  const failures = {
    download: said.notSaved,
    downloadSvg: said.notSaved,
    print: said.notPrinted,
    copy: said.notCopied,
    downloadSteps: said.notSaved,
  };
  const busy = output.status === 'busy';
  const button = (name: keyof typeof outputs, look = 'button'): ReactNode => (
    // Not `disabled`, which would drop the focus.
    <button type="button" className={look} aria-disabled={busy} aria-busy={busy} onClick={() => start(outputs[name], failures[name])}>
      {said[name]}
    </button>
  );
  return (
    <div className="export-body">
      <div className="export-controls">
        <ExportChoices options={options} onOptions={choose} title={title} drawn={preview.drawn?.figure ?? null} />
        {button('download', 'button primary')}
        {button('downloadSvg')}
        {button('print')}
        {button('copy')}
        {steps && button('downloadSteps')}
        <p role="status" className="export-status">
          {output.status === 'busy' ? (output.words ?? said.drawing) : output.status === 'done' ? output.words : ''}
        </p>
        <p role="alert" className="export-failure">
          {output.status === 'failed' ? output.words : preview.failure === null ? '' : said.previewFailed(preview.failure)}
        </p>
      </div>
      <Preview preview={preview} shows={shows} transparent={options.ground === 'transparent'} />
    </div>
  );
}

interface PreviewProps {
  readonly preview: FigurePreview;
  readonly shows: string;
  readonly transparent: boolean;
}

function Preview({ preview: { drawn, busy }, shows, transparent }: PreviewProps): ReactNode {
  return (
    <div className="export-preview" aria-busy={busy}>
      {drawn ? (
        <img className={transparent ? 'see-through' : undefined} src={drawn.url} alt={laterWords.export.preview(shows)} />
      ) : (
        <p>{busy ? laterWords.export.drawingPreview : laterWords.export.noPreview}</p>
      )}
    </div>
  );
}
