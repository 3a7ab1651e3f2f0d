import Papa from 'papaparse';

/**
 * What a spreadsheet may take for a formula, and run: an apostrophe before it makes it text. Signs that nobody sees, such as marks of
 * writing direction, may stand before it, and so may spaces; some programs pass over them. Full-width signs count where Japanese is set.
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Without it, spreadsheets take the file for one in an old encoding. */
const BYTE_ORDER_MARK = '\u{feff}';

type Line = readonly (string | number | boolean)[];

/** CSV (RFC 4180): the names of the fields, then a line each. No cell is run as a formula. */
export function csvOf(names: readonly string[], lines: readonly Line[]): string {
  return `${BYTE_ORDER_MARK}${Papa.unparse([[...names], ...lines.map((line) => [...line])], { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}

/** Cells as text with tabs, as spreadsheets paste it into cells of their own. None is run as a formula. */
export const pastedText = (cells: readonly (readonly string[])[]): string =>
  Papa.unparse(
    cells.map((line) => [...line]),
    { delimiter: '\t', escapeFormulae: FORMULA, newline: '\r\n' },
  );
