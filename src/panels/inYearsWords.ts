/** Why a relation is certain, possible, assumed or absent in the years shown, in words. Rules T21–T25 and T28 of docs/time-rules.md. */
import { firstDayOfYear, yearOf } from '#domain/calendar.ts';
import type { YearRange } from '#domain/network.ts';
import type { Relation } from '#domain/relation.ts';
import { stateInYears } from '#domain/timeState.ts';
import type { Day, Span } from '#domain/timespan.ts';
import type { Years } from '#domain/years.ts';
import { laterWords } from '#words/laterWords.ts';
import { whenLong } from '#words/timeWords.ts';
import { yearsInWords } from '#words/yearSentence.ts';
import { yearsTouched } from './yearWords.ts';

const { certainty } = laterWords;

type Dates = Pick<Relation, 'spans' | 'checked' | 'checkedDay'>;

/**
 * "Possible in 2014, not certain: it began some time from 2014 to 2016." About the dates alone; what the sources make of the relation is
 * told by its standing. `known` is the limit of what the view knows.
 */
export function inYearsWords(dates: Dates, window: YearRange, known: string | null): string {
  const state = stateInYears(dates, window);
  const spell = dates.spans.find((span) => stateInYears({ ...dates, spans: [span] }, window) === state);
  const years = yearsInWords(window);
  const isWindow = window.first < window.last;
  switch (state) {
    case 'certain':
      return certainty.certain(years, isWindow, whyCertain(spell, dates));
    case 'assumed':
      return certainty.assumed(years, isWindow, whyAssumed(dates, known));
    case 'possible':
      return certainty.possible(years, isWindow, whyPossible(spell, window));
    case 'absent':
      return certainty.absent(years, whyAbsent(dates.spans, window));
  }
}

const dateWords = (edtf: string): string => whenLong({ when: [edtf], checked: null });

function whyCertain(spell: Span | undefined, { checked }: Dates): string {
  if (!spell?.certain) return certainty.noLimit;
  const [begin, end] = yearsTouched(spell.certain);
  if (begin === end) {
    return String(yearsTouched(spell.possible)) === String([begin, end]) ? certainty.dated(begin) : certainty.allReadings(begin);
  }
  return certainty.lasting(finite(begin), finite(end), checked && dateWords(checked));
}

function whyAssumed({ checked }: Dates, known: string | null): string {
  if (checked !== null) return certainty.goingWhenChecked(dateWords(checked));
  return known === null ? certainty.notSoLate : certainty.knownEnds(dateWords(known));
}

function whyPossible(spell: Span | undefined, window: YearRange): string {
  if (!spell) return certainty.notSure;
  if (!spell.certain) return certainty.someTime(betweenWords(yearsTouched(spell.possible)));
  const [earliest, latest] = yearsTouched(spell.possible);
  const [begun, ending] = yearsTouched(spell.certain);
  if (window.last < begun) {
    return Number.isFinite(earliest) ? certainty.beganSomeTime(betweenWords([earliest, begun])) : certainty.begunBy(begun);
  }
  return Number.isFinite(latest) ? certainty.endedSomeTime(betweenWords([ending, latest])) : certainty.endedOrLater(ending);
}

/** Null where open. */
const finite = (year: number): number | null => (Number.isFinite(year) ? year : null);
const betweenWords = ([first, last]: Years): string => certainty.within(finite(first), finite(last));

const dayBefore = (year: number): Day => firstDayOfYear(year) - 1;

function whyAbsent(spans: readonly Span[], window: YearRange): string | null {
  const firsts = spans.map(({ possible: [first] }) => first ?? Number.NEGATIVE_INFINITY);
  const lasts = spans.map(({ possible: [, last] }) => last ?? Number.POSITIVE_INFINITY);
  if (spans.length === 0) return null;
  if (Math.max(...lasts) <= dayBefore(window.first)) return certainty.endedBy(yearOf(Math.max(...lasts)));
  if (Math.min(...firsts) > dayBefore(window.last + 1)) return certainty.beganLater(yearOf(Math.min(...firsts)));
  return certainty.between;
}
