import type { ActorKind } from '#domain/actor.ts';
import type { Position } from '#domain/network.ts';
import type { Box } from './box.ts';
import { LABEL, POLE_SIZE, SHAPES } from './shapes.ts';

/** How far a node and the label under it reach from the node's centre, in model units. */
export interface NodeShape {
  readonly radius: number;
  readonly halfWidth: number;
  readonly below: number;
}

/** How wide Inter draws letters, in ems, by kind: nothing measures text without a browser. */
const LETTER_WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;'’!|iIjl]/u, 0.28],
  [/[-()frt]/u, 0.4],
  [/[mwMW]/u, 0.9],
  [/\p{Lu}/u, 0.71],
];
/** Any other letter. */
const LETTER_WIDTH = 0.6;
const LINE_HEIGHT = LABEL.size * 1.25;

const widths = new Map<string, number>();
const MOST_WIDTHS = 5000;

/** How wide a text is at the label's size, in model units. The same texts are asked for again and again. */
export function textWidth(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  const width = reckonWidth(text);
  if (widths.size >= MOST_WIDTHS) widths.clear();
  widths.set(text, width);
  return width;
}

function reckonWidth(text: string): number {
  const ems = [...text].reduce((sum, letter) => sum + (LETTER_WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? LETTER_WIDTH), 0);
  return ems * LABEL.size;
}

/** Breaks a label between words, once a line is wider than it may be; `measure` tells how wide text is at the label's size, in model units. */
export function wrapLabel(label: string, measure = textWidth): string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= LABEL.width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The room that a name takes under its actor, in model units. */
function nameSize(label: string): { readonly width: number; readonly height: number } {
  const lines = wrapLabel(label);
  return { width: Math.max(0, ...lines.map(textWidth)), height: lines.length * LINE_HEIGHT };
}

/** The room that an actor takes, its label included. */
export function nodeShape(kind: ActorKind, label: string, isPole: boolean): NodeShape {
  const radius = (isPole ? POLE_SIZE : SHAPES[kind].size) / 2;
  const { width, height } = nameSize(label);
  return { radius, halfWidth: Math.max(radius, width / 2), below: radius + (height > 0 ? LABEL.gap + height : 0) };
}

/** The box of a node centred at `at`, with `margin` units of air on each side. */
export function boxAt(shape: NodeShape, at: Position, margin = 0): Box {
  return {
    left: at.x - shape.halfWidth - margin,
    top: at.y - shape.radius - margin,
    right: at.x + shape.halfWidth + margin,
    bottom: at.y + shape.below + margin,
  };
}
