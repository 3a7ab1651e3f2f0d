import { type FormEvent, type ReactNode, useState } from 'react';
import { FEWEST_MULTIPLES, MOST_MULTIPLES } from '#state/timeView.ts';
import { useActions, useApp, useAppParts } from '#state/useApp.ts';
import { laterWords } from '#words/laterWords.ts';
import { yearOfMoment } from './timelineWords.ts';
import { focusField } from './YearField.tsx';

const yearsIn = (text: string): readonly number[] => (text.match(/\d+/g) ?? []).map(Number);

/** Two to six years side by side: typed, or picked from the dataset's moments. */
export function MultiplesOption(): ReactNode {
  const { multiples, year } = useAppParts('multiples', 'year');
  const { showMultiples } = useActions();
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? multiples.join(', ');
  const show = (event: FormEvent): void => {
    event.preventDefault();
    showMultiples(yearsIn(text));
    setDraft(null);
  };
  const toggle = (picked: number): void => {
    const years = yearsIn(text);
    const next = years.includes(picked) ? years.filter((each) => each !== picked) : [...years, picked].sort((one, other) => one - other);
    setDraft(next.join(', '));
  };
  const count = new Set(yearsIn(text)).size;
  const isReady = count >= FEWEST_MULTIPLES && count <= MOST_MULTIPLES;
  return (
    <form onSubmit={show}>
      <fieldset>
        <legend className="overline">{laterWords.timeOptions.sideBySide}</legend>
        <label>
          {laterWords.timeOptions.yearsSideBySide}
          <input
            type="text"
            inputMode="text"
            autoComplete="off"
            placeholder={`${year - 10}, ${year}`}
            value={text}
            onChange={(event) => setDraft(event.currentTarget.value)}
          />
        </label>
        <MomentYears picked={yearsIn(text)} onPick={toggle} />
        <div className="row">
          <button type="submit" className="button small" aria-disabled={!isReady}>
            {laterWords.timeOptions.showSideBySide}
          </button>
          {multiples.length > 0 && (
            <button
              type="button"
              className="button small"
              onClick={(event) => {
                focusField(event.currentTarget);
                showMultiples([]);
              }}
            >
              {laterWords.timeOptions.showOne}
            </button>
          )}
          <span className="muted small">{laterWords.timeOptions.howMany(FEWEST_MULTIPLES, MOST_MULTIPLES)}</span>
        </div>
      </fieldset>
    </form>
  );
}

interface MomentYearsProps {
  readonly picked: readonly number[];
  readonly onPick: (year: number) => void;
}

function MomentYears({ picked, onPick }: MomentYearsProps): ReactNode {
  const moments = useApp((state) => state.whole.moments);
  const dated = moments.flatMap((moment) => {
    const year = yearOfMoment(moment);
    return year === null ? [] : [{ label: moment.label, year }];
  });
  return (
    <div className="moment-years">
      {dated.map(({ label, year }) => (
        <button key={label} type="button" className="button small" aria-pressed={picked.includes(year)} onClick={() => onPick(year)}>
          {year} {label}
        </button>
      ))}
    </div>
  );
}
