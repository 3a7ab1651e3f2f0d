import type { ReactNode } from 'react';
import type { LoadFailure } from '#dataset/load.ts';
import { words } from '#words/words.ts';

/** Instead of the app: what happened, what to do, and where. */
export function LoadFailurePage({ failure }: { readonly failure: LoadFailure }): ReactNode {
  return (
    <main className="static-page">
      <div role="alert">
        <h1>{words.page.name}</h1>
        <p className="static-lead">{failure.message}</p>
        <p>{failure.advice}</p>
        {failure.problems.length > 0 && (
          <ul>
            {failure.problems.map((problem) => (
              <li key={problem}>
                <code>{problem}</code>
              </li>
            ))}
          </ul>
        )}
      </div>
    </main>
  );
}
