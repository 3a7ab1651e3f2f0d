import MiniSearch, { type Query, type SearchOptions, type SearchResult } from 'minisearch';
import type { Network } from '#domain/network.ts';
import { documentsOf, FIELD_WEIGHTS, type Field, type SearchDocument } from './searchDocuments.ts';
import { hitOf, type SearchHit } from './searchHits.ts';
import { partsOf, phraseOf, termOf, termsOf, wordsOf } from './searchText.ts';

/** At most so many hits are given. */
const MOST_HITS = 20;
/** What is typed or pasted beyond this is not read. */
const MOST_READ = 200;
const MOST_WORDS = 12;

/** The answers to what was typed, the best first, and how many there are with those that are left out. */
export interface Answers {
  readonly hits: readonly SearchHit[];
  readonly count: number;
}

/** Answers what is typed, letter by letter. */
export type SearchIndex = (text: string) => Answers;

const FIELDS = Object.keys(FIELD_WEIGHTS) as Field[];
/** Where a single letter is looked for: in everything else it stands everywhere. */
const NAME_FIELDS: Field[] = ['name', 'alias', 'code'];

/** Reads a whole network, once, and finds what is in it. The ranking is MiniSearch's, save that a name found as typed comes first. */
export function searchIndexOf(network: Network): SearchIndex {
  const documents = documentsOf(network);
  const vocabulary = new Set<string>();
  const index = new MiniSearch<SearchDocument>({
    fields: FIELDS,
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (word) => {
      const terms = termsOf(word);
      for (const term of terms) vocabulary.add(term);
      return [...terms];
    },
    searchOptions: {
      boost: FIELD_WEIGHTS,
      boostDocument: (id: number) => prominence(documents[id]),
      maxFuzzy: 2,
      processTerm: (word) => word,
    },
  });
  index.addAll(documents);
  const isKnown = prefixTest(vocabulary);
  const found = (text: string): readonly Found[] => {
    const phrase = phraseOf(text);
    for (const [query, options] of attempts(text, isKnown)) {
      const results = index.search(query, options);
      if (results.length > 0) return ranked(results, documents, phrase);
    }
    return [];
  };
  return (text) => {
    const all = found(text.slice(0, MOST_READ));
    return {
      count: all.length,
      hits: all.slice(0, MOST_HITS).map(({ document, terms, queryTerms }) => hitOf(document.subject, { terms, queryTerms }, network)),
    };
  };
}

type Attempt = readonly [query: Query, options: SearchOptions];

/**
 * How to look, one way after the other until something is found: all words, with other spellings only for those that are no beginning of
 * any word; all words and their parts, with other spellings for each; any of the words.
 */
function attempts(text: string, isKnown: (term: string) => boolean): readonly Attempt[] {
  const all = wordsOf(text);
  const whole = distinct(all.map(termOf));
  const parts = distinct(all.flatMap(partsOf));
  const [only = ''] = whole;
  if (whole.length === 0) return [];
  if (whole.length === 1 && only.length === 1) return [[only, { fields: NAME_FIELDS, prefix: true, tokenize: () => [only] }]];
  const of = (terms: string[], options: SearchOptions): Attempt => [terms.join(' '), { prefix: true, tokenize: () => terms, ...options }];
  const unknown = (term: string): number | false => !isKnown(term) && misspelt(term);
  return [
    of(whole, { combineWith: 'AND', fuzzy: unknown }),
    of(parts, { combineWith: 'AND', fuzzy: misspelt }),
    of(parts, { combineWith: 'OR', fuzzy: unknown }),
  ];
}

const distinct = (terms: readonly string[]): string[] => [...new Set(terms)].slice(0, MOST_WORDS);

/** How many letters of a word may be wrong, as a share of them: one of four, two of seven. Numbers have no spelling. */
const misspelt = (term: string): number | false => term.length >= 4 && !/\d/.test(term) && 0.25;

/** Whether any of the words begins so. */
function prefixTest(vocabulary: ReadonlySet<string>): (term: string) => boolean {
  const sorted = [...vocabulary].sort();
  return (term) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') < term) low = middle + 1;
      else high = middle;
    }
    return sorted[low]?.startsWith(term) ?? false;
  };
}

/** Of two actors that fit as well, the one with more relations comes first. */
function prominence(document: SearchDocument | undefined): number {
  if (!document || document.subject.kind === 'relation') return 1;
  return 1 + Math.log10(1 + document.subject.relations.length);
}

interface Found {
  readonly document: SearchDocument;
  /** Words of the document that are found, and words that were looked for and found. */
  readonly terms: readonly string[];
  readonly queryTerms: readonly string[];
  readonly score: number;
  /** One of {@link RANKS}. */
  readonly rank: number;
}

/** By rank, then by MiniSearch's score. */
function ranked(results: readonly SearchResult[], documents: readonly SearchDocument[], phrase: string): readonly Found[] {
  const all = results.flatMap(({ id, score, terms, queryTerms }): Found[] => {
    const document = documents[id];
    return document ? [{ document, terms, queryTerms, score, rank: rankOf(document.names, phrase, terms) }] : [];
  });
  const isNamed = all.some(({ rank }) => rank <= RANKS.alias);
  // "US" is the United States; then "USSR" and "Use of bases" are no better than anything else that begins so.
  const placeOf = ({ rank }: Found): number => (isNamed && rank > RANKS.words ? RANKS.text : rank);
  return all.sort((one, other) => placeOf(one) - placeOf(other) || other.score - one.score);
}

/** What was typed is: its own name, another of its names, the first words of one, nearly a name of one word, the first letters of one, in its text. */
const RANKS = { name: 0, alias: 1, words: 2, nearly: 3, letters: 4, text: 5 } as const;

/** `names` are phrases, and `terms` the words found for what was typed. */
function rankOf(names: readonly string[], phrase: string, terms: readonly string[]): number {
  // An article alone.
  if (phrase === '') return RANKS.text;
  const at = names.indexOf(phrase);
  if (at >= 0) return at === 0 ? RANKS.name : RANKS.alias;
  if (names.some((name) => name.startsWith(`${phrase} `))) return RANKS.words;
  if (!phrase.includes(' ') && terms.some((term) => names.includes(term))) return RANKS.nearly;
  return names.some((name) => name.startsWith(phrase)) ? RANKS.letters : RANKS.text;
}
