import { type ReactNode, useEffect, useState } from 'react';
import { selectDrawn, selectUnfiltered } from '#state/selectors.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { typesHiddenByReader } from '#state/view.ts';
import { words } from '#words/words.ts';
import { countTypes, FamilyLegend } from './FamilyLegend.tsx';
import { laterPart } from './laterPart.tsx';
import { leavingTo } from './leavingTo.ts';
import { whenIdle } from './whenIdle.ts';
import { yearsShown } from './yearWords.ts';
import './Legend.css';

// Nobody has asked for it, so nobody is told that it is missing.
const Rest = laterPart(async () => (await import('./LegendRest.tsx')).LegendRest, { missing: null });

/** What the lines and shapes mean, how many of each the years shown have, and which types are shown. */
export function Legend(): ReactNode {
  const network = useApp((state) => state.network);
  const shown = useApp(selectDrawn);
  const years = useApp(yearsShown);
  const counts = countTypes(shown, network);
  const unfiltered = countTypes(useApp(selectUnfiltered), network);
  return (
    <section className="legend" id="legend" tabIndex={-1} aria-label={words.legend.label}>
      <h2 className="overline">{words.legend.heading(years)}</h2>
      {[...network.families.values()].map((family) => (
        <FamilyLegend key={family.id} family={family} counts={counts} unfiltered={unfiltered} />
      ))}
      <HiddenTypes />
      <LoneActors />
      <LegendRest />
    </section>
  );
}

/** What lies below the types comes when the browser has nothing better to do. */
function LegendRest(): ReactNode {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  return isIdle && <Rest />;
}

/** Says that the reader has taken types out, and offers the way back. */
function HiddenTypes(): ReactNode {
  const network = useApp((state) => state.network);
  const byReader = typesHiddenByReader(
    useApp((state) => state.hiddenTypes),
    network,
  );
  const { toggleTypes } = useActions();
  if (byReader.length === 0) return null;
  return (
    <button type="button" className="button small" onClick={leavingTo('.legend', () => toggleTypes(byReader, true))}>
      {words.legend.showAll(byReader.length)}
    </button>
  );
}

function LoneActors(): ReactNode {
  const shown = useApp((state) => state.withLoneActors);
  const { showLoneActors } = useActions();
  return (
    <label className="option">
      <input type="checkbox" checked={shown} onChange={(event) => showLoneActors(event.currentTarget.checked)} />
      {words.legend.loneActors}
    </label>
  );
}
