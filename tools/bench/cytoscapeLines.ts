/**
 * The lines as Cytoscape draws them, with every relation and bundle an element of its own: what the canvas's own drawing of lines is held
 * against, in pixels, in clicks and in speed.
 */
import type { ElementDefinition, StylesheetJson } from 'cytoscape';
import { CHANGE_COLOURS, CHANGES, LINE_CHANGES, type LineChange } from '#appearance/changes.ts';
import { GHOST as GHOST_LINE, LINE_WIDTH, marksOf, PATTERNS } from '#appearance/lines.ts';
import { HUE_COLOURS, type Look, ROLES } from '#appearance/palette.ts';
import { laneOffset } from '#appearance/strandGeometry.ts';
import { DIMMED, FADED, GHOST, IN_HAND, LABELLED, marksClass, NEAR, namesClass, PULLING, SELECTED } from '#canvas/classNames.ts';
import { actorElement, bundleElement, relationElement } from '#canvas/elementIds.ts';
import { NAME_STEPS } from '#canvas/names.ts';
import { positionOf } from '#canvas/toElements.ts';
import { type Bundle, isReversed, type Lanes } from '#domain/lanes.ts';
import type { Network } from '#domain/network.ts';
import { endsOf } from '#domain/pair.ts';
import { HUES, type Relation } from '#domain/relation.ts';
import { ABSENT } from './cytoscapeActors.ts';
import { glyphStyle, markSize, NO_GLYPH } from './cytoscapeGlyphs.ts';

const FONT = 'Inter Variable, Inter, system-ui, Segoe UI, Helvetica, Arial, sans-serif';

/** Every relation and bundle as an edge; all absent. */
export function cytoscapeLines(network: Network, lanes: Lanes): ElementDefinition[] {
  const bundles = [...lanes.bundles.values()].flat();
  return [
    ...[...network.relations.values()].map((relation) => relationEdge(relation, network, lanes)),
    ...bundles.map((bundle) => bundleEdge(bundle, network)),
  ];
}

/** What edges look like, to be appended to the stylesheet of nodes. */
export function cytoscapeLineStyles(ground: string, look: Look): StylesheetJson {
  return [
    ...lineStyles(look, ground),
    { selector: `edge.${NEAR}`, style: { 'z-index': 20 } },
    { selector: `edge.${GHOST}.${NEAR}`, style: { opacity: 1 } },
    { selector: `edge.${GHOST}`, style: { 'z-index': 0 } },
    ...walkerStyles(look),
    { selector: `edge.${FADED}`, style: { opacity: 0.18 } },
    { selector: `edge.${DIMMED}`, style: { opacity: 0.4 } },
    { selector: `edge.${ABSENT}`, style: { display: 'none' } },
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

/** The line that the keyboard has in hand. */
function walkerStyles(look: Look): StylesheetJson {
  const { focus } = ROLES[look];
  return [
    { selector: `edge.${IN_HAND}`, style: { opacity: 1, 'underlay-color': focus, 'underlay-opacity': 0.35, 'z-index': 20 } },
    ...[1, ...NAME_STEPS].map((scale, index) => {
      const step = index === 0 ? '' : `.${namesClass(index - 1)}`;
      return { selector: `edge.${IN_HAND}${step}`, style: { width: 1.75 * LINE_WIDTH * scale, 'underlay-padding': 5 * scale } };
    }),
  ];
}

function relationEdge(relation: Relation, network: Network, lanes: Lanes): ElementDefinition {
  const type = network.types.get(relation.type);
  const family = type && network.families.get(type.family);
  if (!type || !family) throw new Error(`relation ${relation.id} has no type or family`);
  const { mark, tail } = marksOf(type);
  const lane = (lanes.ofRelation.get(relation.id) ?? 0) * (isReversed(relation) ? -1 : 1);
  return {
    group: 'edges',
    data: {
      id: relationElement(relation.id),
      source: actorElement(relation.from),
      target: actorElement(relation.to),
      label: type.label,
      hue: family.hue,
      sign: type.sign,
      mark: mark ?? 'none',
      tail: tail ?? 'none',
      lane,
      bow: laneOffset(lane, positionOf(relation.from, network), positionOf(relation.to, network)),
    },
    classes: ABSENT,
  };
}

function bundleEdge(bundle: Bundle, network: Network): ElementDefinition {
  const [from, to] = endsOf(bundle.pair);
  return {
    group: 'edges',
    data: {
      id: bundleElement(bundle.id),
      source: actorElement(from),
      target: actorElement(to),
      label: '',
      hue: network.families.get(bundle.family)?.hue ?? 'grey',
      mark: 'none',
      tail: 'none',
      lane: bundle.lane,
      bow: laneOffset(bundle.lane, positionOf(from, network), positionOf(to, network)),
    },
    classes: ABSENT,
  };
}
