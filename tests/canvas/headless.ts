import cytoscape, { type Core } from 'cytoscape';
import type { ActorLayer } from '#canvas/actorLayer.ts';
import type { LineLayer } from '#canvas/lineLayer.ts';
import { NetworkView, type ViewListeners } from '#canvas/networkView.ts';
import type { ShownLine } from '#canvas/shownLine.ts';
import type { Classes } from '#canvas/toClasses.ts';
import { toElements } from '#canvas/toElements.ts';
import { assignLanes } from '#domain/lanes.ts';
import type { Network } from '#domain/network.ts';

const SILENT: ViewListeners = { onSelect: () => {}, onMove: () => {}, onOutside: () => {} };

/** The actors of a network where nothing is drawn. */
export const headless = (network: Network): Core =>
  cytoscape({ headless: true, elements: toElements(network), layout: { name: 'preset' } });

export const viewOn = (cy: Core, network: Network, listeners: Partial<ViewListeners> = {}): NetworkView =>
  new NetworkView(cy, network, assignLanes(network), { ...SILENT, ...listeners });

export const layerOn = (cy: Core): LineLayer => cy.scratch('lines');

export const actorsOn = (cy: Core): ActorLayer => cy.scratch('actors');

/** The lines that are shown, in the order of their elements' ids. */
export const linesOn = (cy: Core): readonly ShownLine[] =>
  [...layerOn(cy).lines()].sort((one, other) => (one.facts.element < other.facts.element ? -1 : 1));

export const elementsOn = (cy: Core): readonly string[] => linesOn(cy).map(({ facts }) => facts.element);

/** By element, of actors and of lines. */
export const allClasses = ({ actors, lines }: Classes): ReadonlyMap<string, string> =>
  new Map([...actors, ...lines.elements.map((element, index) => [element, lines.classes[index] ?? ''] as const)]);
