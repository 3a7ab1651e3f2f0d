import type { ReactNode } from 'react';
import type { LoadFailure } from '#dataset/load.ts';
import { words } from '#words/words.ts';

/** Instead of the app, where there is no dataset to show. */
export function LoadFailurePage({ failure }: { readonly failure: LoadFailure }): ReactNode {
  const { message, advice } = words.loading[failure.kind];
  return <FailurePage message={message(failure)} advice={advice} problems={failure.problems} />;
}

interface FailurePageProps {
  readonly message: string;
  readonly advice: string;
  readonly problems?: readonly string[];
}

/** What happened, what to do, and where. */
export function FailurePage({ message, advice, problems = [] }: FailurePageProps): ReactNode {
  return (
    <main className="static-page">
      <div role="alert">
        <h1>{words.page.name}</h1>
        <p className="static-lead">{message}</p>
        <p>{advice}</p>
        {problems.length > 0 && (
          <ul>
            {problems.map((problem) => (
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
