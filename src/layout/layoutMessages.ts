import type { LayoutProgress, Positions } from './computePositions.ts';

/** What a worker tells of the layout it was sent: how far it is, the best so far, and the best there is, which is the last. */
export type LayoutMessage =
  | { readonly kind: 'progress'; readonly progress: LayoutProgress }
  | { readonly kind: 'better'; readonly positions: Positions }
  | { readonly kind: 'done'; readonly positions: Positions };
