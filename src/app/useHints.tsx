import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { whenIdle } from '#panels/whenIdle.ts';
import { useAppStore } from '#state/useApp.ts';
import type { HintNote } from './HintNote.tsx';
import { HINTS, type Hint, hintFollowed, keepHintsDone, readHintsDone } from './hintsDone.ts';

interface Hints {
  /** The note for its part of the page, and its place while there is none. */
  readonly at: (hint: Hint) => ReactNode;
  /** Shows all of them, whatever the reader has done with them before. */
  readonly again: () => void;
}

const ALL: ReadonlySet<Hint> = new Set(HINTS);
const NONE: ReadonlySet<Hint> = new Set();

/** Three hints, each until the reader waves it away or does what it says: for good. They are for a visit to the bare address only. */
export function useHints(isBare: boolean): Hints {
  const { store } = useAppStore();
  const [done, setDone] = useState(isBare ? readHintsDone : ALL);
  const Note = useNoteWhenIdle(done.size < HINTS.length);
  const keep = (next: ReadonlySet<Hint>): void => {
    setDone(next);
    keepHintsDone(next);
  };
  useEffect(() =>
    store.subscribe((state, before) => {
      const hint = hintFollowed(state, before);
      if (hint && !done.has(hint)) keep(new Set(done).add(hint));
    }),
  );
  return {
    at: (hint) => (
      <div className="hint-place">
        {Note && !done.has(hint) && <Note hint={hint} onDone={() => keep(new Set(done).add(hint))} onNone={() => keep(ALL)} />}
      </div>
    ),
    again: () => keep(NONE),
  };
}

type Note = ComponentType<Parameters<typeof HintNote>[0]>;

/** Fetched when the page has nothing better to do. Nobody misses it where that fails. */
function useNoteWhenIdle(isWanted: boolean): Note | null {
  const [Loaded, setLoaded] = useState<Note | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    return whenIdle(() => {
      import('./HintNote.tsx').then(
        (module) => setLoaded(() => module.HintNote),
        () => {},
      );
    });
  }, [isWanted]);
  return Loaded;
}
