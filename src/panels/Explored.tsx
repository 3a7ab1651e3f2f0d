import type { ReactNode } from 'react';
import { useApp } from '#state/useApp.ts';
import { laterPart } from './laterPart.tsx';
import { useAsked } from './useRegion.ts';

const PathPanel = laterPart(async () => (await import('./PathPanel.tsx')).PathPanel);
const PullsPanel = laterPart(async () => (await import('./Pulls.tsx')).PullsPanel);
const Accounts = laterPart(async () => (await import('./Accounts.tsx')).Accounts);

/** What the reader has asked of the network: a path, what pulls against each other, two articles set against each other. */
export function Explored(): ReactNode {
  const path = useApp((state) => state.path);
  const against = useApp((state) => state.against);
  const withPulls = useApp((state) => state.withPulls);
  const isPathAsked = useAsked(path);
  const areTwoAsked = useAsked(against);
  const arePullsAsked = useAsked(withPulls);
  return (
    <>
      {path && <PathPanel isAsked={isPathAsked} />}
      {against && <Accounts isAsked={areTwoAsked} />}
      {withPulls && <PullsPanel isAsked={arePullsAsked} />}
    </>
  );
}
