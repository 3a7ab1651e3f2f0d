import cytoscape, { type Core, type NodeSingular } from 'cytoscape';
import type { ActorLayer } from './actorLayer.ts';

/** What Cytoscape has of a renderer: its own base, which listens to the pointer and calls for frames, and what we put into it. */
interface Renderer {
  readonly cy: Core;
  data: object;
  findNearestElements(x: number, y: number, interactiveOnly: boolean, isTouch: boolean): readonly NodeSingular[];
  getCachedZSortedEles(): readonly NodeSingular[];
  recalculateRenderedStyle(): void;
}

/** How far beside an actor the pointer still finds it, and a finger, in pixels. */
const REACH = { mouse: 2, touch: 8 } as const;

/**
 * Has Cytoscape draw nothing: canvasSurface.ts does. It keeps what it does for gestures and the camera. Registered in the place of its own
 * canvas renderer, since the React wrapper asks for no other; why: docs/decisions/023.
 */
export function drawNothing(): void {
  cytoscape('renderer', 'canvas', renderer);
}

/** Called by Cytoscape as a constructor, after its own. */
function renderer(this: Renderer): void {
  this.data = {};
  // What lies under the pointer is asked of what is drawn: no node needs a style, and none has one.
  this.recalculateRenderedStyle = nothing;
  this.findNearestElements = (x, y, _interactiveOnly, isTouch) => {
    const actors: ActorLayer | undefined = this.cy.scratch('actors');
    const reach = (isTouch ? REACH.touch : REACH.mouse) / this.cy.zoom();
    const actor = actors?.at({ x, y }, reach);
    return actor && actors ? [actors.node(actor.facts.id)] : [];
  };
  // All that may have been dragged, in any order.
  this.getCachedZSortedEles = () => this.cy.nodes().toArray();
}

const nothing = (): void => {};

// Cytoscape wants these, and copies them one by one from here.
Object.assign(renderer.prototype, {
  redrawHint: nothing,
  render: nothing,
  renderTo: nothing,
  matchCanvasSize: nothing,
  nodeShapeImpl: nothing,
  arrowShapeImpl: nothing,
  getPixelRatio: () => globalThis.devicePixelRatio,
});
