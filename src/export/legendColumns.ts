/** Which part of the legend goes into which column. All in units of the figure. */

/** From one family to the next, and from one row of a family to the next. */
export const FAMILY_GAP = 18;
export const ROW_GAP = 3;

/** How high the pieces of a family are. */
export interface FamilyHeights {
  readonly heading: number;
  /** Of the heading in the column where the family goes on. */
  readonly continued: number;
  readonly entries: readonly number[];
}

/** Entries of a family that stand together: from `first` up to `end`, which is not among them. */
export interface Part {
  readonly family: number;
  readonly first: number;
  readonly end: number;
}

/** The parts, from top to bottom. */
type Column = readonly Part[];

/** A break leaves no fewer entries on either side of it. */
const LEAST_TOGETHER = 2;
/** Breaking families is worth it where it saves this much, about a row. */
const WORTH_A_BREAK = 23;
/** The height of the columns is found in steps of this. */
const STEP = 4;

/**
 * Families in their order, down one column and then the next, all columns as low as they can be. A family is broken only where that makes
 * the legend lower, which stands next to something of height `beside`.
 */
export function balancedColumns(families: readonly FamilyHeights[], count: number, beside: number): readonly Column[] {
  const whole = lowestColumns(families, count, 0, false);
  const broken = lowestColumns(families, count, beside, true);
  const height = (columns: readonly Column[]): number => Math.max(beside, ...columns.map((column) => columnHeight(column, families)));
  return height(whole) - height(broken) >= WORTH_A_BREAK ? broken : whole;
}

/** The columns no higher than they must be, or than `least`. Ends at the latest where one column holds all. */
function lowestColumns(families: readonly FamilyHeights[], count: number, least: number, breaking: boolean): readonly Column[] {
  const whole = families.map((heights, family) => ({ family, first: 0, end: heights.entries.length }));
  for (let limit = Math.max(least, columnHeight(whole, families) / count); ; limit += STEP) {
    const columns = columnsWithin(limit, whole, families, breaking);
    const fits = columns.every((column) => columnHeight(column, families) <= limit);
    if (columns.length <= count && fits) return columns;
  }
}

/** As many columns as it takes. One is higher than the limit only where a part fits in no column. */
function columnsWithin(limit: number, parts: readonly Part[], families: readonly FamilyHeights[], breaking: boolean): readonly Column[] {
  const columns: Part[][] = [[]];
  const waiting = [...parts];
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    const column = columns.at(-1) ?? [];
    const fits = (candidate: Part): boolean => columnHeight([...column, candidate], families) <= limit;
    const [head, rest] = fits(part) ? [part, null] : (breaking && breakPart(part, fits)) || [null, part];
    if (head) column.push(head);
    if (!rest) continue;
    if (column.length > 0) waiting.unshift(rest);
    else column.push(rest);
    columns.push([]);
  }
  return columns.filter((column) => column.length > 0);
}

/** The longest beginning that fits, and what is left; null where either would be too short. */
function breakPart({ family, first, end }: Part, fits: (part: Part) => boolean): readonly [head: Part, rest: Part] | null {
  for (let at = end - LEAST_TOGETHER; at >= first + LEAST_TOGETHER; at--) {
    const head = { family, first, end: at };
    if (fits(head)) return [head, { family, first: at, end }];
  }
  return null;
}

function columnHeight(column: Column, families: readonly FamilyHeights[]): number {
  const gaps = FAMILY_GAP * Math.max(0, column.length - 1);
  return column.reduce((height, part) => height + partHeight(part, families[part.family]), gaps);
}

function partHeight({ first, end }: Part, family: FamilyHeights | undefined): number {
  if (!family) return 0;
  const heading = first === 0 ? family.heading : family.continued;
  const rows = [heading, ...family.entries.slice(first, end)].filter((height) => height > 0);
  return rows.reduce((sum, height) => sum + height, ROW_GAP * (rows.length - 1));
}
