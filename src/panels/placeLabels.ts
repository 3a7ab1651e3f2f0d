/** A label that wants to stand beside a place along a line; all in the same unit, e.g. pixels. */
export interface Label {
  readonly at: number;
  readonly width: number;
}

/** Where a label went: its row (0 is nearest to the axis) and its left edge. From its row a stem runs down to the axis at `at`. */
export interface PlacedLabel {
  readonly at: number;
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** Between a stem and its words. */
const STEM_GAP = 4;
/** Between the words of two labels in a row. */
const LABEL_GAP = 10;

/**
 * Places each label beside its stem, to the right where it can, in the lowest row in which it touches no other label and no
 * stem. One for which no place is free gets null: better unsaid than overlapping.
 */
export function placeLabels(labels: readonly Label[], rows: number, length: number): readonly (PlacedLabel | null)[] {
  const placed = new Map<Label, PlacedLabel>();
  // From the right, since words run to the right: a label may then rise above the stems that it covers.
  for (const label of [...labels].sort((a, b) => b.at - a.at)) {
    const others = [...placed.values()];
    const free = candidates(label, rows, length).find((candidate) => others.every((other) => areApart(candidate, other)));
    if (free) placed.set(label, free);
  }
  return labels.map((label) => placed.get(label) ?? null);
}

function candidates({ at, width }: Label, rows: number, length: number): readonly PlacedLabel[] {
  const sides = [at + STEM_GAP, at - STEM_GAP - width].filter((left) => left >= 0 && left + width <= length);
  return Array.from({ length: rows }, (_, row) => sides.map((left) => ({ at, row, left, right: left + width }))).flat();
}

function areApart(a: PlacedLabel, b: PlacedLabel): boolean {
  const wordsMeet = a.row === b.row && a.left < b.right + LABEL_GAP && b.left < a.right + LABEL_GAP;
  return !wordsMeet && !crosses(a, b) && !crosses(b, a);
}

/** Whether the stem of the first, from its row down, runs through the words of the second. */
function crosses(stem: PlacedLabel, words: PlacedLabel): boolean {
  return stem.row >= words.row && stem.at > words.left - 2 && stem.at < words.right + 2;
}

/** Years at round distances that stand at least `spacing` apart when the range is `length` long. */
export function yearTicks(first: number, last: number, length: number, spacing: number): readonly number[] {
  const perYear = length / Math.max(1, last - first);
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((candidate) => candidate * perYear >= spacing) ?? 100;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, index) => start + index * step);
}
