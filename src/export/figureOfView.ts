/** What a figure says: its words and its legend, worked out from what a year shows. */
import { type Change, changeCounts, changesOf, commonChange, LINE_CHANGES, type LineChange } from '#appearance/changes.ts';
import type { Ink } from '#appearance/inks.ts';
import { type EndMarks, MARKS, marksOf, NO_MARKS, PATTERNS, type Pattern, patternOf } from '#appearance/lines.ts';
import type { Changes } from '#domain/changes.ts';
import type { Comparison } from '#domain/compare.ts';
import type { RelationId, SourceId, TypeId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import { type NetworkAt, networkIn } from '#domain/networkAt.ts';
import type { ShownBundle } from '#domain/picture.ts';
import type { RelationType } from '#domain/relation.ts';
import { type Standing, standingOf } from '#domain/standing.ts';
import { comparisonSentence } from '#words/comparisonSentence.ts';
import { laterWords } from '#words/laterWords.ts';
import { yearSentence, yearsInWords } from '#words/yearSentence.ts';
import { publicLink } from './publicLink.ts';
import { sourceLine } from './sourceLine.ts';

/** A piece of line with words beside it. */
export interface LegendEntry {
  readonly label: string;
  readonly ink: Ink;
  /** Every pattern in which it occurs, the surest first. */
  readonly patterns: readonly Pattern[];
  readonly marks: EndMarks;
}

export interface LegendGroup {
  readonly label: string;
  readonly entries: readonly LegendEntry[];
}

export interface NumberedSource {
  readonly number: number;
  /** "Ansari 2022" */
  readonly label: string;
  readonly text: string;
}

export interface FigureWords {
  readonly title: string;
  /** The reader's own; empty for none. */
  readonly subtitle: string;
  /** What is shown, how well it is supported, and what is left out. */
  readonly caption: string;
  /** "2016", "2010–2016", or "2010 / 2016" for two years compared. */
  readonly years: string;
  /** The types of relation shown, by family. */
  readonly legend: readonly LegendGroup[];
  /** What their colours, patterns and marks mean. */
  readonly key: readonly LegendGroup[];
  readonly sources: readonly NumberedSource[];
  /** What has to be known of the picture besides. */
  readonly notes: readonly string[];
  /** Of the data: name, version, licence. */
  readonly credit: string;
  /** Address of the view; null where only we could follow it. */
  readonly link: string | null;
}

/** What the page shows. */
export interface ShownView {
  readonly network: Network;
  /** What is drawn; of a comparison, all of both years. */
  readonly at: NetworkAt;
  readonly changes: Changes;
  /** Null where no years are compared. */
  readonly comparison: Comparison | null;
  /** What has ended and is drawn as faint lines. */
  readonly ghosts: ReadonlyMap<RelationId, number>;
  /** "as known in August 2022"; null where all evidence counts. */
  readonly known: string | null;
  /** Whether what is merely possible is drawn too. */
  readonly withPossible: boolean;
  /** Types kept out of the view, by the reader or the dataset. */
  readonly hiddenTypes: ReadonlySet<TypeId>;
  /** What else is left out, faded or marked, in words. */
  readonly choices: readonly string[];
  /** What is selected, in words; null for nothing. */
  readonly highlighted: string | null;
  /** The lines that may stand for several relations. */
  readonly bundles: readonly ShownBundle[];
  /** Address of the page. */
  readonly link: string;
}

export function figureOfView(view: ShownView): FigureWords {
  const { network, at, comparison, bundles, link } = view;
  const legend = legendOf(view);
  const hasBundles = bundles.some(({ relations }) => relations.size > 1);
  return {
    title: comparison ? laterWords.figure.compared(network.title, comparison.earlier.year, comparison.later.year) : network.title,
    subtitle: '',
    caption: captionOf(view).join('; '),
    years: comparison ? `${comparison.earlier.year} / ${comparison.later.year}` : yearsInWords(at.window),
    legend,
    key: keyOf(legend, view),
    sources: sourcesOf(network, at),
    notes: hasBundles ? [laterWords.figure.bundles] : [],
    credit: laterWords.figure.credit(network.title, network.version, network.license),
    link: publicLink(link),
  };
}

/** What is shown, and all that a reader has to know of what is not. */
function captionOf(view: ShownView): readonly string[] {
  const { network, at, changes, comparison, known, withPossible, choices, highlighted } = view;
  return [
    comparison ? comparisonSentence(comparison) : yearSentence(at, changes),
    ...standingWords(network, at),
    ...(known === null ? [] : [known]),
    ...(withPossible ? [] : [laterWords.figure.onlyCertain]),
    ...withoutWords(missingTypes(view)),
    ...choices,
    ...highlightWords(highlighted),
  ];
}

/** How many of the relations are disputed, and how many rest on one source; nothing where there are none of either. */
function standingWords(network: Network, { relations }: NetworkAt): readonly string[] {
  const standings = [...relations.keys()].flatMap((id) => {
    const relation = network.relations.get(id);
    return relation ? [standingOf(relation, network.sources)] : [];
  });
  const count = (standing: Standing): number => standings.filter((each) => each === standing).length;
  const [disputed, single] = [count('disputed'), count('single-source')];
  return disputed + single === 0 ? [] : [laterWords.figure.standings(disputed, single)];
}

/** So many types left out are named, and the others counted. */
const MOST_NAMED = 6;

/** A figure with something left out says so: "without rivalry, sanctions and 2 more". */
function withoutWords(types: readonly RelationType[]): readonly string[] {
  if (types.length === 0) return [];
  const named = types.slice(0, MOST_NAMED).map(({ label }) => label);
  return [laterWords.figure.without(named, types.length - named.length)];
}

const highlightWords = (highlighted: string | null): readonly string[] =>
  highlighted === null ? [] : [laterWords.figure.highlighted(highlighted)];

/** The hidden types that the years would show. */
function missingTypes({ network, at, comparison, hiddenTypes, withPossible }: ShownView): readonly RelationType[] {
  const windows = comparison ? [comparison.earlier.window, comparison.later.window] : [at.window];
  const filters = { withLoneActors: false, withPossible };
  const ids = windows.flatMap((window) => [...networkIn(network, window, filters).relations.keys()]);
  const living = new Set(ids.map((id) => network.relations.get(id)?.type));
  return [...network.types.values()].filter(({ id }) => hiddenTypes.has(id) && living.has(id));
}

/** The types shown, by family, in the dataset's order. In a comparison colour tells the change, and words the counts. */
function legendOf({ network, at, comparison }: ShownView): readonly LegendGroup[] {
  const patterns = patternsByType(network, at);
  const changes = comparison && changesByType(network, comparison);
  const types = [...network.types.values()].filter(({ id }) => patterns.has(id));
  const families = [...network.families.values()].map(({ id, label, hue }) => ({
    label,
    entries: types.filter(({ family }) => family === id).map((type) => entryOf(type, changes ? null : hue, { patterns, changes })),
  }));
  return families.filter(({ entries }) => entries.length > 0);
}

/** The colours, patterns and marks that occur. */
function keyOf(legend: readonly LegendGroup[], view: ShownView): readonly LegendGroup[] {
  const entries = legend.flatMap((family) => family.entries);
  const key = [
    { label: laterWords.figure.changes, entries: changeKey(view) },
    { label: laterWords.figure.certainty, entries: patternKey(entries) },
    { label: laterWords.figure.ends, entries: markKey(entries) },
    { label: laterWords.figure.faint, entries: ghostKey(view) },
  ];
  return key.filter((group) => group.entries.length > 0);
}

function changeKey({ at, comparison, bundles }: ShownView): readonly LegendEntry[] {
  if (!comparison) return [];
  const changes = changesOf(comparison);
  const occurs = new Set<LineChange>([...at.relations.keys()].flatMap((id) => changes.get(id) ?? []));
  if (bundles.some(({ relations }) => commonChange([...relations.keys()].flatMap((id) => changes.get(id) ?? [])) === 'mixed'))
    occurs.add('mixed');
  const { earlier, later } = comparison;
  return LINE_CHANGES.filter((change) => occurs.has(change)).map((change) => ({
    label: laterWords.marks.changes[change](earlier.year, later.year),
    ink: change,
    patterns: ['solid'],
    marks: NO_MARKS,
  }));
}

function ghostKey({ at, ghosts }: ShownView): readonly LegendEntry[] {
  return ghosts.size === 0
    ? []
    : [{ label: laterWords.marks.endedBefore(at.window.first), ink: 'ghost', patterns: ['solid'], marks: NO_MARKS }];
}

function changesByType(network: Network, comparison: Comparison): ReadonlyMap<TypeId, readonly Change[]> {
  const changes = new Map<TypeId, Change[]>();
  for (const [id, change] of changesOf(comparison)) {
    const type = network.relations.get(id)?.type;
    if (type) changes.set(type, [...(changes.get(type) ?? []), change]);
  }
  return changes;
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

interface Found {
  readonly patterns: ReadonlyMap<TypeId, ReadonlySet<Pattern>>;
  readonly changes: ReadonlyMap<TypeId, readonly Change[]> | null;
}

function entryOf(type: RelationType, ink: Ink, { patterns, changes }: Found): LegendEntry {
  const own = patterns.get(type.id);
  const counts = changes ? changeCounts(changes.get(type.id) ?? []) : '';
  return {
    label: counts === '' ? type.label : `${type.label} ${counts}`,
    ink,
    patterns: namesOf(PATTERNS).filter((pattern) => own?.has(pattern)),
    marks: marksOf(type),
  };
}

function patternKey(entries: readonly LegendEntry[]): readonly LegendEntry[] {
  const occurs = namesOf(PATTERNS).filter((pattern) => entries.some(({ patterns }) => patterns.includes(pattern)));
  return occurs.map((pattern) => ({ label: laterWords.marks.patterns[pattern], ink: null, patterns: [pattern], marks: NO_MARKS }));
}

function markKey(entries: readonly LegendEntry[]): readonly LegendEntry[] {
  const occurs = namesOf(MARKS).filter((mark) => entries.some(({ marks }) => marks.mark === mark));
  const meanings = occurs.map(
    (mark): LegendEntry => ({ label: laterWords.marks.ends[mark], ink: null, patterns: ['solid'], marks: { mark, tail: null } }),
  );
  const mutual = entries.find(({ marks }) => marks.tail !== null);
  return mutual ? [...meanings, { label: laterWords.lines.bothEnds, ink: null, patterns: ['solid'], marks: mutual.marks }] : meanings;
}

const namesOf = <Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] => Object.keys(table) as Name[];

/** The sources that the visible relations quote, numbered in the dataset's order. */
function sourcesOf(network: Network, at: NetworkAt): readonly NumberedSource[] {
  const quoted = new Set<SourceId>();
  for (const id of at.relations.keys()) {
    for (const { source } of network.relations.get(id)?.evidence ?? []) quoted.add(source);
  }
  const sources = [...network.sources.values()].filter(({ id }) => quoted.has(id));
  return sources.map((source, index) => ({ number: index + 1, label: source.label, text: sourceLine(source) }));
}
