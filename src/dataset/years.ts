import type { YearRange } from '#domain/network.ts';
import type { DatasetEntry } from './schema.ts';

/** Reads "1979/2025"; the schema holds texts to this form. */
export function readYears(text: string): YearRange {
  const [first = Number.NaN, last = Number.NaN] = text.split('/').map(Number);
  return { first, last };
}

/** A field of the dataset's block whose years do not fit the others, and what to do. */
interface YearFault {
  readonly field: 'coverage' | 'focus' | 'opens';
  readonly message: string;
}

/** What is wrong with the years that the slider is told to span. */
export function* yearFaults(dataset: Pick<DatasetEntry, 'coverage' | 'focus' | 'opens'>): Generator<YearFault> {
  const coverage = readYears(dataset.coverage);
  const focus = readYears(dataset.focus);
  for (const [field, { first, last }] of [['coverage', coverage] as const, ['focus', focus] as const]) {
    if (first > last) yield { field, message: `\`${field}\` ends before it starts: write the earlier year first.` };
  }
  if (focus.first < coverage.first || focus.last > coverage.last) {
    yield { field: 'focus', message: `\`focus\` is not inside \`coverage\` (${dataset.coverage}): narrow it, or widen \`coverage\`.` };
  }
  if (dataset.opens < focus.first || dataset.opens > focus.last) {
    yield { field: 'opens', message: `\`opens\` is not inside \`focus\` (${dataset.focus}): write a year of it.` };
  }
}
