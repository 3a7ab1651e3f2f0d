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
 * Places each label beside its stem in a row in which it touches no other label and no stem. One for which no place is
 * free gets null: better unsaid than overlapping. Several greedy orders are tried, and the one that places most is taken.
 */
export function placeLabels(labels: readonly Label[], rows: number, length: number): readonly (PlacedLabel | null)[] {
  const sorted = [...labels].sort((a, b) => a.at - b.at);
  const upwards = Array.from({ length: rows }, (_, row) => row);
  const tries = [sorted.toReversed(), sorted].flatMap((order) =>
    [upwards, upwards.toReversed()].flatMap((rowOrder) => SIDES.map((sides) => placeInTurn(order, rowOrder, sides, length))),
  );
  const best = tries.reduce((most, next) => (next.size > most.size ? next : most));
  return labels.map((label) => best.get(label) ?? null);
}

/** Which side of the stem is tried first. */
const SIDES = [
  ['right', 'left'],
  ['left', 'right'],
] as const;

/** Each label in turn takes the first place that is free. */
function placeInTurn(
  order: readonly Label[],
  rows: readonly number[],
  sides: (typeof SIDES)[number],
  length: number,
): ReadonlyMap<Label, PlacedLabel> {
  const placed = new Map<Label, PlacedLabel>();
  for (const label of order) {
    const candidates = rows.flatMap((row) => sides.map((side) => placeAt(label, row, side)));
    const others = [...placed.values()];
    const free = candidates.find((place) => place.left >= 0 && place.right <= length && others.every((other) => areApart(place, other)));
    if (free) placed.set(label, free);
  }
  return placed;
}

function placeAt({ at, width }: Label, row: number, side: 'left' | 'right'): PlacedLabel {
  const left = side === 'right' ? at + STEM_GAP : at - STEM_GAP - width;
  return { at, row, left, right: left + width };
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
