import type { StylesheetJson } from 'cytoscape';
import { BADGE_COLOURS } from '#appearance/badges.ts';
import { type Look, ROLES, type Theme } from '#appearance/palette.ts';
import { LABEL } from '#appearance/shapes.ts';
import { ACTOR_KINDS } from '#domain/actor.ts';
import { ABSENT, DIMMED, FADED, FLAGGED, GHOST, HERE, NAMELESS, NEAR, namesClass, SELECTED } from './classNames.ts';
import type { Ink } from './lineLook.ts';
import { HALO, NAME_STEPS } from './names.ts';
import { FONT } from './paintWords.ts';

const CYTOSCAPE_SHAPES = { state: 'ellipse', leader: 'ellipse', group: 'hexagon', body: 'round-rectangle' } as const;

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

/** Where the keyboard stands, to be seen from as far as names are read. The colour of focus is also a family's: so there is a ring. */
function walkerStyles(look: Look): StylesheetJson {
  return [
    { selector: `node.${HERE}`, style: { 'outline-color': ROLES[look].focus, 'outline-offset': 2, 'z-index': 21 } },
    ...[1, ...NAME_STEPS].map((scale, index) => ({
      selector: `node.${HERE}${index === 0 ? '' : `.${namesClass(index - 1)}`}`,
      style: { 'outline-width': 3.5 * scale },
    })),
  ];
}

/** The stylesheet of actors in a look's inks on any ground; lines have theirs in lineLook.ts. */
export function stylesheetOn({ ground, look }: Ink): StylesheetJson {
  return [
    ...nodeStyles(look, ground),
    { selector: `node.${GHOST}`, style: { opacity: 0.38, 'z-index': 9 } },
    { selector: `.${NEAR}`, style: { 'z-index': 20 } },
    { selector: `.${GHOST}.${NEAR}`, style: { opacity: 1 } },
    ...walkerStyles(look),
    { selector: `.${FADED}`, style: { opacity: 0.18 } },
    { selector: `.${DIMMED}`, style: { opacity: 0.4 } },
    { selector: `.${ABSENT}`, style: { display: 'none' } },
  ];
}

/** What the page is drawn in. */
export const INKS: Readonly<Record<Theme, Ink>> = {
  light: { look: 'light', ground: ROLES.light.paper },
  dark: { look: 'dark', ground: ROLES.dark.paper },
};

/** Constant objects: react-cytoscapejs compares them by identity. */
export const STYLESHEETS: Readonly<Record<Theme, StylesheetJson>> = { light: stylesheetOn(INKS.light), dark: stylesheetOn(INKS.dark) };
