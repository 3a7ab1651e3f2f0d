/** Reads off the canvas what it draws, as shapes and words. */
import type { NodeSingular } from 'cytoscape';
import type { ActorName, DrawnActor, DrawnLine, NetworkDrawing } from '#appearance/networkDrawing.ts';
import { LABEL } from '#appearance/shapes.ts';
import { FLAGGED } from './classNames.ts';
import type { Dressed } from './dress.ts';
import { actorElement, ownerOf } from './elementIds.ts';
import type { PlacedLine } from './paintLines.ts';
import { actorsOf, linesOf, type Scene } from './sceneLines.ts';
import { lineWords as titleOf } from './walkWords.ts';

/** All that the scene shows, as the canvas is dressed for the drawing. */
export function drawingOf({ cy, lines }: Dressed, scene: Scene, whole: Omit<NetworkDrawing, 'parts'>): NetworkDrawing {
  const { living, ghosts } = linesOf(scene);
  const known = new Map([...living, ...ghosts].map((line) => [line.element, line]));
  const drawn = [...lines.placed()].sort(({ look: one }, { look: other }) => one.depth - other.depth || (one.key < other.key ? -1 : 1));
  const nodes = [...actorsOf(scene)].map((id) => cy.getElementById(actorElement(id)) as unknown as NodeSingular);
  return {
    ...whole,
    // As the canvas lays one over the other.
    parts: [
      ...drawn.map((line): DrawnLine => {
        const self = known.get(line.facts.element);
        return lineOf(line, self ? titleOf(self, scene) : '');
      }),
      ...nodes.toSorted((one, other) => depthOf(one) - depthOf(other)).map((node) => actorOf(node, scene)),
    ],
  };
}

function lineOf({ look, place, text }: PlacedLine, title: string): DrawnLine {
  const { key, depth, words, ...rest } = look;
  return { ...rest, kind: 'line', title, curve: place.curve, insets: place.insets, words: words && text ? { ...words, text } : null };
}

const depthOf = (node: NodeSingular): number => Number(node.style('z-index'));

const numberOf = (node: NodeSingular, name: string): number => Number(node.numericStyle(name));
const textOf = (node: NodeSingular, name: string): string => String(node.style(name));

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
    text,
    size: numberOf(node, 'font-size'),
    weight: Number(node.style('font-weight')) || 400,
    colour: textOf(node, 'color'),
    width: numberOf(node, 'text-max-width') || LABEL.width,
    halo: { colour: textOf(node, 'text-outline-color'), width: numberOf(node, 'text-outline-width') },
  };
}
