import type { SourceId } from './id.ts';
import type { Span } from './timespan.ts';

/** A CSL-JSON name. */
export interface PersonName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/** A publication that may be quoted; names follow CSL-JSON, dates are EDTF. */
export interface Source {
  readonly id: SourceId;
  /** CSL type, e.g. `article-magazine`. */
  readonly type: string;
  /** Null where our copy carries none; then `description` says in our words what it is. */
  readonly title: string | null;
  readonly description: string | null;
  readonly author: readonly PersonName[];
  readonly publisher: string | null;
  /** The magazine, paper or book that it is part of. */
  readonly container: string | null;
  /** EDTF as written. */
  readonly issued: string;
  readonly issuedSpan: Span;
  /** http or https only. */
  readonly url: string | null;
  /** A few words that name it in lists: "Ansari 2022". */
  readonly label: string;
  /** Sources that it rewrites or rests on; it does not corroborate them. */
  readonly dependsOn: readonly SourceId[];
}
