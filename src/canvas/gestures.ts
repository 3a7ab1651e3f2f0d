import type { Core, EventObject } from 'cytoscape';
import { laneOffset } from '#appearance/strandGeometry.ts';
import type { ActorId } from '#domain/id.ts';
import type { Position } from '#domain/network.ts';
import { type ElementOwner, ownerOf } from './elementIds.ts';

/** What a reader does to the canvas. */
export interface GestureListeners {
  onTap(owner: ElementOwner | null): void;
  onHover(owner: ElementOwner | null): void;
  onDragged(actor: ActorId, to: Position): void;
  /** The reader moved the camera with their own hands. */
  onCamera(): void;
}

/** Binds the listeners; the returned function takes every one of them off again. */
export function listenToGestures(cy: Core, listeners: GestureListeners): () => void {
  const handlers: readonly [events: string, handler: (event: EventObject) => void][] = [
    ['tap', (event) => listeners.onTap(event.target === cy ? null : ownerOf(event.target.id()))],
    ['mouseover', (event) => listeners.onHover(event.target === cy ? null : ownerOf(event.target.id()))],
    ['mouseout', () => listeners.onHover(null)],
    ['drag', (event) => bendLinesOf(cy, event.target.id())],
    ['dragfree', (event) => reportDrag(event, listeners)],
    ['scrollzoom pinchzoom dragpan', () => listeners.onCamera()],
  ];
  for (const [events, handler] of handlers) cy.on(events, handler);
  return () => {
    for (const [events, handler] of handlers) cy.off(events, handler);
  };
}

/** A lane's bow depends on its length, so it follows when an end moves. */
export function bendLinesOf(cy: Core, nodeId: string): void {
  cy.batch(() => {
    for (const edge of cy.getElementById(nodeId).connectedEdges().toArray()) {
      const line = edge as cytoscape.EdgeSingular;
      line.data('bow', laneOffset(line.data('lane'), line.source().position(), line.target().position()));
    }
  });
}

function reportDrag(event: EventObject, { onDragged }: GestureListeners): void {
  const owner = ownerOf(event.target.id());
  if (owner.kind !== 'actor') return;
  const { x, y } = event.target.position();
  onDragged(owner.id, { x: Math.round(x), y: Math.round(y) });
}
