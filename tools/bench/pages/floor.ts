/**
 * The least that a drawing of the whole picture costs: loops over the visible lines and the visible actors with their names, written by
 * hand for this one picture, with nothing found or reacted to.
 */
import type { SceneLine, SceneNode } from '../scene.ts';
import type { MakeContender } from './contender.ts';

interface Drawn extends SceneLine {
  readonly from: SceneNode;
  readonly to: SceneNode;
  readonly control: { readonly x: number; readonly y: number };
}

const LINE_WIDTH = 2;
const MARK = { length: 8, half: 4 };
const LETTERS = 12;
/** How many lines or marks go into one path: with thousands of shapes to fill a path takes ten times as long as with these. */
const PORTION = 100;

export const makeFloor: MakeContender = (scene, camera, container) => {
  const canvas = document.createElement('canvas');
  canvas.width = camera.width;
  canvas.height = camera.height;
  container.append(canvas);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const lines = linesOf(scene.nodes, scene.lines);
  let shown = { nodes: [] as readonly SceneNode[], lines: [] as readonly Drawn[] };
  const draw = (): void => {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, camera.width, camera.height);
    context.setTransform(camera.zoom, 0, 0, camera.zoom, camera.pan.x, camera.pan.y);
    drawLines(context, shown.lines);
    drawMarks(context, shown.lines);
    drawNodes(context, shown.nodes);
  };
  return {
    step(year) {
      const at = scene.years[year];
      shown = {
        nodes: at?.nodes.flatMap((index) => scene.nodes[index] ?? []) ?? [],
        lines: at?.lines.flatMap((index) => lines[index] ?? []) ?? [],
      };
      requestAnimationFrame(draw);
    },
    redraw: () => void requestAnimationFrame(draw),
    shown: () => ({ nodes: shown.nodes.map(({ id }) => id), lines: shown.lines.map(({ id }) => id) }),
  };
};

function linesOf(nodes: readonly SceneNode[], lines: readonly SceneLine[]): readonly Drawn[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return lines.map((line) => {
    const [from, to] = [byId.get(line.source), byId.get(line.target)];
    if (!from || !to) throw new Error(`${line.id} has no ends`);
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = Math.hypot(dx, dy) || 1;
    const control = { x: (from.x + to.x) / 2 - (dy / length) * line.bow, y: (from.y + to.y) / 2 + (dx / length) * line.bow };
    return { ...line, from, to, control };
  });
}

/** Many of a colour and a pattern as one path: that is what takes the browser least. */
function drawLines(context: CanvasRenderingContext2D, lines: readonly Drawn[]): void {
  context.lineWidth = LINE_WIDTH;
  for (const alike of grouped(lines, ({ colour, dash }) => `${colour} ${dash}`)) {
    context.beginPath();
    for (const { from, to, control } of alike) {
      context.moveTo(from.x, from.y);
      context.quadraticCurveTo(control.x, control.y, to.x, to.y);
    }
    context.strokeStyle = alike[0]?.colour ?? '';
    context.setLineDash([...(alike[0]?.dash ?? [])]);
    context.stroke();
  }
}

function drawMarks(context: CanvasRenderingContext2D, lines: readonly Drawn[]): void {
  for (const alike of grouped(lines, ({ colour }) => colour)) {
    context.beginPath();
    for (const { from, to, control, hasMark, hasTail } of alike) {
      if (hasMark) addMark(context, control, to);
      if (hasTail) addMark(context, control, from);
    }
    context.fillStyle = alike[0]?.colour ?? '';
    context.fill();
  }
}

/** Those with the same key, in portions. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Iterable<readonly Item[]> {
  const open = new Map<string, Item[]>();
  const portions: Item[][] = [];
  for (const item of items) {
    const key = keyOf(item);
    const portion = open.get(key);
    if (portion && portion.length < PORTION) {
      portion.push(item);
      continue;
    }
    const next = [item];
    open.set(key, next);
    portions.push(next);
  }
  return portions;
}

/** A triangle whose tip touches the actor. */
function addMark(context: CanvasRenderingContext2D, control: { readonly x: number; readonly y: number }, to: SceneNode): void {
  const [dx, dy] = [to.x - control.x, to.y - control.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const [x, y] = [to.x - (ux * to.size) / 2, to.y - (uy * to.size) / 2];
  context.moveTo(x, y);
  context.lineTo(x - ux * MARK.length - uy * MARK.half, y - uy * MARK.length + ux * MARK.half);
  context.lineTo(x - ux * MARK.length + uy * MARK.half, y - uy * MARK.length - ux * MARK.half);
  context.closePath();
}

function drawNodes(context: CanvasRenderingContext2D, nodes: readonly SceneNode[]): void {
  context.font = `${LETTERS}px sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'top';
  for (const { x, y, size, colour, label } of nodes) {
    context.fillStyle = colour;
    context.beginPath();
    context.arc(x, y, size / 2, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = '#1a1c20';
    context.fillText(label, x, y + size / 2 + 4);
  }
}
