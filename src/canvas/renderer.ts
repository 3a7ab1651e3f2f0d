import cytoscape from 'cytoscape';

/** What Cytoscape asks of a renderer, beside what all have from its own base: the pointer, the search for what lies under it, the frames. */
interface Renderer {
  data: object;
}

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
