import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, visit } from 'yaml';
import { plainYaml } from './plainYaml.ts';
import type { Problem } from './problem.ts';

/** One file of a dataset: its name as problems show it, and its text or why it could not be read. */
export type DatasetFile = TextFile | { readonly path: string; readonly problem: Problem };

interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** The way to a value inside a file: table, id, field, index … */
export type Path = readonly PropertyKey[];

/** Where in a file something stands; both count from 1. */
interface Location {
  readonly line: number;
  readonly column: number;
}

/** A YAML file read, with the way back from its values to their lines. */
export interface YamlFile {
  readonly path: string;
  /** What the text holds; undefined where it cannot be read. */
  readonly data: unknown;
  /** False where a problem hides what the file says. */
  readonly readable: boolean;
  readonly problems: readonly Problem[];
  /** The value at `path`, or the nearest thing around it that is there; `offset` counts letters into a text value. */
  locateValue(path: Path, offset?: number): Location;
  /** The last key of `path` itself. */
  locateKey(path: Path): Location;
}

/** Reads one file as YAML 1.2 without anchors, aliases, tags and merge keys: what stands there is what it says. */
export function readYaml(file: DatasetFile): YamlFile {
  if (!('text' in file)) return unreadable(file);
  const data = plainYaml(file.text);
  return data === null ? parseText(file) : soundFile(file, data);
}

/** Where things stand is asked of few files, and only then looked for. */
function soundFile(file: TextFile, data: unknown): YamlFile {
  let parsed: YamlFile | null = null;
  const located = (): YamlFile => {
    parsed ??= parseText(file);
    return parsed;
  };
  return {
    path: file.path,
    data,
    readable: true,
    problems: [],
    locateValue: (path, offset) => located().locateValue(path, offset),
    locateKey: (path) => located().locateKey(path),
  };
}

function unreadable({ path, problem }: { path: string; problem: Problem }): YamlFile {
  const start = () => ({ line: 1, column: 1 });
  return { path, data: undefined, readable: false, problems: [problem], locateValue: start, locateKey: start };
}

/** Reads it with the library. Exported for the tests, which hold the plain way against it. */
export function parseText({ path, text }: TextFile): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { version: '1.2', lineCounter: lines, uniqueKeys: isSameKey, merge: false, prettyErrors: false });
  const locate = (position: number): Location => {
    const { line, col } = lines.linePos(position);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const faults = [...syntaxFaults(document), ...refusedFeatures(document, text)];
  const readable = !faults.some((fault) => fault.fatal);
  return {
    path,
    data: readable ? document.toJS() : undefined,
    readable,
    problems: faults.map(({ position, message }) => ({ severity: 'error', file: path, ...locate(position), message })),
    locateValue: (at, offset = 0) => locate(positionOfValue(document, text, at, offset)),
    locateKey: (at) => locate(positionOfKey(document, at)),
  };
}

/** Keys end up as texts, so 8 and "8" are one. */
const isSameKey = (one: unknown, other: unknown): boolean => isScalar(one) && isScalar(other) && String(one.value) === String(other.value);

interface Fault {
  readonly position: number;
  readonly message: string;
  /** Nothing can be read from the file. */
  readonly fatal: boolean;
}

/** What to do, where the library's own sentence does not say. */
const ADVICE: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'This key is already in the same map: rename one of the two, or merge them.',
  TAB_AS_INDENT: 'Tabs cannot indent YAML: use spaces.',
  MULTIPLE_DOCS: 'A file holds one document: remove the `---` in the middle.',
  TAG_RESOLVE_FAILED: 'Remove the tag (the word that starts with `!`): the format has none.',
};

function syntaxFaults(document: Document.Parsed): Fault[] {
  return [...document.errors, ...document.warnings].map((error) => ({
    position: error.pos[0],
    message: ADVICE[error.code] ?? `This is not valid YAML: ${error.message}. Check indentation, colons and quotation marks near here.`,
    // Of a key written twice the last counts, and the rest of the file can be checked.
    fatal: error.code !== 'DUPLICATE_KEY',
  }));
}

function refusedFeatures(document: Document.Parsed, text: string): Fault[] {
  const faults: Fault[] = [];
  const { explicit, version } = document.directives.yaml;
  if (explicit && version !== '1.2') {
    faults.push({ position: 0, message: 'This file must be YAML 1.2: remove the %YAML line.', fatal: true });
  }
  visit(document, {
    Node: (_key, node) => {
      const position = node.range?.[0] ?? 0;
      if (isAlias(node)) {
        faults.push({ position, message: `The alias *${node.source} is not allowed: write the value out.`, fatal: true });
      } else if ('anchor' in node && node.anchor !== undefined) {
        // The node begins after its anchor.
        const sign = text.lastIndexOf(`&${node.anchor}`, position);
        faults.push({ position: sign, message: `The anchor &${node.anchor} is not allowed: remove it.`, fatal: false });
      }
    },
    Pair: (_key, pair) => {
      const key = pair.key;
      if (isScalar(key) && (key.value === '__proto__' || key.value === '<<')) {
        faults.push({ position: key.range?.[0] ?? 0, message: `The key \`${key.value}\` is not allowed: remove it.`, fatal: true });
      }
    },
  });
  return faults;
}

function positionOfValue(document: Document.Parsed, text: string, path: Path, offset: number): number {
  const node = deepest(document, path).node;
  if (!node?.range) return 0;
  const start = node.range[0];
  if (!isScalar(node) || offset === 0) return start;
  const opening = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
  // Only where the text stands in the file letter by letter does counting letters find the place.
  const literal = node.source ?? '';
  return text.startsWith(literal, start + opening) ? start + opening + Math.min(offset, literal.length) : start;
}

function positionOfKey(document: Document.Parsed, path: Path): number {
  const { node, pair } = deepest(document, path);
  const key = pair?.key;
  return (isNode(key) ? key.range?.[0] : undefined) ?? node?.range?.[0] ?? 0;
}

/** Follows `path` as far as it goes. */
function deepest(document: Document.Parsed, path: Path): { node: Node | null; pair: Pair | null } {
  let node: Node | null = document.contents;
  let pair: Pair | null = null;
  for (const step of path) {
    const next: Pair | Node | null = child(node, step);
    if (next === null) break;
    pair = isNode(next) ? null : next;
    const value: unknown = isNode(next) ? next : next.value;
    // A key without a value still has a place: its own.
    node = isNode(value) ? value : isNode(pair?.key) ? pair.key : node;
  }
  return { node, pair };
}

function child(node: Node | null, step: PropertyKey): Pair | Node | null {
  if (isMap(node)) return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) ?? null;
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step];
    return isNode(item) ? item : null;
  }
  return null;
}
