import { type ReactNode, useId, useState } from 'react';
import { laterWords } from '#words/laterWords.ts';
import { CopyText } from './CopyText.tsx';

/** What can be cited. */
export type CitationTarget = keyof typeof laterWords.cite.targets;

/** What a citation is written as. */
export type CitationForm = keyof typeof laterWords.cite.forms;

/** A citation, or how far it is from being one. */
export type Written =
  | { readonly status: 'writing' }
  /** `reason` tells the reader why, and what to do. */
  | { readonly status: 'failed'; readonly reason: string }
  /** `save` makes a file of it and gives its name; null for what is only to be copied. */
  | { readonly status: 'written'; readonly text: string; readonly save: (() => string) | null };

export interface CitationProps {
  /** What there is to cite, in this order: the view at least. */
  readonly targets: readonly CitationTarget[];
  readonly write: (target: CitationTarget, form: CitationForm) => Written;
  /** Called when the reader chooses a form, before it is written. */
  readonly onForm: (form: CitationForm) => void;
  /** Whether the view has an address that others can follow. */
  readonly hasLink: boolean;
}

const FORMS = ['text', 'bibtex', 'ris', 'csl'] as const satisfies readonly CitationForm[];

/** How a view, a relation and its sources are cited, to be copied or saved. */
export function Citation({ targets, write, onForm, hasLink }: CitationProps): ReactNode {
  const [wanted, setTarget] = useState<CitationTarget>('view');
  const [form, setForm] = useState<CitationForm>('text');
  // What was chosen can go while the dialog is open.
  const target = targets.includes(wanted) ? wanted : 'view';
  const choose = (next: CitationForm): void => {
    setForm(next);
    onForm(next);
  };
  const { cite } = laterWords;
  return (
    <div className="export-text">
      <Choice legend={cite.what} names={cite.targets} all={targets} chosen={target} onChoose={setTarget} />
      <Choice legend={cite.form} names={cite.forms} all={FORMS} chosen={form} onChoose={choose} />
      {!hasLink && <p className="muted small">{cite.noLink}</p>}
      <WrittenCitation written={write(target, form)} isCode={form !== 'text'} />
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly names: Readonly<Record<Value, string>>;
  readonly all: readonly Value[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ legend, names, all, chosen, onChoose }: ChoiceProps<Value>): ReactNode {
  const name = useId();
  return (
    <fieldset className="export-choice">
      <legend>{legend}</legend>
      {all.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={chosen === each} onChange={() => onChoose(each)} />
          <span>{names[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function WrittenCitation({ written, isCode }: { readonly written: Written; readonly isCode: boolean }): ReactNode {
  const { cite } = laterWords;
  if (written.status === 'writing') return <p role="status">{cite.writing}</p>;
  if (written.status === 'failed') {
    return (
      <p role="alert" className="export-failure">
        {cite.notWritten(written.reason)}
      </p>
    );
  }
  const { text, save } = written;
  return (
    <CopyText
      text={text}
      label={cite.text}
      copy={cite.copy}
      copied={cite.copied}
      isCode={isCode}
      {...(save && { saving: { label: cite.download, save: () => cite.saved(save()) } })}
    />
  );
}
