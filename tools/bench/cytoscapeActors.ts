/** The actors as Cytoscape draws them: what the canvas's own drawing of actors is held against. */
import type { ElementDefinition, StylesheetJson } from 'cytoscape';
import { BADGE_COLOURS } from '#appearance/badges.ts';
import { flagUrl } from '#appearance/flags.ts';
import { type Look, ROLES } from '#appearance/palette.ts';
import { LABEL } from '#appearance/shapes.ts';
import { DIMMED, FADED, FLAGGED, GHOST, HERE, NAMELESS, NEAR, namesClass, SELECTED } from '#canvas/classNames.ts';
import type { Ink } from '#canvas/ink.ts';
import { HALO, NAME_STEPS } from '#canvas/names.ts';
import { FONT } from '#canvas/paintWords.ts';
import { toElements } from '#canvas/toElements.ts';
import { ACTOR_KINDS, type Actor } from '#domain/actor.ts';
import type { Network } from '#domain/network.ts';

/** Not part of the year shown. */
export const ABSENT = 'absent';

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

/** What nodes look like, in a look's inks on any ground. */
export function cytoscapeActorStyles({ ground, look }: Ink): StylesheetJson {
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

/** Every actor as a node with all that it is drawn from; all absent. */
export function cytoscapeActors(network: Network): ElementDefinition[] {
  const actors = [...network.actors.values()];
  return toElements(network).map((element, index) => {
    const actor = actors[index] as Actor;
    const drawn = { label: actor.name, badge: codeBadge(actor), ...(actor.flag && { flag: flagUrl(actor.flag.iso) }) };
    return { ...element, classes: ABSENT, data: { ...element.data, ...drawn } };
  });
}

/**
 * An actor's code as an image, for where it has no flag. An image needs its own width and height to be drawn on a canvas,
 * and cannot use the page's fonts.
 */
function codeBadge({ code, kind }: Pick<Actor, 'code' | 'kind'>): string {
  const size = code.length > 2 ? 19 : 24;
  const font = `font-family="Inter, system-ui, 'Segoe UI', Helvetica, Arial, sans-serif" font-size="${size}" font-weight="600"`;
  const text = `<text x="32" y="33" ${font} fill="${BADGE_COLOURS[kind].ink}" text-anchor="middle" dominant-baseline="central">${escapeXml(code)}</text>`;
  const image = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 64 64">${text}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(image)}`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
