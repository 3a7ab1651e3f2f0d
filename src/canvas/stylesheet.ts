import type { StylesheetJson } from 'cytoscape';
import { BADGE_COLOURS } from '#appearance/badges.ts';
import { CHANGE_COLOURS, CHANGES, LINE_CHANGES, type LineChange } from '#appearance/changes.ts';
import { GHOST as GHOST_LINE, LINE_WIDTH, PATTERNS } from '#appearance/lines.ts';
import { HUE_COLOURS, type Look, ROLES, type Theme } from '#appearance/palette.ts';
import { LABEL } from '#appearance/shapes.ts';
import { ACTOR_KINDS } from '#domain/actor.ts';
import { HUES } from '#domain/relation.ts';
import {
  ABSENT,
  DIMMED,
  FADED,
  FLAGGED,
  GHOST,
  HERE,
  IN_HAND,
  LABELLED,
  marksClass,
  NAMELESS,
  NEAR,
  namesClass,
  PULLING,
  SELECTED,
} from './classNames.ts';
import { glyphStyle, markSize, NO_GLYPH } from './glyphStyle.ts';
import { HALO, NAME_STEPS } from './names.ts';

const CYTOSCAPE_SHAPES = { state: 'ellipse', leader: 'ellipse', group: 'hexagon', body: 'round-rectangle' } as const;
const FONT = 'Inter Variable, Inter, system-ui, Segoe UI, Helvetica, Arial, sans-serif';

function nodeStyles(look: Look, ground: string): StylesheetJson {
  const role = ROLES[look];
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'background-image': 'data(badge)',
        'background-fit': 'contain',
        'background-image-crossorigin': 'anonymous',
        'border-width': 1,
        'border-color': role.edge,
        label: 'data(label)',
        color: role.ink,
        'font-family': FONT,
        'font-size': LABEL.size,
        'font-weight': 500,
        'text-valign': 'bottom',
        'text-margin-y': LABEL.gap,
        'text-wrap': 'wrap',
        'text-max-width': `${LABEL.width}px`,
        'text-outline-color': ground,
        'text-outline-width': HALO,
        'text-outline-opacity': 1,
        'z-index': 10,
        'overlay-opacity': 0,
      },
    },
    ...ACTOR_KINDS.map((kind) => ({
      selector: `node[kind = "${kind}"]`,
      style: { shape: CYTOSCAPE_SHAPES[kind], 'background-color': BADGE_COLOURS[kind].fill },
    })),
    { selector: `node.${FLAGGED}`, style: { 'background-image': 'data(flag)', 'background-fit': 'cover', 'background-color': '#ffffff' } },
    ...NAME_STEPS.map((scale, step) => ({
      selector: `node.${namesClass(step)}`,
      style: { 'font-size': LABEL.size * scale, 'text-max-width': `${LABEL.width * scale}px`, 'text-outline-width': HALO * scale },
    })),
    { selector: `node.${NAMELESS}`, style: { label: '' } },
    { selector: `node.${SELECTED}`, style: { 'border-width': 2.5, 'border-color': role.ink } },
  ];
}

function lineStyles(look: Look, ground: string): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        width: LINE_WIDTH,
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bow)',
        'control-point-weights': 0.5,
        'edge-distances': 'node-position',
        'target-arrow-shape': 'data(mark)' as 'triangle',
        'source-arrow-shape': 'data(tail)' as 'triangle',
        ...markSize(1),
        'target-distance-from-node': 3,
        'source-distance-from-node': 3,
        'line-cap': 'butt',
        'z-index': 1,
        'overlay-opacity': 0,
      },
    },
    ...HUES.map((hue) => ({ selector: `edge[hue = "${hue}"]`, style: { ...inColour(HUE_COLOURS[look][hue]), ...glyphStyle(hue) } })),
    ...LINE_CHANGES.map((change) => ({ selector: `edge.${change}`, style: changeStyle(change, look, ground) })),
    { selector: 'edge.dashed', style: { 'line-style': 'dashed', 'line-dash-pattern': [...PATTERNS.dashed.dash] } },
    { selector: 'edge.dotted', style: { 'line-style': 'dashed', 'line-dash-pattern': [...PATTERNS.dotted.dash] } },
    ...NAME_STEPS.map((scale, step) => ({ selector: `edge.${namesClass(step)}`, style: { 'font-size': SIGN_SIZE * scale } })),
    ...NAME_STEPS.map((scale, step) => ({ selector: `edge.${namesClass(step)}, edge.${marksClass(step)}`, style: markSize(scale) })),
    { selector: `edge.${GHOST}`, style: ghostStyle(look) },
    { selector: `edge.${GHOST}[ended]`, style: endedStyle(look, ground) },
    ...pullingStyles(look, ground),
    {
      selector: `edge.${LABELLED}`,
      style: {
        ...NO_GLYPH,
        label: 'data(label)',
        'font-family': FONT,
        'font-size': WORDS_SIZE,
        'font-weight': 600,
        'text-rotation': 'autorotate',
        'text-background-color': ground,
        'text-background-shape': 'rectangle',
        'text-background-opacity': 0.92,
        'text-background-padding': '2px',
        'text-border-width': 0,
        'z-index': 6,
      },
    },
    ...NAME_STEPS.map((scale, step) => ({
      selector: `edge.${LABELLED}.${namesClass(step)}`,
      style: { 'font-size': WORDS_SIZE * scale },
    })),
    { selector: `edge.${SELECTED}`, style: { 'underlay-opacity': 0.22, 'underlay-padding': 5, 'z-index': 9 } },
  ];
}

/** The words on a line, and the sign in the middle of a line of a comparison, in model units. */
const WORDS_SIZE = 11;
const SIGN_SIZE = 14;

/** Everything of a line in one colour. */
const inColour = (colour: string) => ({
  'line-color': colour,
  'target-arrow-color': colour,
  'source-arrow-color': colour,
  'mid-target-arrow-color': colour,
  'mid-source-arrow-color': colour,
  'underlay-color': colour,
  color: colour,
});

/** In a comparison the colour and the sign at the line's middle say what changed, and the family's glyph gives way; what stayed lies under the rest. */
function changeStyle(change: LineChange, look: Look, ground: string) {
  const colour = CHANGE_COLOURS[look][change];
  const inChange = { ...inColour(colour), ...NO_GLYPH };
  if (change === 'stayed') return { ...inChange, color: ROLES[look].muted };
  return {
    ...inChange,
    label: CHANGES[change].sign,
    'font-family': FONT,
    'font-size': SIGN_SIZE,
    'font-weight': 700,
    'text-background-color': ground,
    'text-background-shape': 'circle' as 'rectangle',
    'text-background-opacity': 1,
    'text-background-padding': '1px',
    'text-border-width': 1.5,
    'text-border-color': colour,
    'text-border-opacity': 1,
    'z-index': 3,
  };
}

/** A band along each side of a triangle; the hostile one asks a question. */
function pullingStyles(look: Look, ground: string): StylesheetJson {
  const { ink } = ROLES[look];
  return [
    { selector: `edge.${PULLING}`, style: { 'underlay-opacity': 0.14, 'underlay-padding': 4, 'z-index': 4 } },
    {
      selector: `edge.${PULLING}[sign = "negative"]`,
      style: {
        label: '?',
        color: ink,
        'font-family': FONT,
        'font-size': SIGN_SIZE,
        'font-weight': 700,
        'text-background-color': ground,
        'text-background-shape': 'circle' as 'rectangle',
        'text-background-opacity': 1,
        'text-background-padding': '2px',
        'text-border-width': 1.5,
        'text-border-color': ink,
        'text-border-opacity': 1,
      },
    },
  ];
}

/** Under all that lives, so that the pointer finds that first. */
function ghostStyle(look: Look) {
  return {
    ...inColour(ROLES[look].muted),
    ...NO_GLYPH,
    width: GHOST_LINE.width,
    opacity: GHOST_LINE.opacity,
    'line-style': 'dashed' as const,
    'line-dash-pattern': [...GHOST_LINE.dash],
    'line-cap': 'round' as const,
    'target-arrow-shape': 'none' as const,
    'source-arrow-shape': 'none' as const,
    'text-wrap': 'wrap' as const,
  };
}

/** The year of the end at least, where it is large enough to be read. Only on lines that have been told it: Cytoscape reports the others. */
function endedStyle(look: Look, ground: string) {
  return {
    label: 'data(ended)',
    color: ROLES[look].muted,
    'font-family': FONT,
    'font-size': 12,
    'min-zoomed-font-size': 6,
    'text-outline-color': ground,
    'text-outline-width': 2,
  };
}

/**
 * Where the keyboard stands, and its line, to be seen from as far as names are read. The colour of focus is also a family's: so the line
 * is wider too, and the actor has a ring.
 */
function walkerStyles(look: Look): StylesheetJson {
  const { focus } = ROLES[look];
  return [
    { selector: `node.${HERE}`, style: { 'outline-color': focus, 'outline-offset': 2, 'z-index': 21 } },
    { selector: `edge.${IN_HAND}`, style: { opacity: 1, 'underlay-color': focus, 'underlay-opacity': 0.35, 'z-index': 20 } },
    ...[1, ...NAME_STEPS].flatMap((scale, index) => {
      const step = index === 0 ? '' : `.${namesClass(index - 1)}`;
      return [
        { selector: `node.${HERE}${step}`, style: { 'outline-width': 3.5 * scale } },
        { selector: `edge.${IN_HAND}${step}`, style: { width: 1.75 * LINE_WIDTH * scale, 'underlay-padding': 5 * scale } },
      ];
    }),
  ];
}

/** The stylesheet for drawing in a look's inks on any ground. */
export function stylesheetOn(ground: string, look: Look): StylesheetJson {
  return [
    ...nodeStyles(look, ground),
    ...lineStyles(look, ground),
    { selector: `node.${GHOST}`, style: { opacity: 0.38, 'z-index': 9 } },
    { selector: `.${NEAR}`, style: { 'z-index': 20 } },
    { selector: `.${GHOST}.${NEAR}`, style: { opacity: 1 } },
    { selector: `edge.${GHOST}`, style: { 'z-index': 0 } },
    ...walkerStyles(look),
    { selector: `.${FADED}`, style: { opacity: 0.18 } },
    { selector: `.${DIMMED}`, style: { opacity: 0.4 } },
    // Every line has its lane in its data, so taking some away moves no other.
    { selector: `.${ABSENT}`, style: { display: 'none' } },
  ];
}

/** Constant objects: react-cytoscapejs compares them by identity. */
export const STYLESHEETS: Readonly<Record<Theme, StylesheetJson>> = {
  light: stylesheetOn(ROLES.light.paper, 'light'),
  dark: stylesheetOn(ROLES.dark.paper, 'dark'),
};
