import type { Core, EventObject } from 'cytoscape';
import type { ActorId } from '#domain/id.ts';
import type { Position } from '#domain/network.ts';
import type { ActorLayer } from './actorLayer.ts';
import { type ElementOwner, ownerOf } from './elementIds.ts';
import type { LineLayer } from './lineLayer.ts';

/** Where what is drawn can be asked for. */
interface Layers {
  readonly actors: Pick<ActorLayer, 'actor'>;
  readonly lines: Pick<LineLayer, 'at'>;
}

/** What a reader does to the canvas. */
export interface GestureListeners {
  onTap(owner: ElementOwner | null): void;
  onHover(owner: ElementOwner | null): void;
  onDragged(actor: ActorId, to: Position): void;
  /** The reader moved the camera with their own hands. */
  onCamera(): void;
}

/** How far beside a line a pointer still finds it, and a finger, in pixels. */
const REACH = { mouse: 8, touch: 24 } as const;

/** Binds the listeners; the returned function takes every one of them off again. Actors lie over lines. */
export function listenToGestures(cy: Core, { actors, lines }: Layers, listeners: GestureListeners): () => void {
  const ownerAt = (event: EventObject): ElementOwner | null => {
    const owner = event.target === cy ? null : ownerOf(event.target.id());
    // It may have gone while it was pressed.
    if (owner?.kind === 'actor' && actors.actor(owner.id)) return owner;
    const reach = event.originalEvent?.type.startsWith('touch') ? REACH.touch : REACH.mouse;
    const line = event.position && lines.at(event.position, reach / cy.zoom());
    return line ? ownerOf(line.facts.element) : null;
  };
  let hovered: ElementOwner | null = null;
  const hover = (owner: ElementOwner | null): void => {
    if (owner?.kind === hovered?.kind && owner?.id === hovered?.id) return;
    hovered = owner;
    listeners.onHover(owner);
  };
  const handlers: readonly [events: string, handler: (event: EventObject) => void][] = [
    ['tap', (event) => listeners.onTap(ownerAt(event))],
    // While something is dragged, the pointer is busy with that.
    ['mousemove mouseover', (event) => event.originalEvent?.buttons !== 1 && hover(ownerAt(event))],
    ['mouseout', () => hover(null)],
    ['dragfree', (event) => reportDrag(event, listeners)],
    ['scrollzoom pinchzoom dragpan', () => listeners.onCamera()],
  ];
  for (const [events, handler] of handlers) cy.on(events, handler);
  return () => {
    for (const [events, handler] of handlers) cy.off(events, handler);
  };
}

function reportDrag(event: EventObject, { onDragged }: GestureListeners): void {
  const owner = ownerOf(event.target.id());
  if (owner.kind !== 'actor') return;
  const { x, y } = event.target.position();
  onDragged(owner.id, { x: Math.round(x), y: Math.round(y) });
}
