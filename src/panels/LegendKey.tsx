import type { ReactNode } from 'react';
import { CHANGES, cssChange, LINE_CHANGES } from '#appearance/changes.ts';
import { MARKS, type Mark, PATTERNS, type Pattern } from '#appearance/lines.ts';
import { cssHue } from '#appearance/palette.ts';
import { selectComparison } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';
import { laterWords } from '#words/laterWords.ts';
import { LineSample } from './LineSample.tsx';

const GREY = cssHue('grey');

/** What patterns and marks of lines mean. */
export function LineKey(): ReactNode {
  const patterns = Object.keys(PATTERNS) as Pattern[];
  const marks = Object.keys(MARKS) as Mark[];
  const withGhosts = useApp((state) => state.withGhosts);
  return (
    <>
      <ChangeKey />
      <h3 className="overline">{laterWords.legend.lines}</h3>
      <ul className="key">
        {patterns.map((pattern) => (
          <li key={pattern}>
            <LineSample colour={GREY} pattern={pattern} />
            {laterWords.marks.patterns[pattern]}
          </li>
        ))}
        {marks.map((mark) => (
          <li key={mark}>
            <LineSample colour={GREY} marks={{ mark, tail: null }} />
            {laterWords.marks.ends[mark]}
          </li>
        ))}
        <li>
          <LineSample colour={GREY} marks={{ mark: 'triangle', tail: 'triangle' }} />
          {laterWords.lines.bothEnds}
        </li>
        {withGhosts && (
          <li>
            <LineSample colour={GREY} ghost />
            {laterWords.marks.ended}
          </li>
        )}
        <li>
          <span className="count-sample" aria-hidden="true">
            × 4
          </span>
          {laterWords.legend.countSample}
        </li>
      </ul>
    </>
  );
}

/** What colours and signs of a comparison mean; nothing without one. */
function ChangeKey(): ReactNode {
  const comparison = useApp(selectComparison);
  if (!comparison) return null;
  return (
    <>
      <h3 className="overline">{laterWords.legend.compared(comparison.earlier.year, comparison.later.year)}</h3>
      <ul className="key">
        {LINE_CHANGES.map((change) => (
          <li key={change}>
            <span className="change-sample" style={{ color: cssChange(change) }} aria-hidden="true">
              {CHANGES[change].sign}
            </span>
            {laterWords.marks.changes[change](comparison.earlier.year, comparison.later.year)}
          </li>
        ))}
      </ul>
    </>
  );
}
