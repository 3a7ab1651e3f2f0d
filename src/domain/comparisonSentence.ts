import type { Comparison } from './compare.ts';
import { counted } from './yearSentence.ts';

/** What two years have in common and what not, in a sentence: "2010 and 2016: 12 began, 8 ended, 20 stayed, 3 pairs changed". */
export function comparisonSentence({ earlier, later, began, ended, stayed, changed }: Comparison): string {
  return `${earlier.year} and ${later.year}: ${began.length} began, ${ended.length} ended, ${stayed.length} stayed, ${counted(changed.length, 'pair')} changed`;
}
