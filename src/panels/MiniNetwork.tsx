import { type MouseEvent, type PointerEvent, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { BADGE_COLOURS } from '#appearance/badges.ts';
import type { Box } from '#appearance/box.ts';
import { GLYPHS, type Glyph, HUE_GLYPHS } from '#appearance/glyphs.ts';
import { pointsOf } from '#appearance/lineSample.ts';
import { PATTERNS } from '#appearance/lines.ts';
import { cssHue } from '#appearance/palette.ts';
import type { Curve } from '#appearance/strandGeometry.ts';
import type { Actor } from '#domain/actor.ts';
import type { ActorId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import { endsOf } from '#domain/pair.ts';
import type { Emphasis } from './emphasis.ts';
import { actorRadius, nameSize, type PlacedName, placeNames, type Scale } from './smallNames.ts';
import { crossbar, type RowFrame, type Strand, strandAt, strandCurve } from './smallPicture.ts';
import './MiniNetwork.css';

interface MiniNetworkProps {
  /** What it shows, in a sentence. */
  readonly label: string;
  readonly network: Network;
  readonly frame: RowFrame;
  readonly actors: ReadonlySet<ActorId>;
  readonly strands: readonly Strand[];
  readonly emphasis: Emphasis | null;
  /** The pointer is on an actor, or on none. */
  readonly onLook: (id: ActorId | null) => void;
  readonly onChoose: (id: ActorId) => void;
}

/** What every part of a drawing needs to know. */
interface Drawing extends Scale {
  readonly emphasis: Emphasis | null;
}

/** Lines have the same width on the page however small the picture is, in pixels. */
const THINNEST = 1.3;
const THICKEST = 4.5;
/** Where along a hostile strand its bar is while its glyph has the middle. */
const BESIDE_GLYPH = 0.3;
/** Glyphs are a little smaller than on the main canvas. */
const GLYPH_SCALE = 0.8;
/** A pointer need not hit an actor to the pixel. */
const REACH = 4;

/** A year's network, small: the main canvas without flags, with one strand per pair and family. Its names are the poles' and what the reader looks at. */
export function MiniNetwork({ label, actors, strands, onLook, onChoose, ...parts }: MiniNetworkProps): ReactNode {
  const { network, frame, emphasis } = parts;
  const { box } = frame;
  const [svg, unit] = useUnit(box);
  const drawing = { ...parts, unit };
  const shown = [...actors].flatMap((id) => network.actors.get(id) ?? []);
  const pairs = strands.map(({ pair }) => pair);
  const bright = brightActors(strands, emphasis);
  const isFar = ({ id }: Actor): boolean => bright !== null && !bright.has(id);
  const isNear = (strand: Strand): boolean => emphasis === null || emphasis.strands.has(strand.key);
  // What is bright lies over what has stepped back.
  const inOrder = [...strands].sort((one, other) => Number(isNear(one)) - Number(isNear(other)));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a picture has no stops for the keyboard; the choice of an actor over the row is its way to the same.
    <svg
      ref={svg}
      className="mini-network"
      role="img"
      aria-label={label}
      viewBox={`${box.left} ${box.top} ${box.right - box.left} ${box.bottom - box.top}`}
      onPointerOver={(event) => onLook(actorUnder(event))}
      onPointerLeave={() => onLook(null)}
      onClick={(event) => {
        const id = actorUnder(event);
        if (id !== null) onChoose(id);
      }}
    >
      {inOrder.map((strand) => (
        <StrandLine key={strand.key} strand={strand} isFar={!isNear(strand)} drawing={drawing} />
      ))}
      {shown.map((actor) => (
        <ActorReach key={actor.id} actor={actor} drawing={drawing} />
      ))}
      {shown.map((actor) => (
        <ActorShape key={actor.id} actor={actor} isFar={isFar(actor)} drawing={drawing} />
      ))}
      {placeNames(shown, emphasis?.actors ?? [], pairs, drawing).map((name) => (
        <ActorName key={name.actor.id} name={name} isFar={isFar(name.actor)} drawing={drawing} />
      ))}
    </svg>
  );
}

function actorUnder(event: PointerEvent | MouseEvent): ActorId | null {
  const target = event.target instanceof Element ? event.target.closest('[data-actor]') : null;
  return (target?.getAttribute('data-actor') as ActorId | undefined) ?? null;
}

function brightActors(strands: readonly Strand[], emphasis: Emphasis | null): ReadonlySet<ActorId> | null {
  if (!emphasis) return null;
  const ends = strands.filter(({ key }) => emphasis.strands.has(key)).flatMap(({ pair }) => endsOf(pair));
  return new Set([...emphasis.actors, ...ends]);
}

interface StrandLineProps {
  readonly strand: Strand;
  readonly isFar: boolean;
  readonly drawing: Drawing;
}

function StrandLine({ strand, isFar, drawing: { frame, unit, emphasis } }: StrandLineProps): ReactNode {
  const curve = strandCurve(strand, frame);
  const { start, control, end } = curve;
  const width = Math.min(THICKEST, THINNEST * Math.sqrt(strand.relations.length));
  const dash: readonly number[] = PATTERNS[strand.pattern].dash;
  // All glyphs at once would be a crowd: only what the reader looks at says its family without colour.
  const glyph = emphasis?.strands.has(strand.key) ? HUE_GLYPHS[strand.hue] : null;
  const [from, to] = crossbar(curve, (width / 2 + 2) * unit, glyph ? BESIDE_GLYPH : 0.5);
  return (
    <g className={isFar ? 'mini-strand far' : 'mini-strand'} style={{ color: cssHue(strand.hue) }}>
      <path
        d={`M${xy(start)}Q${xy(control)} ${xy(end)}`}
        strokeWidth={width * unit}
        strokeDasharray={dash.map((length) => (length * unit * width) / 2).join(' ')}
      />
      {strand.isHostile && <path d={`M${xy(from)}L${xy(to)}`} strokeWidth={1.3 * unit} />}
      {glyph && <StrandGlyph glyph={glyph} curve={curve} unit={unit} />}
    </g>
  );
}

interface StrandGlyphProps {
  readonly glyph: Glyph;
  readonly curve: Curve;
  readonly unit: number;
}

/** On a ground of its own, since a strand may be wide. */
function StrandGlyph({ glyph, curve, unit }: StrandGlyphProps): ReactNode {
  const { at, angle } = strandAt(curve, 0.5);
  const { outlines, hollow } = GLYPHS[glyph];
  const d = outlines
    .map(
      (outline) =>
        `M${pointsOf(outline)
          .map(([x, y]) => xy({ x, y }))
          .join('L')}Z`,
    )
    .join('');
  return (
    <g transform={`translate(${xy(at)}) rotate(${((angle * 180) / Math.PI).toFixed(1)}) scale(${unit * GLYPH_SCALE})`}>
      <path className={hollow ? 'mini-glyph hollow' : 'mini-glyph'} d={d} />
    </g>
  );
}

interface ActorProps {
  readonly actor: Actor;
  readonly drawing: Drawing;
}

/** Under all actors, so that none lies in reach of its neighbour. */
function ActorReach({ actor, drawing }: ActorProps): ReactNode {
  const { x, y } = drawing.frame.positionOf(actor.id);
  return <circle className="mini-reach" data-actor={actor.id} cx={x} cy={y} r={actorRadius(actor, drawing) + REACH * drawing.unit} />;
}

function ActorShape({ actor, isFar, drawing }: ActorProps & { readonly isFar: boolean }): ReactNode {
  const { frame, unit, emphasis } = drawing;
  const { x, y } = frame.positionOf(actor.id);
  const radius = actorRadius(actor, drawing);
  return (
    <g className={isFar ? 'mini-actor far' : 'mini-actor'} data-actor={actor.id} transform={`translate(${xy({ x, y })})`}>
      <Outline kind={actor.kind} radius={radius} paint={{ fill: BADGE_COLOURS[actor.kind].fill, strokeWidth: 0.8 * unit }} />
      {emphasis?.actors.includes(actor.id) && <circle className="mini-ring" r={radius + 2.5 * unit} strokeWidth={1.5 * unit} />}
    </g>
  );
}

interface OutlineProps {
  readonly kind: Actor['kind'];
  readonly radius: number;
  readonly paint: { readonly fill: string; readonly strokeWidth: number };
}

/** The kind's shape around the origin, as the main canvas and the legend draw it. */
function Outline({ kind, radius, paint }: OutlineProps): ReactNode {
  if (kind === 'group') return <polygon points={hexagon(radius)} {...paint} />;
  if (kind === 'body') return <rect x={-radius} y={-radius} width={2 * radius} height={2 * radius} rx={radius * 0.4} {...paint} />;
  return <circle r={radius} {...paint} />;
}

function hexagon(radius: number): string {
  return [0, 1, 2, 3, 4, 5]
    .map((corner) => xy({ x: radius * Math.cos((corner * Math.PI) / 3), y: radius * Math.sin((corner * Math.PI) / 3) }))
    .join(' ');
}

interface ActorNameProps {
  readonly name: PlacedName;
  readonly isFar: boolean;
  readonly drawing: Drawing;
}

function ActorName({ name: { actor, x, y }, isFar, drawing }: ActorNameProps): ReactNode {
  return (
    <text
      className={isFar ? 'mini-name far' : 'mini-name'}
      x={x.toFixed(1)}
      y={y.toFixed(1)}
      fontSize={nameSize(drawing)}
      strokeWidth={3 * drawing.unit}
    >
      {actor.name}
    </text>
  );
}

const xy = ({ x, y }: { readonly x: number; readonly y: number }): string => `${x.toFixed(1)},${y.toFixed(1)}`;

/** How many model units a pixel of the drawing takes; measured anew whenever the drawing's room changes. */
function useUnit(box: Box): [RefObject<SVGSVGElement | null>, number] {
  const svg = useRef<SVGSVGElement>(null);
  // Until it is measured, and where nothing is laid out.
  const [room, setRoom] = useState({ width: 300, height: 230 });
  useLayoutEffect(() => {
    const element = svg.current;
    if (!element) return;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0) setRoom({ width, height });
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [svg, Math.max((box.right - box.left) / room.width, (box.bottom - box.top) / room.height)];
}
