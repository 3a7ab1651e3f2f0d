import { dateOf, yearOf } from '#domain/calendar.ts';
import { type Edtf, parseEdtf } from '#domain/edtf.ts';
import type { EdtfDate } from '#domain/edtfDate.ts';
import type { PersonName, Source } from '#domain/source.ts';
import type { ExportedData } from './exportedData.ts';

/** A CSL-JSON item (https://docs.citationstyles.org), with the fields that we know. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly PersonName[];
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: boolean };
  readonly URL?: string;
  readonly note?: string;
}

/** Types whose publisher is the thing that they appeared in. */
const IN_CONTAINERS: ReadonlySet<string> = new Set([
  'article',
  'article-magazine',
  'article-newspaper',
  'article-journal',
  'post-weblog',
  'webpage',
  'chapter',
]);

/** The sources, in their order. */
export const sourceItems = ({ network }: Pick<ExportedData, 'network'>): readonly CslItem[] =>
  [...network.sources.values()].map(sourceItem);

/** Nothing is made up: a source without a title has none, and a note says what it is. */
function sourceItem({ id, type, title, description, author, publisher, container, issued, url }: Source): CslItem {
  const within = container ?? (IN_CONTAINERS.has(type) ? publisher : null);
  const date = issuedOf(issued);
  return {
    id,
    type,
    ...(title !== null && { title }),
    ...(author.length > 0 && { author }),
    ...(within !== null && { 'container-title': within }),
    ...(publisher !== null && publisher !== within && { publisher }),
    ...(date && { issued: date }),
    ...(url !== null && { URL: url }),
    ...(title === null && description !== null && { note: `Untitled in the copy used: ${description}` }),
  };
}

/** Undefined where no year of it is known. */
function issuedOf(edtf: string): CslItem['issued'] {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return undefined;
  const dates = datesOf(parsed.value);
  // CSL knows one date or a first and a last.
  const ends = dates.length > 2 ? [dates[0] ?? [], dates.at(-1) ?? []] : dates;
  return ends.length === 0 ? undefined : { 'date-parts': ends, ...(/[~?%]/.test(edtf) && { circa: true }) };
}

/** A date as far as it is told, or the first and last of what is told as several years; open and unknown ends are left out. */
function datesOf(edtf: Edtf): readonly (readonly number[])[] {
  if (edtf.kind === 'date') return partsOf(edtf);
  return [edtf.start, edtf.end].flatMap((end) => (end.kind === 'date' ? partsOf(end) : []));
}

function partsOf({ precision, days: [first, last] }: EdtfDate): readonly (readonly number[])[] {
  const { year, month, day } = dateOf(first);
  if (precision === 'day') return [[year, month, day]];
  if (precision === 'month') return [[year, month]];
  if (precision === 'season' || precision === 'year') return [[year]];
  return [[year], [yearOf(last)]];
}
