import type { ReactNode } from 'react';
import type { Pull, Side } from '#domain/pulls.ts';
import { pullsWith } from '#domain/pulls.ts';
import type { Selection } from '#domain/selection.ts';
import { selectPulls } from '#state/exploring.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { laterWords } from '#words/laterWords.ts';
import { words } from '#words/words.ts';
import { type Asked, ExploredPanel } from './ExploredPanel.tsx';
import { QuotedRelation } from './QuotedRelation.tsx';
import { nameInSentence } from './relationWords.ts';
import { yearsShown } from './yearWords.ts';
import './Pulls.css';

/** All triangles of the years shown whose signs conflict. */
export function PullsPanel({ isAsked }: Asked): ReactNode {
  const pulls = useApp(selectPulls);
  const years = useApp(pullYear);
  const { showPulls } = useActions();
  return (
    <ExploredPanel
      name={laterWords.pulls.headingIn(years)}
      closing={laterWords.pulls.close}
      onClose={() => showPulls(false)}
      isAsked={isAsked}
    >
      <p className="muted small">{laterWords.pulls.explain}</p>
      <p>{laterWords.pulls.all(pulls.length, years)}</p>
      <PullList pulls={pulls} />
    </ExploredPanel>
  );
}

/** Those in which the selection takes part, folded away under their number; nothing where it takes part in none. */
export function PullsOf({ selection }: { readonly selection: Selection }): ReactNode {
  const pulls = pullsWith(useApp(selectPulls), selection);
  const years = useApp(pullYear);
  const withPulls = useApp((state) => state.withPulls);
  const { showPulls } = useActions();
  if (pulls.length === 0) return null;
  return (
    <section className="pulls-of" aria-labelledby="pulls-of-heading">
      <h3 id="pulls-of-heading" className="overline">
        {words.pulls.heading}
      </h3>
      <p className="small">{laterWords.pulls.count(pulls.length, years)}</p>
      <PullList pulls={pulls} />
      <label className="small">
        <input type="checkbox" checked={withPulls} onChange={(event) => showPulls(event.currentTarget.checked)} /> {laterWords.pulls.mark}
      </label>
    </section>
  );
}

/** The one year of a comparison that the triangles are of, or all that are shown. */
const pullYear = (state: Parameters<typeof yearsShown>[0]): string => yearsShown({ ...state, compare: null });

function PullList({ pulls }: { readonly pulls: readonly Pull[] }): ReactNode {
  return (
    <ul className="pulls">
      {pulls.map((pull) => (
        <li key={[pull.friend, ...pull.hostility.ends].join(' ')}>
          <PullItem pull={pull} />
        </li>
      ))}
    </ul>
  );
}

/** A question, and the three relations that ask it. */
function PullItem({ pull: { friend, friendships, hostility } }: { readonly pull: Pull }): ReactNode {
  const network = useApp((state) => state.network);
  const [one, other] = hostility.ends.map((id) => nameInSentence(id, network)) as [string, string];
  const sides: readonly Side[] = [...friendships, hostility];
  return (
    <details>
      <summary>{laterWords.pulls.question(nameInSentence(friend, network), one, other)}</summary>
      {sides.map(({ ends, relations: [best, ...others] }) => (
        <QuotedRelation key={ends.join(' ')} id={best} others={others.length} />
      ))}
    </details>
  );
}
