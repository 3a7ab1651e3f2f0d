import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useApp } from '#state/useApp.ts';

interface YearFieldProps {
  readonly label: string;
  /** Null leaves the field empty. */
  readonly year: number | null;
  /** A year that the arrow keys pass over, and beside which they begin where the field is empty. */
  readonly beside?: number;
  readonly onYear: (year: number) => void;
}

/** A year to type or to step with the arrow keys; told as soon as it is one of the coverage, so that "20" on the way to "2016" is none. */
export function YearField({ label, year, beside, onYear }: YearFieldProps): ReactNode {
  const { first, last } = useApp((state) => state.whole.coverage);
  const [draft, setDraft] = useState<string | null>(null);
  const type = (text: string): void => {
    const typed = Number(text);
    const isYear = Number.isInteger(typed) && text !== '' && typed >= first && typed <= last;
    setDraft(isYear ? null : text);
    if (isYear && typed !== year) onYear(typed);
  };
  const step = (event: KeyboardEvent): void => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    const from = year ?? beside;
    if (by === undefined || from === undefined) return;
    event.preventDefault();
    const isInside = (wanted: number): boolean => first <= wanted && wanted <= last;
    const next = from + by === beside ? from + 2 * by : from + by;
    // Where the field is empty, the year on the other side does as well.
    const reached = year === null && !isInside(next) ? from - by : next;
    if (isInside(reached)) onYear(reached);
  };
  return (
    <label>
      {label}
      <input
        type="number"
        inputMode="numeric"
        min={first}
        max={last}
        value={draft ?? year ?? ''}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={step}
        onBlur={() => setDraft(null)}
      />
    </label>
  );
}

/** For a button that goes away with what it ends: the focus stays beside it, in the field of its group. */
export function focusField(button: HTMLElement): void {
  button.closest('fieldset')?.querySelector('input')?.focus();
}
