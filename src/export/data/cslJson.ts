import { type CalendarDate, dateOf, yearOf } from '#domain/calendar.ts';
import { type Edtf, parseEdtf } from '#domain/edtf.ts';
import type { EdtfDate } from '#domain/edtfDate.ts';
import type { Relation } from '#domain/relation.ts';
import type { PersonName, Source } from '#domain/source.ts';
import { type Cited, relationTitle, restsOn, sentences } from '#export/cite.ts';
import { laterWords } from '#words/laterWords.ts';
import { words } from '#words/words.ts';

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  readonly circa?: boolean;
}

/** A CSL-JSON item (https://docs.citationstyles.org), with the fields that we know. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly PersonName[];
  readonly publisher?: string;
  readonly version?: string;
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly abstract?: string;
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

/** What an item of the page itself says besides. */
export interface Consulted extends Cited {
  /** What tells the view from others, as in the names of its files: "russia-iran-2016". */
  readonly name: string;
  /** The day on which it was looked at. */
  readonly on: CalendarDate;
}

/** The page as it is shown. It has no author and no date of its own, only the day on which it was seen. */
export const viewItem = (cited: Consulted): CslItem =>
  pageItem(cited, {
    id: keyOf(cited.name),
    title: `${cited.network.title}, ${cited.shows}`,
    note: sentences(licenceOf(cited)),
  });

/** A relation as a part of its dataset, with what it rests on: CSL has no field for that, or for a licence, but a note. */
export const relationItem = (relation: Relation, cited: Consulted): CslItem =>
  pageItem(cited, {
    id: keyOf(`${cited.network.id}-${relation.id}`),
    title: relationTitle(relation, cited.network),
    'container-title': cited.network.title,
    abstract: relation.summary,
    note: sentences(licenceOf(cited), restsOn(relation, cited.network)),
  });

const pageItem = ({ network, link, on: { year, month, day } }: Consulted, { id, ...own }: Omit<CslItem, 'type'>): CslItem => ({
  id,
  type: 'dataset',
  ...own,
  publisher: words.page.name,
  ...(network.version !== null && { version: network.version }),
  accessed: { 'date-parts': [[year, month, day]] },
  ...(link !== null && { URL: link }),
});

const licenceOf = ({ network }: Consulted): string => laterWords.cite.licence(network.license);

/** A key that BibTeX reads, which is to say ASCII: an id of ours comes out as it is. */
const keyOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '') || 'network';

/** The sources, in their order. */
export const sourceItems = (sources: Iterable<Source>): readonly CslItem[] => Array.from(sources, sourceItem);

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
function issuedOf(edtf: string): CslDate | undefined {
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
