import { type ReactNode, useState } from 'react';
import { dateOf } from '#domain/calendar.ts';
import { lastDayOf } from '#domain/knownBy.ts';
import type { Network } from '#domain/network.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { laterWords } from '#words/laterWords.ts';
import { whenPlain } from '#words/timeWords.ts';
import { asKnown } from './timeChoices.ts';
import { capitalised } from './words.ts';

/** A month by whose end sources were out. */
interface KnownMonth {
  /** EDTF: `2022-08`. */
  readonly month: string;
  /** How many of the dataset's sources were out by then. */
  readonly sources: number;
}

/** The months in which another source was out for certain, in order. */
function knownMonths({ sources }: Network): readonly KnownMonth[] {
  const months = [...sources.values()].flatMap(({ issuedSpan: { possible } }) => {
    if (possible[1] === null) return [];
    const { year, month } = dateOf(possible[1]);
    return [`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`];
  });
  const inOrder = [...new Set(months)].sort();
  return inOrder.map((month) => ({ month, sources: months.filter((each) => each <= month).length }));
}

/** Lets only what was out by some time count, so that a reader sees what could be known then. */
export function KnownOption(): ReactNode {
  const whole = useApp((state) => state.whole);
  const known = useApp((state) => state.known);
  const { knowBy } = useActions();
  const months = knownMonths(whole);
  const isListed = known === null || months.some(({ month }) => month === known);
  return (
    <fieldset>
      <legend className="overline">{laterWords.timeOptions.known}</legend>
      <label>
        {laterWords.timeOptions.asKnownIn}
        <select value={known ?? ''} onChange={(event) => knowBy(event.currentTarget.value || null)}>
          <option value="">{laterWords.timeOptions.everything}</option>
          {months.map(({ month, sources }) => (
            <option key={month} value={month}>
              {laterWords.timeOptions.sourcesBy(whenPlain(month), sources, whole.sources.size)}
            </option>
          ))}
          {!isListed && <option value={known}>{capitalised(asKnown(known))}</option>}
        </select>
      </label>
      <OtherMonth known={known} onMonth={knowBy} />
      <p className="muted small">{laterWords.timeOptions.knownHint}</p>
    </fieldset>
  );
}

interface OtherMonthProps {
  readonly known: string | null;
  readonly onMonth: (month: string) => void;
}

/** Any month: a picker where the browser has one, and a field for "2022-08" elsewhere. */
function OtherMonth({ known, onMonth }: OtherMonthProps): ReactNode {
  const { first } = useApp((state) => state.whole.coverage);
  const [draft, setDraft] = useState<string | null>(null);
  const type = (text: string): void => {
    // A picker tells 0002 and 0202 on the way to 2022.
    const isMonth = /^\d{4}-\d{2}$/.test(text) && Number(text.slice(0, 4)) >= first && lastDayOf(text) !== null;
    setDraft(isMonth ? null : text);
    if (isMonth) onMonth(text);
  };
  const shown = known !== null && /^\d{4}-\d{2}$/.test(known) ? known : '';
  return (
    <label>
      {laterWords.timeOptions.otherMonth}
      <input
        type="month"
        placeholder="2022-08"
        value={draft ?? shown}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => setDraft(null)}
      />
    </label>
  );
}
