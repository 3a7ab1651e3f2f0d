import type { Actions } from '#state/store.ts';

/** Something of the view that is not so at first, in words, and how to leave it. */
export interface Choice {
  readonly words: string;
  readonly wayOut: string;
  readonly leave: (actions: Actions) => void;
}
