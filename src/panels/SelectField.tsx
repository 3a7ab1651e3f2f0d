import type { ReactNode } from 'react';

interface SelectFieldProps<Name extends string> {
  readonly label: string;
  readonly names: readonly Name[];
  readonly words: Readonly<Record<Name, string>>;
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}

/** One of several, chosen by its name. */
export function SelectField<Name extends string>({ label, names, words, chosen, onChoose }: SelectFieldProps<Name>): ReactNode {
  return (
    <label className="export-field">
      <span>{label}</span>
      <select className="select" value={chosen} onChange={(event) => onChoose(event.currentTarget.value as Name)}>
        {names.map((each) => (
          <option key={each} value={each}>
            {words[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
