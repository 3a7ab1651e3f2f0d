import type { Evidence } from '#domain/evidence.ts';
import type { PersonName, Source } from '#domain/source.ts';

function personWords({ family, given, literal }: PersonName): string {
  return literal ?? [given, family].filter((part) => part !== undefined).join(' ');
}

/** "Ali Ansari", or null where the author is unknown. */
export function authorWords({ author }: Source): string | null {
  return author.length === 0 ? null : author.map(personWords).join(', ');
}

/**
 * The article's address, opening at the quoted passage where the browser can: a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/). Null where no public address is known.
 */
export function quotedAddress({ quote }: Pick<Evidence, 'quote'>, { url }: Pick<Source, 'url'>): string | null {
  if (url === null) return null;
  // A hyphen is part of the fragment's own syntax, and encodeURIComponent leaves it alone.
  const text = encodeURIComponent(quote).replaceAll('-', '%2D');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}
