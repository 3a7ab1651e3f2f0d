import type { StylesheetJson } from 'cytoscape';
import { BADGE_COLOURS } from '#appearance/badges.ts';
import { LINE_WIDTH, PATTERNS } from '#appearance/lines.ts';
import { HUE_COLOURS, ROLES, type Theme } from '#appearance/palette.ts';
import { LABEL } from '#appearance/shapes.ts';
import { ACTOR_KINDS } from '#domain/actor.ts';
import { HUES } from '#domain/relation.ts';
import { ABSENT, DIMMED, FADED, FLAGGED, LABELLED, NAMELESS, NEAR, namesClass, SELECTED } from './classNames.ts';
import { HALO, NAME_STEPS } from './names.ts';

const CYTOSCAPE_SHAPES = { state: 'ellipse', leader: 'ellipse', group: 'hexagon', body: 'round-rectangle' } as const;
const FONT = 'Inter Variable, Inter, system-ui, Segoe UI, Helvetica, Arial, sans-serif';

function nodeStyles(theme: Theme, ground: string): StylesheetJson {
  const role = ROLES[theme];
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

function lineStyles(theme: Theme, ground: string): StylesheetJson {
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
        'arrow-scale': 0.95,
        'target-distance-from-node': 3,
        'source-distance-from-node': 3,
        'line-cap': 'butt',
        'z-index': 1,
        'overlay-opacity': 0,
      },
    },
    ...HUES.map((hue) => ({
      selector: `edge[hue = "${hue}"]`,
      style: {
        'line-color': HUE_COLOURS[theme][hue],
        'target-arrow-color': HUE_COLOURS[theme][hue],
        'source-arrow-color': HUE_COLOURS[theme][hue],
        'underlay-color': HUE_COLOURS[theme][hue],
        color: HUE_COLOURS[theme][hue],
      },
    })),
    { selector: 'edge.dashed', style: { 'line-style': 'dashed', 'line-dash-pattern': [...PATTERNS.dashed.dash] } },
    { selector: 'edge.dotted', style: { 'line-style': 'dashed', 'line-dash-pattern': [...PATTERNS.dotted.dash] } },
    {
      selector: `edge.${LABELLED}`,
      style: {
        label: 'data(label)',
        'font-family': FONT,
        'font-size': 11,
        'font-weight': 600,
        'text-rotation': 'autorotate',
        'text-background-color': ground,
        'text-background-opacity': 0.92,
        'text-background-padding': '2px',
        'z-index': 6,
      },
    },
    { selector: `edge.${SELECTED}`, style: { 'underlay-opacity': 0.22, 'underlay-padding': 5, 'z-index': 9 } },
  ];
}

/** The stylesheet for drawing in a theme's inks on any ground. */
export function stylesheetOn(ground: string, theme: Theme): StylesheetJson {
  return [
    ...nodeStyles(theme, ground),
    ...lineStyles(theme, ground),
    { selector: `.${NEAR}`, style: { 'z-index': 20 } },
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
