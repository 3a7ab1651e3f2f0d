/** The network as elements of an SVG, in model units. */
import { BADGE_COLOURS } from '#appearance/badges.ts';
import { GLYPH_STROKE, GLYPHS, glyphGap } from '#appearance/glyphs.ts';
import { pointsOf } from '#appearance/lineSample.ts';
import type { ActorName, DrawnActor, DrawnLine, LineWords, NetworkDrawing } from '#appearance/networkDrawing.ts';
import { CODE_FOOT, codeSize, cornerOf, DESCENT, HEXAGON, LABEL } from '#appearance/shapes.ts';
import { type Curve, curveLength, curvePart, markOutline, type Point, pointAt } from '#appearance/strandGeometry.ts';
import { type Measure, SANS } from '#export/figureText.ts';
import { type XmlElement, xml } from '#export/xml.ts';
import { number, pathOf, textElement, title } from './svgParts.ts';

/** What the elements are made with. */
export interface NetworkPaint {
  readonly measure: Measure;
  /** The image of a flag as the address of its data, by country. */
  readonly flags: ReadonlyMap<string, string>;
}

/** The definitions that the network needs, and the network itself. */
export function networkElements(
  { parts }: NetworkDrawing,
  paint: NetworkPaint,
): { readonly defs: readonly XmlElement[]; readonly group: XmlElement } {
  const flagged = parts.filter((part) => part.kind === 'actor').filter(({ flag }) => flag !== null);
  const shown = flagged.flatMap(({ flag }) => flag ?? []);
  const clips = [...new Set(flagged.map(({ shape }) => shape))];
  const defs = [
    ...clips.map((shape) => xml('clipPath', { id: `clip-${shape}` }, [shapeElement({ shape, at: { x: 0, y: 0 }, size: 1 }, {})])),
    ...[...new Set(shown)].flatMap((flag) => {
      const href = paint.flags.get(flag);
      const place = { x: -0.5, y: -0.5, width: 1, height: 1, preserveAspectRatio: 'xMidYMid slice' };
      return href === undefined ? [] : [xml('image', { id: `flag-${flag}`, href, 'xlink:href': href, ...place })];
    }),
  ];
  return {
    defs,
    group: xml(
      'g',
      {},
      parts.map((part) => (part.kind === 'line' ? lineElement(part, paint) : actorElement(part, paint))),
    ),
  };
}

function lineElement(line: DrawnLine, { measure }: NetworkPaint): XmlElement {
  const { curve, band, words } = line;
  return xml('g', { opacity: line.opacity === 1 ? null : number(line.opacity) }, [
    title(line.title),
    ...(band
      ? [
          stroked(curve, {
            stroke: band.colour,
            'stroke-width': number(band.width),
            'stroke-opacity': number(band.opacity),
            'stroke-linecap': 'round',
          }),
        ]
      : []),
    ...strokes(line),
    ...marks(line),
    ...(words ? wordsElements(words, curve, measure) : []),
  ]);
}

const stroked = ({ start, control, end }: Curve, attributes: Readonly<Record<string, string | number | null>>): XmlElement => {
  const at = ({ x, y }: Point): string => `${number(x)} ${number(y)}`;
  return xml('path', { d: `M${at(start)}Q${at(control)} ${at(end)}`, fill: 'none', ...attributes });
};

/** The line itself: it stops before its marks, and leaves out its middle where its glyph is hollow. */
function strokes({ curve, insets, times, glyph, colour, width, dash, cap }: DrawnLine): readonly XmlElement[] {
  const length = curveLength(curve) || 1;
  const [first, last] = [insets.start / length, 1 - insets.end / length];
  const gap = glyph ? (glyphGap(glyph) * times) / length : 0;
  const parts: readonly (readonly [number, number])[] =
    gap === 0
      ? [[first, last]]
      : [
          [first, 0.5 - gap],
          [0.5 + gap, last],
        ];
  return parts
    .filter(([from, to]) => to > from)
    .map(([from, to]) =>
      stroked(curvePart(curve, from, to), {
        stroke: colour,
        'stroke-width': number(width),
        'stroke-dasharray': dash.length === 0 ? null : dash.map(number).join(' '),
        // The pattern goes on behind the glyph as if it had not been interrupted.
        'stroke-dashoffset': dash.length === 0 || from === first ? null : number((from - first) * length),
        'stroke-linecap': cap === 'butt' ? null : cap,
      }),
    );
}

function marks({ curve, mark, tail, times, glyph, colour }: DrawnLine): readonly XmlElement[] {
  const filled = (outline: readonly Point[]): XmlElement => xml('path', { d: pathOf(outline), fill: colour });
  const backwards = { start: curve.end, control: curve.control, end: curve.start };
  return [
    ...(mark ? [filled(grown(markOutline(mark, curve), curve.end, times))] : []),
    ...(tail ? [filled(grown(markOutline(tail, backwards), curve.start, times))] : []),
    ...(glyph
      ? glyphOutlines(curve, glyph, times).map((outline) => (GLYPHS[glyph].hollow ? hollow(outline, colour, times) : filled(outline)))
      : []),
  ];
}

const hollow = (outline: readonly Point[], colour: string, times: number): XmlElement =>
  xml('path', { d: pathOf(outline), fill: 'none', stroke: colour, 'stroke-width': number(GLYPH_STROKE * times) });

const grown = (outline: readonly Point[], about: Point, times: number): readonly Point[] =>
  outline.map(({ x, y }) => ({ x: about.x + (x - about.x) * times, y: about.y + (y - about.y) * times }));

function glyphOutlines(curve: Curve, glyph: keyof typeof GLYPHS, times: number): readonly (readonly Point[])[] {
  const middle = pointAt(curve, 0.5);
  const angle = slopeOf(curve);
  const [cos, sin] = [Math.cos(angle) * times, Math.sin(angle) * times];
  return GLYPHS[glyph].outlines.map((outline) =>
    pointsOf(outline).map(([x, y]) => ({ x: middle.x + x * cos - y * sin, y: middle.y + x * sin + y * cos })),
  );
}

/** The direction of a curve in its middle, in radians. */
const slopeOf = ({ start, end }: Curve): number => Math.atan2(end.y - start.y, end.x - start.x);

function wordsElements(words: LineWords, curve: Curve, measure: Measure): readonly XmlElement[] {
  const { size, weight, colour, along, ground, border, halo } = words;
  const { x, y } = pointAt(curve, 0.5);
  const lines = words.text.split('\n');
  const padding = ground?.padding ?? 0;
  const width = Math.ceil(Math.max(...lines.map((line) => measure(line, fontOf(weight, size))))) + 2 * padding;
  const height = lines.length * size + 2 * padding;
  const look = {
    fill: ground?.colour ?? 'none',
    'fill-opacity': ground ? number(ground.opacity) : null,
    stroke: border?.colour ?? null,
    'stroke-width': border ? number(border.width) : null,
  };
  const under =
    ground?.shape === 'disc'
      ? xml('circle', { cx: number(x), cy: number(y), r: number(Math.min(width, height) / 2), ...look })
      : xml('rect', { x: number(x - width / 2), y: number(y - height / 2), width: number(width), height: number(height), ...look });
  const texts = lines.map((line, index) => {
    const foot = y - height / 2 + padding + (index + 1) * size;
    return textElement(line, { x, y: foot - DESCENT * size, size, weight, family: SANS, colour, anchor: 'middle', halo });
  });
  const parts = [...(ground || border ? [under] : []), ...texts];
  return along ? [xml('g', { transform: `rotate(${number(uprightDegrees(curve))} ${number(x)} ${number(y)})` }, parts)] : parts;
}

/** Along the curve's middle, never upside down. */
function uprightDegrees(curve: Curve): number {
  const degrees = (slopeOf(curve) * 180) / Math.PI;
  return degrees > 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees;
}

const fontOf = (weight: number, size: number): string => `${weight} ${size}px ${SANS}`;

function actorElement(actor: DrawnActor, { flags }: NetworkPaint): XmlElement {
  const { at, size, shape, flag, code, border, fill } = actor;
  const shownFlag = flag !== null && flags.has(flag) ? flag : null;
  const outline = { stroke: border.colour, 'stroke-width': number(border.width) };
  const badge =
    shownFlag === null
      ? [shapeElement({ at, size, shape }, { fill, ...outline }), codeElement(code, actor)]
      : [
          shapeElement({ at, size, shape }, { fill }),
          flagElement(shownFlag, actor),
          shapeElement({ at, size, shape }, { fill: 'none', ...outline }),
        ];
  return xml('g', { opacity: actor.opacity === 1 ? null : number(actor.opacity) }, [
    title(actor.title),
    ...badge,
    ...(actor.name ? nameElements(actor.name, actor) : []),
  ]);
}

const flagElement = (flag: string, { at, size, shape }: DrawnActor): XmlElement =>
  xml('g', { transform: `translate(${number(at.x)} ${number(at.y)}) scale(${number(size)})`, 'clip-path': `url(#clip-${shape})` }, [
    xml('use', { href: `#flag-${flag}`, 'xlink:href': `#flag-${flag}` }),
  ]);

function codeElement(code: string, { at, size, shape }: DrawnActor): XmlElement {
  const letters = codeSize(code, size);
  const colour = BADGE_COLOURS[shape].ink;
  return textElement(code, { x: at.x, y: at.y + letters * CODE_FOOT, size: letters, weight: 600, family: SANS, colour, anchor: 'middle' });
}

function nameElements({ lines, size, weight, colour, halo }: ActorName, { at, size: node }: DrawnActor): readonly XmlElement[] {
  return lines.map((line, index) => {
    const y = at.y + node / 2 + LABEL.gap + (index + 1 - DESCENT) * size;
    return textElement(line, { x: at.x, y, size, weight, family: SANS, colour, anchor: 'middle', halo });
  });
}

/** Round for states and leaders, six-sided for groups, with round corners for bodies: as the canvas has them. */
function shapeElement(
  { at: { x, y }, size, shape }: Pick<DrawnActor, 'at' | 'size' | 'shape'>,
  look: Readonly<Record<string, string | number | null>>,
): XmlElement {
  const half = size / 2;
  if (shape === 'group') {
    const corners = HEXAGON.map(([dx, dy]) => ({ x: x + dx * half, y: y + dy * half }));
    return xml('path', { d: pathOf(corners), ...look });
  }
  if (shape === 'body') {
    const box = { x: number(x - half), y: number(y - half), width: number(size), height: number(size), rx: number(cornerOf(size)) };
    return xml('rect', { ...box, ...look });
  }
  return xml('circle', { cx: number(x), cy: number(y), r: number(half), ...look });
}
