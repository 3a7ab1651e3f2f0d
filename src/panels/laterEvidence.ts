/**
 * What the evidence panel says is fetched when it is first wanted, or before, while the browser has nothing else to do. Not with React's
 * `lazy`: that shows its fallback for a moment even where the file is there already.
 */
import { useEffect, useSyncExternalStore } from 'react';
import { whenIdle } from './whenIdle.ts';

type Content = typeof import('./SelectedEvidence.tsx');

let content: Content | 'awaited' | 'failed' = 'awaited';
const listeners = new Set<() => void>();

/** Fetches it, once. It never rejects: the panel says when it could not be had. */
export async function loadEvidence(): Promise<void> {
  if (typeof content === 'object') return;
  content = await import('./SelectedEvidence.tsx').catch(() => 'failed' as const);
  for (const tell of listeners) tell();
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** The content of the panel, fetched if need be. */
export function useLaterEvidence(): typeof content {
  useEffect(() => void loadEvidence(), []);
  return useSyncExternalStore(listen, () => content);
}

/** Fetches it when the browser is idle, so that the first click is not kept waiting; for `useEffect`. */
export const loadEvidenceWhenIdle = (): (() => void) => whenIdle(() => void loadEvidence());
