/** Why a relation is certain, possible, assumed or absent in the years shown, in words. Rules T21–T25 and T28 of docs/time-rules.md. */
import { firstDayOfYear, yearOf } from '#domain/calendar.ts';
import type { YearRange } from '#domain/network.ts';
import type { Relation } from '#domain/relation.ts';
import { stateInYears } from '#domain/timeState.ts';
import type { Day, Span } from '#domain/timespan.ts';
import type { Years } from '#domain/years.ts';
import { whenLong } from '#words/timeWords.ts';
import { yearsInWords } from '#words/yearSentence.ts';
import { yearsTouched } from './yearWords.ts';

type Dates = Pick<Relation, 'spans' | 'checked' | 'checkedDay'>;

/**
 * "Possible in 2014, not certain: it began some time from 2014 to 2016." About the dates alone; what the sources make of the relation is
 * told by its standing. `known` is the limit of what the view knows.
 */
export function inYearsWords(dates: Dates, window: YearRange, known: string | null): string {
  const state = stateInYears(dates, window);
  const spell = dates.spans.find((span) => stateInYears({ ...dates, spans: [span] }, window) === state);
  const years = `${window.first === window.last ? '' : 'at some time '}in ${yearsInWords(window)}`;
  switch (state) {
    case 'certain':
      return `Certain ${years}: ${whyCertain(spell, dates)}.`;
    case 'assumed':
      return `Assumed ${years}: ${whyAssumed(dates, known)}.`;
    case 'possible':
      return `Possible ${years}, not certain: ${whyPossible(spell, window)}.`;
    case 'absent':
      return `Not part of ${yearsInWords(window)}${whyAbsent(dates.spans, window)}.`;
  }
}

const dateWords = (edtf: string): string => whenLong({ when: [edtf], checked: null });

function whyCertain(spell: Span | undefined, { checked }: Dates): string {
  if (!spell?.certain) return 'its dates set no limit';
  const [begin, end] = yearsTouched(spell.certain);
  if (begin === end) {
    return String(yearsTouched(spell.possible)) === String([begin, end])
      ? `it is dated to ${begin}`
      : `all readings of its dates include ${begin}`;
  }
  const going = checked === null ? 'is still going on' : `was still going on when last checked, ${dateWords(checked)}`;
  return [Number.isFinite(begin) && `it had begun by ${begin}`, Number.isFinite(end) ? `had not ended before ${end}` : going]
    .filter((part) => part !== false)
    .join(' and ')
    .replace(/^(?!it )/, 'it ');
}

function whyAssumed({ checked }: Dates, known: string | null): string {
  if (checked !== null) return `it was still going on when last checked, ${dateWords(checked)}, and no source here looks later`;
  return known === null ? 'no source here looks so late' : `its dates include that, but what is known ends ${dateWords(known)}`;
}

function whyPossible(spell: Span | undefined, window: YearRange): string {
  if (!spell) return 'its dates are not sure';
  if (!spell.certain) return `all that is known is some time ${betweenWords(yearsTouched(spell.possible))}`;
  const [earliest, latest] = yearsTouched(spell.possible);
  const [begun, ending] = yearsTouched(spell.certain);
  if (window.last < begun) {
    return Number.isFinite(earliest)
      ? `it began some time ${betweenWords([earliest, begun])}`
      : `it had begun by ${begun}, no source here says when`;
  }
  return Number.isFinite(latest)
    ? `it ended some time ${betweenWords([ending, latest])}`
    : `it ended in ${ending} or later, no source here says when`;
}

function betweenWords([first, last]: Years): string {
  if (first === last) return `in ${first}`;
  if (Number.isFinite(first)) return Number.isFinite(last) ? `from ${first} to ${last}` : `after ${first}`;
  return `until ${last}`;
}

const dayBefore = (year: number): Day => firstDayOfYear(year) - 1;

function whyAbsent(spans: readonly Span[], window: YearRange): string {
  const firsts = spans.map(({ possible: [first] }) => first ?? Number.NEGATIVE_INFINITY);
  const lasts = spans.map(({ possible: [, last] }) => last ?? Number.POSITIVE_INFINITY);
  if (spans.length === 0) return '';
  if (Math.max(...lasts) <= dayBefore(window.first)) return `: it had ended by ${yearOf(Math.max(...lasts))}`;
  if (Math.min(...firsts) > dayBefore(window.last + 1)) return `: it began in ${yearOf(Math.min(...firsts))} or later`;
  return ': it lies between two of its times';
}
