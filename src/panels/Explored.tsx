import type { ReactNode } from 'react';
import { useApp } from '#state/useApp.ts';
import { laterPart } from './laterPart.tsx';

const PathPanel = laterPart(async () => (await import('./PathPanel.tsx')).PathPanel);
const PullsPanel = laterPart(async () => (await import('./Pulls.tsx')).PullsPanel);
const Accounts = laterPart(async () => (await import('./Accounts.tsx')).Accounts);

/** What the reader has asked of the network: a path, what pulls against each other, two articles set against each other. */
export function Explored(): ReactNode {
  const hasPath = useApp((state) => state.path !== null);
  const hasPulls = useApp((state) => state.withPulls);
  const hasAccounts = useApp((state) => state.against !== null);
  return (
    <>
      {hasPath && <PathPanel />}
      {hasAccounts && <Accounts />}
      {hasPulls && <PullsPanel />}
    </>
  );
}
