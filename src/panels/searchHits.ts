import type { Evidence } from '#domain/evidence.ts';
import type { TypeId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import type { Relation } from '#domain/relation.ts';
import type { Selection } from '#domain/selection.ts';
import { laterWords } from '#words/laterWords.ts';
import { actorName } from './relationWords.ts';
import { type Subject, speakerAndSource } from './searchDocuments.ts';
import { excerptAround, markedPieces, type Piece, termsOf, wordsOf } from './searchText.ts';
import { spellsInWords } from './searchYears.ts';

/** Where a hit leads: to what can be selected, or to a type. */
type SearchTarget = Exclude<Selection, { kind: 'pair' }> | { readonly kind: 'type'; readonly id: TypeId };

/** One answer to what was typed. */
export interface SearchHit {
  readonly target: SearchTarget;
  /** In words, for an actor and a type; a relation's title says what it is. */
  readonly kind: string | null;
  readonly title: readonly Piece[];
  /** The text in which it was found, or else what it is; null where the dataset says no more than the title. */
  readonly text: readonly Piece[] | null;
  /** The same of a quotation of the relation, and who says so. */
  readonly quotation: { readonly passage: readonly Piece[]; readonly by: readonly Piece[] } | null;
  /** When it may have held; empty where nothing is known of that. */
  readonly years: string;
}

/** What was found in a document: words of it, and words that were looked for. */
export interface Matched {
  readonly terms: readonly string[];
  readonly queryTerms: readonly string[];
}

/** What to show of a thing that was found. */
export function hitOf(subject: Subject, matched: Matched, network: Network): SearchHit {
  const terms = new Set(matched.terms);
  switch (subject.kind) {
    case 'actor':
      return actorHit(subject, terms, network);
    case 'type':
      return typeHit(subject, terms, network);
    case 'relation':
      return relationHit(subject, matched, network);
  }
}

type Terms = ReadonlySet<string>;
type Of<Kind extends Subject['kind']> = Extract<Subject, { kind: Kind }>;

function actorHit({ actor, relations }: Of<'actor'>, terms: Terms, network: Network): SearchHit {
  const aliases = actor.aliases.filter((alias) => holds(alias, terms));
  // An actor without dates has those of its relations.
  const spans = actor.spans.length > 0 ? actor.spans : relations.flatMap((relation) => relation.spans);
  return {
    target: { kind: 'actor', id: actor.id },
    kind: laterWords.evidence.kinds[actor.kind],
    title: markedPieces(actor.name, terms),
    text: aliases.length > 0 ? markedPieces(laterWords.search.alias(aliases.join(', ')), terms) : excerpt(actor.summary, terms),
    quotation: null,
    years: spellsInWords(spans, network),
  };
}

function typeHit({ type, relations }: Of<'type'>, terms: Terms, network: Network): SearchHit {
  const family = network.families.get(type.family)?.label ?? '';
  return {
    target: { kind: 'type', id: type.id },
    kind: `${laterWords.search.typeOf(family)}, ${laterWords.search.relations(relations.length)}`,
    title: markedPieces(type.label, terms),
    text: excerpt(type.definition, terms),
    quotation: null,
    years: spellsInWords(
      relations.flatMap((relation) => relation.spans),
      network,
    ),
  };
}

function relationHit({ relation, type }: Of<'relation'>, { terms, queryTerms }: Matched, network: Network): SearchHit {
  const found = new Set(terms);
  const about = relation.about === null ? '' : ` (${relation.about})`;
  const arrow = type.directed ? '→' : '–';
  const quoted = bestPassage(relation, { terms, queryTerms }, network);
  return {
    target: { kind: 'relation', id: relation.id },
    kind: null,
    title: markedPieces(`${actorName(relation.from, network)} ${arrow} ${actorName(relation.to, network)}: ${type.label}${about}`, found),
    text: quoted ? null : excerpt(relation.summary, found),
    quotation: quoted && {
      passage: excerptAround(quoted.quote, found),
      by: markedPieces(speakerAndSource(quoted, network), found),
    },
    years: spellsInWords(relation.spans, network),
  };
}

const excerpt = (text: string | null, terms: Terms): readonly Piece[] | null => (text ? excerptAround(text, terms) : null);
const holds = (text: string, terms: Terms): boolean => wordsOf(text).some((word) => termsOf(word).some((term) => terms.has(term)));

/** The quotation with the most of what was looked for; null where there is none, or our own summary has more. */
function bestPassage({ summary, evidence }: Relation, matched: Matched, network: Network): Evidence | null {
  const toBeat = Math.max(1, heldBy(summary, matched));
  let best: { passage: Evidence; held: number } | null = null;
  for (const passage of evidence) {
    const held = heldBy(`${passage.quote} ${speakerAndSource(passage, network)}`, matched);
    if (held >= toBeat && held > (best?.held ?? 0)) best = { passage, held };
  }
  return best?.passage ?? null;
}

/** How many of the words looked for a text holds; words found for the same one, such as "Iran" and "Iranian" for "ira", count once. */
function heldBy(text: string, { terms, queryTerms }: Matched): number {
  const found = new Set(terms);
  const held = wordsOf(text)
    .flatMap(termsOf)
    .filter((term) => found.has(term));
  return new Set(held.map((term) => queryTerms.find((query) => term.startsWith(query)) ?? term)).size;
}
