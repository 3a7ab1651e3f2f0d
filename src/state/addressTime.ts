/** The parts of an address that say which years are shown, and how. Rule T52 of docs/time-rules.md. */
import { lastDayOf } from '#domain/knownBy.ts';
import type { Network, YearRange } from '#domain/network.ts';
import { words } from '#words/words.ts';
import { yearsInWords } from '#words/yearSentence.ts';
import { multiplesOf, rangeOf, settleTime } from './timeView.ts';
import type { View } from './view.ts';

export type TimeParts = Pick<View, 'year' | 'to' | 'compare' | 'known' | 'withPossible' | 'withGhosts' | 'multiples' | 'zoom'>;

/** The names of all these parts. */
export const TIME_PARTS: readonly string[] = ['year', 'to', 'compare', 'known', 'possible', 'ghosts', 'years', 'range'];

/** An address may be of any length; a notice is not. */
export const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Reads them; what cannot be used is clamped or dropped, and added to `said`. */
export function readTime(query: URLSearchParams, network: Network, said: string[]): TimeParts {
  const year = readYear(query.get('year'), network, said);
  const compare = readOther(query.get('compare'), network, said);
  const end = readEnd(year, readOther(query.get('to'), network, said), compare, said);
  return {
    year,
    ...end,
    known: readKnown(query.get('known'), said),
    withPossible: readSwitch(query, 'possible', true, said),
    withGhosts: readSwitch(query, 'ghosts', false, said),
    multiples: readMultiples(query.get('years'), network, said),
    zoom: readZoom(query.get('range'), { year, ...end }, network, said),
  };
}

/** Writes them; defaults are left out, save the year. */
export function writeTime(view: View, { coverage, focus }: Network): [string, string][] {
  const query: [string, string][] = [['year', String(view.year)]];
  if (view.to !== null) query.push(['to', String(view.to)]);
  if (view.compare !== null) query.push(['compare', String(view.compare)]);
  if (view.known !== null) query.push(['known', view.known]);
  if (!view.withPossible) query.push(['possible', '0']);
  if (view.withGhosts) query.push(['ghosts', '1']);
  if (view.multiples.length > 0) query.push(['years', view.multiples.join(',')]);
  if (view.zoom && !isSame(view.zoom, focus))
    query.push(['range', isSame(view.zoom, coverage) ? 'all' : `${view.zoom.first}-${view.zoom.last}`]);
  return query;
}

const isSame = (one: YearRange, other: YearRange): boolean => one.first === other.first && one.last === other.last;
const isYear = (text: string): boolean => /^-?\d{1,6}$/.test(text);

function readYear(text: string | null, network: Network, said: string[]): number {
  if (text === null) return network.opens;
  if (isYear(text)) return clamped(text, network, said);
  said.push(words.address.noYear(clip(text), network.opens));
  return network.opens;
}

function clamped(text: string, { coverage: { first, last } }: Network, said: string[]): number {
  const year = Math.min(last, Math.max(first, Number(text)));
  if (year !== Number(text)) said.push(words.address.notCovered(text, first, last, year));
  return year;
}

function readOther(text: string | null, network: Network, said: string[]): number | null {
  if (text === null) return null;
  if (isYear(text)) return clamped(text, network, said);
  said.push(words.address.noOtherYear(clip(text)));
  return null;
}

/** A comparison, or else a window. */
function readEnd(year: number, to: number | null, compare: number | null, said: string[]): Pick<View, 'to' | 'compare'> {
  if (compare === year) said.push(words.address.comparedWithItself(year));
  if (to !== null && to <= year) said.push(words.address.noRange(year, to));
  const isCompared = compare !== null && compare !== year;
  const end = to !== null && to > year ? to : null;
  if (isCompared && end !== null) said.push(words.address.rangeLeftOut(end));
  return { compare: isCompared ? compare : null, to: isCompared ? null : end };
}

function readKnown(text: string | null, said: string[]): string | null {
  if (text === null || lastDayOf(text) !== null) return text;
  said.push(words.notices.noDate(clip(text)));
  return null;
}

function readMultiples(text: string | null, network: Network, said: string[]): readonly number[] {
  if (text === null) return [];
  const { multiples, notice } = multiplesOf(text.split(',').map(numberOf), network);
  if (notice) said.push(notice);
  return multiples;
}

const numberOf = (text: string): number => (isYear(text) ? Number(text) : Number.NaN);

/** The slider's years, settled so that they hold the years shown; says where that is not what the address asks for. */
function readZoom(text: string | null, view: Pick<View, 'year' | 'to' | 'compare'>, network: Network, said: string[]): YearRange | null {
  if (text === null) return null;
  if (text === 'all') return network.coverage;
  const [, first, last] = /^(\d{1,6})-(\d{1,6})$/.exec(text) ?? [];
  if (first === undefined || last === undefined) {
    said.push(words.address.noSlider(clip(text)));
    return null;
  }
  const { zoom } = settleTime({ ...view, zoom: { first: Number(first), last: Number(last) } }, network);
  const spanned = rangeOf(zoom, network);
  if (`${spanned.first}-${spanned.last}` !== text) said.push(words.address.otherSlider(yearsInWords(spanned), text));
  return zoom;
}

/** `1` or `0` in the address. */
export function readSwitch(query: URLSearchParams, name: string, atFirst: boolean, said: string[]): boolean {
  const text = query.get(name);
  if (text === '1' || text === '0') return text === '1';
  if (text !== null) said.push(words.address.noSwitch(name, clip(text)));
  return atFirst;
}
