/** XML as a tree, written by fast-xml-builder, which escapes it. */
import XmlBuilder from 'fast-xml-builder';

type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** An element, or a piece of text. */
export type XmlNode = XmlElement | string;

export interface XmlElement {
  readonly name: string;
  /** Those that are null are left out. */
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
}

export const xml = (name: string, attributes: Attributes = {}, children: readonly XmlNode[] = []): XmlElement => ({
  name,
  attributes,
  children,
});

/**
 * What is none of the characters of XML 1.0 (section 2.2, Char), and cannot be written, escaped or not: most control characters, halves of
 * surrogate pairs, and two that are never to be used.
 */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The text, with the sign for what cannot be shown in place of what XML cannot hold. */
const writable = (text: string): string => text.replaceAll(UNWRITABLE, '\ufffd');

const builder = new XmlBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/** A whole document. */
export function xmlDocument(root: XmlElement): string {
  return `${builder.build([{ '?xml': [{ '#text': '' }], ':@': { version: '1.0', encoding: 'UTF-8' } }, ordered(root)])}\n`;
}

/** As the builder wants a tree in which order counts. */
function ordered(node: XmlNode): Readonly<Record<string, unknown>> {
  if (typeof node === 'string') return { '#text': writable(node) };
  const given = Object.entries(node.attributes).flatMap(([name, value]) =>
    value === null ? [] : [[name, writable(String(value))] as const],
  );
  return { [node.name]: node.children.map(ordered), ...(given.length > 0 && { ':@': Object.fromEntries(given) }) };
}
