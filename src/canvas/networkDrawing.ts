/** Reads off the canvas what it draws, as shapes and words. */
import type { CollectionReturnValue, EdgeSingular, NodeSingular } from 'cytoscape';
import { HUE_GLYPHS } from '#appearance/glyphs.ts';
import { MARKS, type Mark } from '#appearance/lines.ts';
import type { ActorName, DrawnActor, DrawnLine, LineWords, NetworkDrawing } from '#appearance/networkDrawing.ts';
import { LABEL } from '#appearance/shapes.ts';
import type { Hue } from '#domain/relation.ts';
import { FLAGGED } from './classNames.ts';
import { ownerOf } from './elementIds.ts';
import { ARROW_SCALE } from './glyphStyle.ts';
import { linesOf, type Scene } from './sceneLines.ts';
import { lineWords as titleOf } from './walkWords.ts';

/** The elements, which are to be dressed for the drawing. */
export function drawingOf(elements: CollectionReturnValue, scene: Scene, whole: Omit<NetworkDrawing, 'parts'>): NetworkDrawing {
  const { living, ghosts } = linesOf(scene);
  const lines = new Map([...living, ...ghosts].map((line) => [line.element, line]));
  const parts = inOrder(elements).map((element): DrawnLine | DrawnActor => {
    if (element.isNode()) return actorOf(element, scene);
    const line = lines.get(element.id());
    return lineOf(element, line ? titleOf(line, scene) : '');
  });
  return { ...whole, parts };
}

type Element = NodeSingular | EdgeSingular;

/** As the canvas lays one over the other: lines under actors, then by their z-index, then as they came. */
const inOrder = (elements: CollectionReturnValue): readonly Element[] =>
  elements
    .toArray()
    .map((element) => element as unknown as Element)
    .toSorted((one, other) => Number(one.isNode()) - Number(other.isNode()) || depthOf(one) - depthOf(other));

const depthOf = (element: Element): number => Number(element.style('z-index'));

const numberOf = (element: Element, name: string): number => Number(element.numericStyle(name));
const textOf = (element: Element, name: string): string => String(element.style(name));

function actorOf(node: NodeSingular, { network }: Scene): DrawnActor {
  const owner = ownerOf(node.id());
  const actor = owner.kind === 'actor' ? network.actors.get(owner.id) : undefined;
  if (!actor) throw new Error(`No actor is drawn as ${node.id()}.`);
  return {
    kind: 'actor',
    title: actor.name,
    at: { ...node.position() },
    size: numberOf(node, 'width'),
    shape: actor.kind,
    fill: textOf(node, 'background-color'),
    border: { colour: textOf(node, 'border-color'), width: numberOf(node, 'border-width') },
    opacity: numberOf(node, 'opacity'),
    flag: node.hasClass(FLAGGED) && actor.flag ? actor.flag.iso : null,
    code: actor.code,
    name: nameOf(node),
  };
}

function nameOf(node: NodeSingular): ActorName | null {
  const text = textOf(node, 'label');
  if (text === '') return null;
  return {
    ...wordsOf(node, text),
    width: numberOf(node, 'text-max-width') || LABEL.width,
    halo: { colour: textOf(node, 'text-outline-color'), width: numberOf(node, 'text-outline-width') },
  };
}

const wordsOf = (element: Element, text: string) => ({
  text,
  size: numberOf(element, 'font-size'),
  weight: Number(element.style('font-weight')) || 400,
  colour: textOf(element, 'color'),
});

function lineOf(edge: EdgeSingular, title: string): DrawnLine {
  const [start, end] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  const [control = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }] = edge.controlPoints() ?? [];
  const width = numberOf(edge, 'width');
  const band = numberOf(edge, 'underlay-opacity');
  return {
    kind: 'line',
    title,
    curve: { start, control, end },
    insets: { start: insetOf(edge, 'source-arrow-shape'), end: insetOf(edge, 'target-arrow-shape') },
    colour: textOf(edge, 'line-color'),
    width,
    dash: textOf(edge, 'line-style') === 'dashed' ? dashOf(edge) : [],
    cap: textOf(edge, 'line-cap') === 'round' ? 'round' : 'butt',
    opacity: numberOf(edge, 'opacity'),
    mark: markOf(textOf(edge, 'target-arrow-shape')),
    tail: markOf(textOf(edge, 'source-arrow-shape')),
    glyph: textOf(edge, 'mid-target-arrow-shape') === 'none' ? null : HUE_GLYPHS[edge.data('hue') as Hue],
    times: numberOf(edge, 'arrow-scale') / ARROW_SCALE,
    band:
      band === 0 ? null : { colour: textOf(edge, 'underlay-color'), width: width + 2 * numberOf(edge, 'underlay-padding'), opacity: band },
    words: lineWordsOf(edge),
  };
}

/** How many times its width a line stops before the tip of a mark, as Cytoscape has it: where the mark is broader than the line. */
const GAPS: Readonly<Record<Mark, number>> = { triangle: 2, chevron: 0.95, tee: 0 };

function insetOf(edge: EdgeSingular, end: string): number {
  const mark = markOf(textOf(edge, end));
  return mark ? GAPS[mark] * numberOf(edge, 'width') * numberOf(edge, 'arrow-scale') : 0;
}

const markOf = (shape: string): Mark | null => (shape in MARKS ? (shape as Mark) : null);

function dashOf(edge: EdgeSingular): readonly number[] {
  const pattern: unknown = edge.numericStyle('line-dash-pattern');
  return Array.isArray(pattern) ? pattern.map(Number) : [];
}

function lineWordsOf(edge: EdgeSingular): LineWords | null {
  const text = textOf(edge, 'label');
  if (text === '') return null;
  const [opacity, border, halo] = [
    numberOf(edge, 'text-background-opacity'),
    numberOf(edge, 'text-border-width'),
    numberOf(edge, 'text-outline-width'),
  ];
  return {
    ...wordsOf(edge, text),
    along: textOf(edge, 'text-rotation') === 'autorotate',
    ground:
      opacity === 0
        ? null
        : {
            shape: textOf(edge, 'text-background-shape') === 'circle' ? 'disc' : 'box',
            colour: textOf(edge, 'text-background-color'),
            opacity,
            padding: numberOf(edge, 'text-background-padding'),
          },
    halo: halo === 0 ? null : { colour: textOf(edge, 'text-outline-color'), width: halo },
    border: border === 0 ? null : { colour: textOf(edge, 'text-border-color'), width: border },
  };
}
