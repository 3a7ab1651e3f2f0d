import type { ReactNode } from 'react';
import type { NetworkView } from '#canvas/networkView.ts';
import { laterPart } from '#panels/laterPart.tsx';
import { useApp } from '#state/useApp.ts';

const ArrangeActors = laterPart(async () => (await import('./ArrangeActors.tsx')).ArrangeActors);

/** Offered where actors have no place, and to whoever has begun to move them: not to a reader of what is arranged already. */
export function Arranging({ view }: { readonly view: NetworkView | null }): ReactNode {
  const isOffered = useApp(({ whole, moved }) => moved.size > 0 || whole.positions.size < whole.actors.size);
  return isOffered && <ArrangeActors view={view} />;
}
