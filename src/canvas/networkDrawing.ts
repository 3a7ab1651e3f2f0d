/** Tells what the canvas draws, as shapes and words. */
import type { DrawnActor, DrawnLine, NetworkDrawing } from '#appearance/networkDrawing.ts';
import { writtenName } from './actorNames.ts';
import type { Dressed } from './dress.ts';
import type { PlacedLine } from './paintLines.ts';
import { linesOf, type Scene } from './sceneLines.ts';
import type { ShownActor } from './shownActor.ts';
import { lineWords as titleOf } from './walkWords.ts';

/** All that the scene shows, as the canvas is dressed for the drawing. */
export function drawingOf({ actors, lines }: Dressed, scene: Scene, whole: Omit<NetworkDrawing, 'parts'>): NetworkDrawing {
  const { living, ghosts } = linesOf(scene);
  const known = new Map([...living, ...ghosts].map((line) => [line.element, line]));
  const drawn = [...lines.placed()].sort(({ look: one }, { look: other }) => one.depth - other.depth || (one.key < other.key ? -1 : 1));
  return {
    ...whole,
    // As the canvas lays one over the other.
    parts: [
      ...drawn.map((line): DrawnLine => {
        const self = known.get(line.facts.element);
        return lineOf(line, self ? titleOf(self, scene) : '');
      }),
      ...[...actors.actors()].sort(({ look: one }, { look: other }) => one.depth - other.depth).map(actorOf),
    ],
  };
}

function lineOf({ look, place, text }: PlacedLine, title: string): DrawnLine {
  const { key, depth, words, ...rest } = look;
  return { ...rest, kind: 'line', title, curve: place.curve, insets: place.insets, words: words && text ? { ...words, text } : null };
}

function actorOf({ facts, look, at }: ShownActor): DrawnActor {
  const { shape, fill, border, opacity, isFlagged, name } = look;
  const { lines } = writtenName(facts.name);
  return {
    kind: 'actor',
    title: facts.name,
    at,
    size: facts.size,
    shape,
    fill,
    border,
    opacity,
    flag: isFlagged ? facts.flag : null,
    code: facts.code,
    name: name && { ...name, lines },
  };
}
