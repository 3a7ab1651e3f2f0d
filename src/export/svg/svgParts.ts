/** Small pieces of SVG that network and figure share. */
import type { Point } from '#appearance/strandGeometry.ts';
import { type XmlElement, xml } from '#export/xml.ts';

/** Two places behind the point are less than anybody sees; more only make the file longer. */
export const number = (value: number): string => String(Math.round(value * 100) / 100);

/** What a part says to somebody who does not see it, and to the pointer. */
export const title = (text: string): XmlElement => xml('title', {}, [text]);

/** A closed outline. */
export const pathOf = (outline: readonly Point[]): string => `M${outline.map(({ x, y }) => `${number(x)} ${number(y)}`).join('L')}Z`;

interface TextLook {
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly family: string;
  readonly colour: string;
  readonly anchor?: 'middle';
  /** Width, so that a program without the font keeps to the room; null for as it comes. */
  readonly length?: number | null;
  readonly halo?: { readonly colour: string; readonly width: number } | null;
}

/** One line of text, which stays text: to be selected, searched and read aloud. */
export function textElement(text: string, { x, y, size, weight, family, colour, anchor, length, halo }: TextLook): XmlElement {
  const place = {
    x: number(x),
    y: number(y),
    'font-family': family,
    'font-size': number(size),
    'font-weight': weight,
    'text-anchor': anchor ?? null,
    textLength: length ? number(length) : null,
    lengthAdjust: length ? 'spacingAndGlyphs' : null,
  };
  const outlined = halo && halo.width > 0;
  return xml(
    'text',
    {
      ...place,
      fill: colour,
      ...(outlined && {
        stroke: halo.colour,
        'stroke-width': number(2 * halo.width),
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
    },
    [text],
  );
}
