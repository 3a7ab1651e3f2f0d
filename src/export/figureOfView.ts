/** What a figure says: its words and its legend, worked out from what a year shows. */
import { MARKS, type Mark, markOf, PATTERNS, type Pattern, patternOf } from '#appearance/lines.ts';
import type { SourceId, TypeId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import { type Changes, type NetworkAt, networkAt } from '#domain/networkAt.ts';
import type { Hue, RelationType } from '#domain/relation.ts';
import type { Source } from '#domain/source.ts';
import { standingOf } from '#domain/standing.ts';
import { yearSentence } from '#domain/yearSentence.ts';

/** A piece of line with words beside it. */
export interface LegendEntry {
  readonly label: string;
  /** Null where it stands for lines of any hue. */
  readonly hue: Hue | null;
  /** Every pattern in which it occurs, the surest first. */
  readonly patterns: readonly Pattern[];
  readonly mark: Mark | null;
}

export interface LegendGroup {
  readonly label: string;
  readonly entries: readonly LegendEntry[];
}

export interface NumberedSource {
  readonly number: number;
  readonly text: string;
}

export interface FigureWords {
  readonly title: string;
  readonly subtitle: string;
  readonly year: number;
  /** The types of relation shown, by family. */
  readonly legend: readonly LegendGroup[];
  /** What their patterns and marks mean. */
  readonly key: readonly LegendGroup[];
  readonly sources: readonly NumberedSource[];
  readonly credit: string;
  /** Address of the view; null where only we could follow it. */
  readonly link: string | null;
}

/** What the page shows. */
export interface ShownView {
  readonly network: Network;
  readonly at: NetworkAt;
  readonly changes: Changes;
  /** Types kept out of the view, by the reader or the dataset. */
  readonly hiddenTypes: ReadonlySet<TypeId>;
  /** What is selected, in words; null for nothing. */
  readonly highlighted: string | null;
  /** Whether some lines stand for several relations. */
  readonly hasBundles: boolean;
  /** Address of the page. */
  readonly link: string;
}

export function figureOfView({ network, at, changes, hiddenTypes, highlighted, hasBundles, link }: ShownView): FigureWords {
  const legend = legendOf(network, at);
  const without = withoutWords(missingTypes(network, at, hiddenTypes));
  return {
    title: network.title,
    subtitle: [yearSentence(at, changes), ...without, ...highlightWords(highlighted)].join('; '),
    year: at.year,
    legend,
    key: keyOf(legend),
    sources: sourcesOf(network, at),
    credit: `${hasBundles ? BUNDLES : ''}Data: ${network.title}, ${network.license}. Quotations belong to their publishers.`,
    link: isPublic(link) ? link : null,
  };
}

const BUNDLES = 'A line marked “× n” stands for n relations; it is solid only where all of them are. ';

/** So many types left out are named, and the others counted. */
const MOST_NAMED = 6;

/** A figure with something left out says so: "without rivalry, sanctions and 2 more". */
function withoutWords(types: readonly RelationType[]): readonly string[] {
  if (types.length === 0) return [];
  const named = types.slice(0, MOST_NAMED).map(({ label }) => label.toLowerCase());
  const more = types.length > MOST_NAMED ? ` and ${types.length - MOST_NAMED} more` : '';
  return [`without ${named.join(', ')}${more}`];
}

const highlightWords = (highlighted: string | null): readonly string[] => (highlighted === null ? [] : [`highlighted: ${highlighted}`]);

/** The hidden types that the year would show. */
function missingTypes(network: Network, { year }: NetworkAt, hiddenTypes: ReadonlySet<TypeId>): readonly RelationType[] {
  const all = networkAt(network, year, { hiddenTypes: new Set(), withLoneActors: false });
  const living = new Set([...all.relations.keys()].map((id) => network.relations.get(id)?.type));
  return [...network.types.values()].filter(({ id }) => hiddenTypes.has(id) && living.has(id));
}

/** Whether somebody else could follow the address. */
function isPublic(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
}

/** The types shown, by family, in the dataset's order. */
function legendOf(network: Network, at: NetworkAt): readonly LegendGroup[] {
  const patterns = patternsByType(network, at);
  const types = [...network.types.values()].filter(({ id }) => patterns.has(id));
  const families = [...network.families.values()].map(({ id, label, hue }) => ({
    label,
    entries: types.filter(({ family }) => family === id).map((type) => entryOf(type, hue, patterns)),
  }));
  return families.filter(({ entries }) => entries.length > 0);
}

/** The patterns and marks that occur in a legend. */
function keyOf(legend: readonly LegendGroup[]): readonly LegendGroup[] {
  const entries = legend.flatMap((family) => family.entries);
  const key = [
    { label: 'Certainty', entries: patternKey(entries) },
    { label: 'Ends of lines', entries: markKey(entries) },
  ];
  return key.filter((group) => group.entries.length > 0);
}

function patternsByType(network: Network, at: NetworkAt): ReadonlyMap<TypeId, ReadonlySet<Pattern>> {
  const patterns = new Map<TypeId, Set<Pattern>>();
  for (const [id, state] of at.relations) {
    const relation = network.relations.get(id);
    if (!relation) continue;
    const pattern = patternOf(state, standingOf(relation, network.sources));
    patterns.set(relation.type, (patterns.get(relation.type) ?? new Set()).add(pattern));
  }
  return patterns;
}

function entryOf(type: RelationType, hue: Hue, patterns: ReadonlyMap<TypeId, ReadonlySet<Pattern>>): LegendEntry {
  const own = patterns.get(type.id);
  return {
    label: type.label,
    hue,
    patterns: namesOf(PATTERNS).filter((pattern) => own?.has(pattern)),
    mark: markOf(type.sign, type.directed),
  };
}

function patternKey(entries: readonly LegendEntry[]): readonly LegendEntry[] {
  const occurs = namesOf(PATTERNS).filter((pattern) => entries.some(({ patterns }) => patterns.includes(pattern)));
  return occurs.map((pattern) => ({ label: PATTERNS[pattern].label, hue: null, patterns: [pattern], mark: null }));
}

function markKey(entries: readonly LegendEntry[]): readonly LegendEntry[] {
  const occurs = namesOf(MARKS).filter((mark) => entries.some((entry) => entry.mark === mark));
  return occurs.map((mark) => ({ label: MARKS[mark].label, hue: null, patterns: ['solid'], mark }));
}

const namesOf = <Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] => Object.keys(table) as Name[];

/** The sources that the visible relations quote, numbered in the dataset's order. */
function sourcesOf(network: Network, at: NetworkAt): readonly NumberedSource[] {
  const quoted = new Set<SourceId>();
  for (const id of at.relations.keys()) {
    for (const { source } of network.relations.get(id)?.evidence ?? []) quoted.add(source);
  }
  const sources = [...network.sources.values()].filter(({ id }) => quoted.has(id));
  return sources.map((source, index) => ({ number: index + 1, text: sourceLine(source) }));
}

/** "Ansari 2022: How Russia and Iran have united …, Engelsberg Ideas". */
function sourceLine({ label, title, description, publisher }: Source): string {
  const named = title ?? (description === null ? 'untitled in our copy' : `${description} (untitled in our copy)`);
  if (publisher === null) return `${label}: ${named}`;
  // A title that ends as a sentence takes no comma after it.
  return `${label}: ${named}${/[.?!…]$/.test(named) ? '' : ','} ${publisher}`;
}
