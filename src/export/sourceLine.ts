import type { Source } from '#domain/source.ts';
import { laterWords } from '#words/laterWords.ts';

/** "Ansari 2022: How Russia and Iran have united …, Engelsberg Ideas". */
export function sourceLine({ label, title, description, publisher }: Source): string {
  const named = title ?? (description === null ? laterWords.figure.untitled : laterWords.figure.untitledThough(description));
  if (publisher === null) return `${label}: ${named}`;
  // A title that ends as a sentence takes no comma after it.
  return `${label}: ${named}${/[.?!…]$/.test(named) ? '' : ','} ${publisher}`;
}
