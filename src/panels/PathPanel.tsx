import type { ReactNode } from 'react';
import type { ActorId, RelationId } from '#domain/id.ts';
import { type Path, type PathStep, weakestStep } from '#domain/paths.ts';
import { standingOf } from '#domain/standing.ts';
import { selectPaths } from '#state/exploring.ts';
import { selectNetworkAt } from '#state/selectors.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { laterWords } from '#words/laterWords.ts';
import { traitLabel } from '#words/traitLabel.ts';
import { words } from '#words/words.ts';
import { type Asked, ExploredPanel } from './ExploredPanel.tsx';
import { SelectionLink } from './links.tsx';
import { QuotedRelation } from './QuotedRelation.tsx';
import { actorName, nameInSentence } from './relationWords.ts';
import { yearsShown } from './yearWords.ts';
import './PathPanel.css';

/** The ways between two actors in the years shown, step by step, each with its relation and a quotation. */
export function PathPanel({ isAsked }: Asked): ReactNode {
  const path = useApp((state) => state.path);
  const found = useApp(selectPaths);
  const network = useApp((state) => state.network);
  const { showPath } = useActions();
  if (!path || !found) return null;
  const [from, to] = path.map((id) => nameInSentence(id, network)) as [string, string];
  return (
    <ExploredPanel name={words.paths.between(from, to)} closing={laterWords.paths.close} onClose={() => showPath(null)} isAsked={isAsked}>
      {found.paths ? <Ways shortest={found.paths.shortest} best={found.paths.bestEvidenced} /> : <NoWay nearest={found.nearest} />}
    </ExploredPanel>
  );
}

function Ways({ shortest, best }: { readonly shortest: Path; readonly best: Path }): ReactNode {
  // Of the shortest, the best evidenced is shown: where the best of all is as short, both are one.
  if (best.length === shortest.length) return <Way heading={laterWords.paths.onlyOne(best.length)} path={best} />;
  return (
    <>
      <Way heading={laterWords.paths.shortest(shortest.length)} path={shortest} />
      <Way heading={laterWords.paths.bestEvidenced(best.length)} path={best} />
    </>
  );
}

function Way({ heading, path }: { readonly heading: string; readonly path: Path }): ReactNode {
  const network = useApp((state) => state.network);
  const at = useApp(selectNetworkAt);
  const weakest = network.relations.get(weakestStep(path, network, at)?.relations[0] ?? ('' as RelationId));
  return (
    <>
      <h3 className="overline">{heading}</h3>
      <p className="path-actors">
        {path.map(({ from }) => (
          <span key={from}>
            <ActorLink id={from} /> <span aria-hidden="true">· </span>
          </span>
        ))}
        <ActorLink id={path.at(-1)?.to ?? ('' as ActorId)} />
      </p>
      <ol className="path-steps">
        {path.map((step) => (
          <Step key={step.from} step={step} />
        ))}
      </ol>
      {weakest && <p className="muted small">{laterWords.paths.weakest(traitLabel('standing', standingOf(weakest, network.sources)))}</p>}
    </>
  );
}

function ActorLink({ id }: { readonly id: ActorId }): ReactNode {
  const network = useApp((state) => state.network);
  return (
    <SelectionLink selection={{ kind: 'actor', id }}>
      <bdi>{actorName(id, network)}</bdi>
    </SelectionLink>
  );
}

function Step({ step: { relations } }: { readonly step: PathStep }): ReactNode {
  const [best, ...others] = relations;
  return (
    <li>
      <QuotedRelation id={best} others={others.length} />
    </li>
  );
}

function NoWay({ nearest }: { readonly nearest: number | null }): ReactNode {
  // In a comparison only one of the two years was searched.
  const years = useApp((state) => yearsShown({ ...state, compare: null }));
  const { goInto } = useActions();
  return (
    <>
      <p>
        {laterWords.paths.none(years)} {nearest === null ? laterWords.paths.never : laterWords.paths.nearest(nearest)}{' '}
        {nearest !== null && (
          <button type="button" className="button small" onClick={() => goInto(nearest, { keepRow: true })}>
            {laterWords.paths.goTo(nearest)}
          </button>
        )}
      </p>
      <p className="muted small">{laterWords.paths.hidden}</p>
    </>
  );
}
