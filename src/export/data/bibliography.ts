/** BibTeX and RIS out of CSL-JSON. Names, dates and words are those of the items: nothing is added. */
import type { PersonName } from '#domain/source.ts';
import type { CslItem } from './cslJson.ts';

/** Entry types of BibTeX and reference types of RIS; a type that is not here is a `misc` and a `GEN`. */
const TYPES: Readonly<Record<string, { readonly bibtex: string; readonly ris: string }>> = {
  article: { bibtex: 'article', ris: 'GEN' },
  'article-journal': { bibtex: 'article', ris: 'JOUR' },
  'article-magazine': { bibtex: 'article', ris: 'MGZN' },
  'article-newspaper': { bibtex: 'article', ris: 'NEWS' },
  book: { bibtex: 'book', ris: 'BOOK' },
  chapter: { bibtex: 'incollection', ris: 'CHAP' },
  dataset: { bibtex: 'misc', ris: 'DATA' },
  'post-weblog': { bibtex: 'misc', ris: 'BLOG' },
  report: { bibtex: 'techreport', ris: 'RPRT' },
  webpage: { bibtex: 'misc', ris: 'ELEC' },
};
const OTHER = { bibtex: 'misc', ris: 'GEN' } as const;

/** Where an entry's container goes in BibTeX; a `misc` has no field for one but how it was published. */
const CONTAINERS: Readonly<Record<string, string>> = { article: 'journal', incollection: 'booktitle' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** BibTeX in UTF-8, with `date` for BibLaTeX beside the year and month. Keys are the dataset's own ids. */
export const bibtex = (items: readonly CslItem[]): string => items.map(entry).join('\n');

function entry(item: CslItem): string {
  const { bibtex: type } = TYPES[item.type] ?? OTHER;
  const [[year, month] = []] = item.issued?.['date-parts'] ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', item.author && braced(item.author.map(bibtexName).join(' and '))],
    // In braces of its own, so that no style changes its capitals.
    ['title', item.title && braced(braced(tex(item.title)))],
    [CONTAINERS[type] ?? 'howpublished', containerOf(item, type)],
    ['publisher', item.publisher && braced(tex(item.publisher))],
    ['version', item.version && braced(tex(item.version))],
    ['year', year === undefined ? undefined : braced(String(year))],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['date', item.issued && braced(edtfOf(item.issued))],
    // As it is, but for what would end the field. A `%` begins no comment inside of a field, and readers take an address as it stands.
    ['url', item.URL && braced(item.URL.replaceAll(/[{}\\\s]/g, encodeURIComponent))],
    ['urldate', item.accessed && braced(edtfOf(item.accessed))],
    ['abstract', item.abstract && braced(tex(item.abstract))],
    ['note', item.note && braced(tex(item.note))],
  ];
  const written = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@${type}{${item.id},\n${written.join('')}}\n`;
}

/** No style prints the publisher of a `misc`, so there it stands here as well. */
function containerOf({ 'container-title': container, publisher }: CslItem, type: string): string | undefined {
  const within = [container, ...(type === 'misc' ? [publisher] : [])].filter((part) => part !== undefined);
  return within.length === 0 ? undefined : braced(tex(within.join(', ')));
}

const braced = (text: string): string => `{${text}}`;

const TEX: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

/** Text in which nothing is a command. */
const tex = (text: string): string => oneLine(text).replaceAll(/[\\{}%#&_$~^]/g, (letter) => TEX[letter] ?? `\\${letter}`);

/** A name in one piece is in braces, so that nobody looks for a family name in it. */
const bibtexName = ({ family, given, literal }: PersonName): string =>
  family === undefined ? braced(tex(literal ?? given ?? '')) : [family, given].flatMap((part) => (part ? [tex(part)] : [])).join(', ');

function edtfOf({ 'date-parts': dates, circa }: NonNullable<CslItem['issued']>): string {
  const [first = [], last] = dates.map((parts) => parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'));
  return `${String(first)}${last === undefined ? '' : `/${last}`}${circa ? '~' : ''}`;
}

/** RIS (https://en.wikipedia.org/wiki/RIS_(file_format)): a tag and a value to a line. */
export const ris = (items: readonly CslItem[]): string => items.map(reference).join('');

function reference(item: CslItem): string {
  const [[year] = []] = item.issued?.['date-parts'] ?? [];
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', (TYPES[item.type] ?? OTHER).ris],
    ['ID', item.id],
    ...(item.author ?? []).map((name) => ['AU', risName(name)] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['ET', item.version],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', risDate(item.issued)],
    ['UR', item.URL],
    ['Y2', risDate(item.accessed)],
    ['AB', item.abstract],
    ['N1', item.note],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join('');
}

/** The first day of it: `2016/05/06/`, with what is not told left empty. */
function risDate(date: CslItem['issued']): string | undefined {
  const [[year, month, day] = []] = date?.['date-parts'] ?? [];
  if (year === undefined) return undefined;
  const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${year}/${two(month)}/${two(day)}/${date?.circa ? 'circa' : ''}`;
}

const risName = ({ family, given, literal }: PersonName): string =>
  family === undefined ? (literal ?? given ?? '') : [family, given].filter(Boolean).join(', ');

/** White space of any kind, and what nobody sees, as one space. */
const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
