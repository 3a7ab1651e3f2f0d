/** What is asked of any Cytoscape instance, ours too. */
import type { Core } from 'cytoscape';
import type { Position } from '#domain/network.ts';
import type { Camera } from '../scene.ts';
import type { Shown } from './contender.ts';

export const viewportOf = ({ zoom, pan }: Camera): { zoom: number; pan: Position } => ({ zoom, pan: { ...pan } });

/** Everything that it has kept of the picture counts as out of date, as after a move of the camera. */
export function redrawOf(cy: Core): void {
  cy.emit('viewport');
  // Not among its types.
  (cy as Core & { forceRender(): void }).forceRender();
}

export const shownBy = (cy: Core): Shown => ({
  nodes: cy.nodes(':visible').map((node) => node.id()),
  lines: cy.edges(':visible').map((edge) => edge.id()),
});
