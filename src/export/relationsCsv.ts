import Papa from 'papaparse';
import type { RelationId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import type { Relation } from '#domain/relation.ts';
import { standingOf } from '#domain/standing.ts';
import type { ShownState } from '#domain/timeState.ts';
import { whenShort } from '#words/timeWords.ts';

/**
 * What a spreadsheet may take for a formula, and run: an apostrophe before it makes it text. Signs that nobody sees, such as marks of
 * writing direction, may stand before it, and so may spaces; some programs pass over them. Full-width signs count where Japanese is set.
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Without it, spreadsheets take the file for one in an old encoding. */
const BYTE_ORDER_MARK = '\u{feff}';

/** What a table shows of a dataset. */
export interface RelationsShown {
  readonly network: Network;
  /** How sure each is in the years shown. */
  readonly sure: ReadonlyMap<RelationId, ShownState>;
}

type Field = (relation: Relation, shown: RelationsShown) => string | number;

// The names of the fields are for programs: the same in every language.
const FIELDS: Readonly<Record<string, Field>> = {
  id: ({ id }) => id,
  from_id: ({ from }) => from,
  from: ({ from }, { network }) => network.actors.get(from)?.name ?? from,
  to_id: ({ to }) => to,
  to: ({ to }, { network }) => network.actors.get(to)?.name ?? to,
  directed: ({ type }, { network }) => (network.types.get(type)?.directed ? 'yes' : 'no'),
  type_id: ({ type }) => type,
  type: ({ type }, { network }) => network.types.get(type)?.label ?? type,
  family_id: ({ type }, { network }) => network.types.get(type)?.family ?? '',
  about: ({ about }) => about ?? '',
  when: ({ when }) => when.join('; '),
  time: ({ when }) => whenShort(when),
  in_years_shown: ({ id }, { sure }) => sure.get(id) ?? '',
  sign: ({ type }, { network }) => network.types.get(type)?.sign ?? '',
  standing: (relation, { network }) => standingOf(relation, network.sources),
  source_ids: (relation) => sourcesOf(relation).join('; '),
  sources: (relation, { network }) =>
    sourcesOf(relation)
      .map((id) => network.sources.get(id)?.label ?? id)
      .join('; '),
  quotations: ({ evidence }) => evidence.length,
  first_quotation: ({ evidence: [first] }) => first?.quote ?? '',
  first_quotation_source_id: ({ evidence: [first] }) => first?.source ?? '',
  summary: ({ summary }) => summary,
};

const sourcesOf = ({ evidence }: Relation) => [...new Set(evidence.map(({ source }) => source))];

/** The relations as CSV (RFC 4180), in their order: one line each after the names of the fields. No cell is run as a formula. */
export function relationsCsv(relations: readonly Relation[], shown: RelationsShown): string {
  const lines = relations.map((relation) => Object.values(FIELDS).map((field) => field(relation, shown)));
  return `${BYTE_ORDER_MARK}${Papa.unparse([Object.keys(FIELDS), ...lines], { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}

/** Cells as text with tabs, as spreadsheets paste it into cells of their own. None is run as a formula. */
export const pastedText = (cells: readonly (readonly string[])[]): string =>
  Papa.unparse(
    cells.map((line) => [...line]),
    { delimiter: '\t', escapeFormulae: FORMULA, newline: '\r\n' },
  );
