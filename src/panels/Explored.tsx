import { lazy, type ReactNode, Suspense } from 'react';
import { useApp } from '#state/useApp.ts';

// Each comes with the first reader who asks for it.
const PathPanel = lazy(() => import('./PathPanel.tsx').then((module) => ({ default: module.PathPanel })));
const PullsPanel = lazy(() => import('./Pulls.tsx').then((module) => ({ default: module.PullsPanel })));
const Accounts = lazy(() => import('./Accounts.tsx').then((module) => ({ default: module.Accounts })));

/** What the reader has asked of the network: a path, what pulls against each other, two articles set against each other. */
export function Explored(): ReactNode {
  const hasPath = useApp((state) => state.path !== null);
  const hasPulls = useApp((state) => state.withPulls);
  const hasAccounts = useApp((state) => state.against !== null);
  return (
    <Suspense fallback={null}>
      {hasPath && <PathPanel />}
      {hasAccounts && <Accounts />}
      {hasPulls && <PullsPanel />}
    </Suspense>
  );
}
