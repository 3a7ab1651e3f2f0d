/** So many shapes are stroked or filled at once: with more the browser takes longer over each, with fewer it is called more often. */
const AT_ONCE = 20;

/** Calls `paint` with some at a time. */
export function inPortions<Shape>(shapes: readonly Shape[], paint: (portion: readonly Shape[]) => void): void {
  for (let first = 0; first < shapes.length; first += AT_ONCE) paint(shapes.slice(first, first + AT_ONCE));
}
