/** Draws actors: their shapes with flag or code, and their names. */
import { BADGE_COLOURS } from '#appearance/badges.ts';
import { CODE_FOOT, codeSize, cornerOf, DESCENT, LABEL } from '#appearance/shapes.ts';
import type { ActorLook } from './actorLook.ts';
import { writtenName } from './actorNames.ts';
import type { FlagStamps } from './flagStamps.ts';
import { inPortions } from './inPortions.ts';
import { FONT } from './paintWords.ts';
import type { ShownActor } from './shownActor.ts';
import { traceShape } from './traceShape.ts';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** How they are drawn; `scale` is how many pixels of the canvas go to a model unit. */
export interface ActorPaint {
  readonly scale: number;
  readonly flags: FlagStamps;
}

/** Letters of codes smaller than this many pixels cannot be told apart. */
const LEAST_CODE = 3.5;

/** Draws in model units, the deepest first. */
export function paintActors(context: Context, actors: Iterable<ShownActor>, paint: ActorPaint): void {
  for (const level of inLevels(actors)) {
    if (level.opacity === 1) paintLevel(context, level, paint);
    else paintThrough(context, level, paint);
  }
}

/** Actors of one depth that are to be seen through equally, by their looks. */
interface Level {
  readonly depth: number;
  readonly opacity: number;
  readonly alike: Map<ActorLook, ShownActor[]>;
}

function inLevels(actors: Iterable<ShownActor>): readonly Level[] {
  const levels = new Map<string, Level>();
  for (const actor of actors) {
    const { depth, opacity } = actor.look;
    const key = `${depth} ${opacity}`;
    const level = levels.get(key) ?? { depth, opacity, alike: new Map() };
    levels.set(key, level);
    const alike = level.alike.get(actor.look);
    if (alike) alike.push(actor);
    else level.alike.set(actor.look, [actor]);
  }
  return [...levels.values()].sort((one, other) => one.depth - other.depth || one.opacity - other.opacity);
}

/** What is seen through an actor is what lies under it, and not its own parts: so these are drawn elsewhere first, and then all at once. */
function paintThrough(context: Context, level: Level, paint: ActorPaint): void {
  const layer = elsewhereFor(context.canvas);
  if (!layer) return;
  layer.setTransform(context.getTransform());
  paintLevel(layer, level, paint);
  context.save();
  context.resetTransform();
  context.globalAlpha = level.opacity;
  context.drawImage(layer.canvas, 0, 0);
  context.restore();
}

/** One for each canvas that is drawn on, kept as long as that is: while something is in focus every frame needs it. */
const ELSEWHERE = new WeakMap<Context['canvas'], OffscreenCanvas>();

/** A canvas of the same size with nothing on it. */
function elsewhereFor(canvas: Context['canvas']): OffscreenCanvasRenderingContext2D | null {
  const { width, height } = canvas;
  const known = ELSEWHERE.get(canvas);
  const elsewhere = known?.width === width && known.height === height ? known : new OffscreenCanvas(width, height);
  ELSEWHERE.set(canvas, elsewhere);
  const context = elsewhere.getContext('2d');
  context?.resetTransform();
  context?.clearRect(0, 0, width, height);
  return context;
}

/** Names lie over the shapes of all, and their halos under them: none is nibbled at by its own name. */
function paintLevel(context: Context, { alike }: Level, paint: ActorPaint): void {
  const named = [...alike].flatMap(([{ name }, actors]) => (name ? [{ name, actors }] : []));
  context.lineJoin = 'round';
  for (const { name, actors } of named) {
    context.strokeStyle = name.halo.colour;
    context.lineWidth = 2 * name.halo.width;
    inLines(context, name, actors, (line, x, y) => context.strokeText(line, x, y));
  }
  for (const [look, actors] of alike) paintShapes(context, look, actors, paint);
  for (const { name, actors } of named) {
    context.fillStyle = name.colour;
    inLines(context, name, actors, (line, x, y) => context.fillText(line, x, y));
  }
}

function paintShapes(context: Context, look: ActorLook, actors: readonly ShownActor[], paint: ActorPaint): void {
  const { fill, border, ring, isFlagged } = look;
  if (ring) {
    context.lineWidth = ring.width;
    context.strokeStyle = ring.colour;
    inOutlines(context, actors, () => context.stroke(), border.width + ring.width + ring.gap);
  }
  context.fillStyle = fill;
  inOutlines(context, actors, () => context.fill());
  if (isFlagged) paintFlags(context, actors, paint);
  else paintCodes(context, actors, paint);
  context.lineWidth = border.width;
  context.strokeStyle = border.colour;
  inOutlines(context, actors, () => context.stroke());
}

/** Draws with the outlines of some at a time as the path, `more` model units larger across than they are. */
function inOutlines(context: Context, actors: readonly ShownActor[], draw: () => void, more = 0): void {
  inPortions(actors, (portion) => {
    context.beginPath();
    for (const { at, facts } of portion) traceShape(context, facts.kind, at, facts.size + more, cornerOf(facts.size) + more / 2);
    draw();
  });
}

function paintFlags(context: Context, actors: readonly ShownActor[], { scale, flags }: ActorPaint): void {
  for (const { facts, at } of actors) {
    const stamp = flags.of(facts, scale);
    if (stamp) context.drawImage(stamp, at.x - facts.size / 2, at.y - facts.size / 2, facts.size, facts.size);
  }
}

function paintCodes(context: Context, actors: readonly ShownActor[], { scale }: ActorPaint): void {
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  for (const { facts, at } of actors) {
    const size = codeSize(facts.code, facts.size);
    if (size * scale < LEAST_CODE) continue;
    context.fillStyle = BADGE_COLOURS[facts.kind].ink;
    context.font = `600 ${size}px ${FONT}`;
    context.fillText(facts.code, at.x, at.y + size * CODE_FOOT);
  }
}

type NameLook = NonNullable<ActorLook['name']>;

/** Writes each line of each name, centred on the place that it gets. */
function inLines(
  context: Context,
  { size, weight }: NameLook,
  actors: readonly ShownActor[],
  write: (line: string, x: number, y: number) => void,
): void {
  context.font = `${weight} ${size}px ${FONT}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  for (const { facts, at } of actors) {
    for (const [index, line] of writtenName(facts.name).lines.entries())
      write(line, at.x, at.y + facts.size / 2 + LABEL.gap + (index + 1 - DESCENT) * size);
  }
}
