/** Why there is no figure, in a sentence for the reader that holds what to do about it. Nobody adds advice to it. */
export class FigureError extends Error {
  override readonly name = 'FigureError';
}
