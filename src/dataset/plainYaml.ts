/** A line that says something: how far it is set in, and its text. */
interface Line {
  readonly indent: number;
  readonly text: string;
}

/** Thrown where the text is more than plain. */
class NotPlain extends Error {}

/**
 * What a YAML text says, where it is written in the plain way in which most of a dataset is: maps and lists by indentation, values in one line,
 * comments. Null for anything else, and for whatever might be wrong: then the YAML library reads it, which knows all of the language, and where
 * everything stands, and takes ten times as long.
 */
export function plainYaml(text: string): Readonly<Record<string, unknown>> | null {
  if (UNUSUAL.test(text)) return null;
  try {
    const lines = linesOf(text);
    if (lines.length === 0) return null;
    const reader = new Reader(lines);
    const data = reader.map(0);
    return reader.isAtEnd ? data : null;
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}

// Tabs, other ends of lines, and characters that nobody sees.
const UNUSUAL = /[^\n -~\u00A1-\u1FFF\u2010-\u2027\u2030-\u205F\u2070-\uD7FF]/;
const ENTRY = /^[A-Za-z][A-Za-z0-9_-]{0,99}:(?: |$)/;
const ITEM = /^(- +)(.+)$/;
const COMMENT = / #/;

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const line of text.split('\n')) {
    // By hand, since YAML knows no other white space.
    let indent = 0;
    while (line[indent] === ' ') indent += 1;
    let end = line.length;
    while (end > indent && line[end - 1] === ' ') end -= 1;
    if (indent < end && line[indent] !== '#') lines.push({ indent, text: line.slice(indent, end) });
  }
  return lines;
}

class Reader {
  readonly #lines: Line[];
  #at = 0;

  constructor(lines: readonly Line[]) {
    this.#lines = [...lines];
  }

  get isAtEnd(): boolean {
    return this.#at === this.#lines.length;
  }

  map(indent: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    for (let line = this.#next(indent); line; line = this.#next(indent)) {
      if (!ENTRY.test(line.text)) throw new NotPlain();
      const colon = line.text.indexOf(':');
      const key = line.text.slice(0, colon);
      if (isWord(key) || Object.hasOwn(map, key)) throw new NotPlain();
      this.#at += 1;
      map[key] = colon === line.text.length - 1 ? this.#below(indent) : valueIn(line.text.slice(colon + 1).replace(/^ +/, ''));
    }
    return map;
  }

  /** The line here, where it is set in so far; undefined where it belongs to what is around. */
  #next(indent: number): Line | undefined {
    const line = this.#lines[this.#at];
    if (line && line.indent > indent) throw new NotPlain();
    return line?.indent === indent ? line : undefined;
  }

  /** What stands under a key. */
  #below(indent: number): unknown {
    const line = this.#lines[this.#at];
    if (!line || line.indent <= indent) throw new NotPlain();
    return ITEM.test(line.text) ? this.#list(line.indent) : this.map(line.indent);
  }

  #list(indent: number): unknown[] {
    const list: unknown[] = [];
    for (let line = this.#next(indent); line; line = this.#next(indent)) {
      const [, dash, rest] = ITEM.exec(line.text) ?? [];
      if (dash === undefined || rest === undefined) throw new NotPlain();
      if (ENTRY.test(rest)) {
        // The map of an item begins behind its dash.
        this.#lines[this.#at] = { indent: indent + dash.length, text: rest };
        list.push(this.map(indent + dash.length));
      } else {
        this.#at += 1;
        list.push(valueIn(rest));
      }
    }
    return list;
  }
}

const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')(?: +#.*)?$/;
const FIRST = /^[^\s\-?:,[\]{}#&*!|>'"%@`]/;

function valueIn(text: string): unknown {
  const first = text[0];
  if (first === '"' || first === "'") return quotedIn(text);
  if (first === '[' || first === '{') return flowOf(text);
  const comment = text.search(COMMENT);
  const plain = withoutEnd(comment < 0 ? text : text.slice(0, comment));
  if (!FIRST.test(plain) || /:(?: |$)/.test(plain)) throw new NotPlain();
  return scalarOf(plain);
}

const withoutEnd = (text: string): string => text.replace(/ +$/, '');

function quotedIn(text: string): string {
  const [, double, single] = QUOTED.exec(text) ?? [];
  const said = double ?? single;
  if (said === undefined) throw new NotPlain();
  return said;
}

/** Words that YAML takes for something else than a text, however they are written. */
const WORDS = /^(?:null|true|false|~)$/i;
const NUMBER = /^[-+]?(?:0o[0-7]+|0x[0-9a-f]+|[0-9]+|(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:e[-+]?[0-9]+)?|\.inf|\.nan)$/i;

/** Asked of each key and value, most of which are longer. */
const isWord = (plain: string): boolean => plain.length <= 'false'.length && WORDS.test(plain);
const LIKE_NUMBER = /^[-+.0-9]/;

function scalarOf(plain: string): unknown {
  if (plain === 'true') return true;
  if (plain === 'false') return false;
  if (isWord(plain)) throw new NotPlain();
  if (!LIKE_NUMBER.test(plain)) return plain;
  if (/^\d{1,15}$/.test(plain)) return Number(plain);
  if (NUMBER.test(plain)) throw new NotPlain();
  return plain;
}

const TOKEN = / *(?:([[\]{},])|"([^"\\]*)"|'([^']*)'|([A-Za-z][A-Za-z0-9_-]{0,99}): |([^\s\-?:,[\]{}#&*!|>'"%@`][^,[\]{}:#]*))/y;

/** A list in brackets or a map in braces, in one line. */
function flowOf(text: string): unknown {
  TOKEN.lastIndex = 0;
  const next = (): RegExpExecArray => {
    const token = TOKEN.exec(text);
    if (!token) throw new NotPlain();
    return token;
  };
  const value = flowValue(next(), next);
  // The expression is at its end, or begins anew behind the last token.
  if (TOKEN.lastIndex !== text.length) throw new NotPlain();
  return value;
}

function flowValue([, sign, double, single, key, plain]: RegExpExecArray, next: () => RegExpExecArray): unknown {
  if (sign === '[') return flowList(next);
  if (sign === '{') return flowMap(next);
  if (sign !== undefined || key !== undefined) throw new NotPlain();
  return double ?? single ?? scalarOf(withoutEnd(plain as string));
}

function flowList(next: () => RegExpExecArray): unknown[] {
  const list: unknown[] = [];
  let token = next();
  if (token[1] === ']') return list;
  for (;;) {
    list.push(flowValue(token, next));
    const [, sign] = next();
    if (sign === ']') return list;
    if (sign !== ',') throw new NotPlain();
    token = next();
  }
}

function flowMap(next: () => RegExpExecArray): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  let token = next();
  if (token[1] === '}') return map;
  for (;;) {
    const key = token[4];
    if (key === undefined || isWord(key) || Object.hasOwn(map, key)) throw new NotPlain();
    map[key] = flowValue(next(), next);
    const [, sign] = next();
    if (sign === '}') return map;
    if (sign !== ',') throw new NotPlain();
    token = next();
  }
}
