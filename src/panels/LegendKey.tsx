import type { ReactNode } from 'react';
import { CHANGES, changeWords, cssChange, LINE_CHANGES } from '#appearance/changes.ts';
import { GHOST, MARKS, type Mark, PATTERNS, type Pattern } from '#appearance/lines.ts';
import { cssHue } from '#appearance/palette.ts';
import { selectComparison } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';
import { LineSample } from './LineSample.tsx';

const GREY = cssHue('grey');

/** What patterns and marks of lines mean. */
export function LineKey(): ReactNode {
  const patterns = Object.entries(PATTERNS) as [Pattern, (typeof PATTERNS)[Pattern]][];
  const marks = Object.entries(MARKS) as [Mark, (typeof MARKS)[Mark]][];
  const withGhosts = useApp((state) => state.withGhosts);
  return (
    <>
      <ChangeKey />
      <h3 className="overline">Lines</h3>
      <ul className="key">
        {patterns.map(([pattern, { label }]) => (
          <li key={pattern}>
            <LineSample colour={GREY} pattern={pattern} />
            {label}
          </li>
        ))}
        {marks.map(([mark, { label }]) => (
          <li key={mark}>
            <LineSample colour={GREY} mark={mark} />
            {label}
          </li>
        ))}
        {withGhosts && (
          <li>
            <LineSample colour={GREY} ghost />
            {GHOST.label}
          </li>
        )}
        <li>
          <span className="count-sample" aria-hidden="true">
            × 4
          </span>
          Four relations: click to open
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
      <h3 className="overline">
        {comparison.earlier.year} and {comparison.later.year}
      </h3>
      <ul className="key">
        {LINE_CHANGES.map((change) => (
          <li key={change}>
            <span className="change-sample" style={{ color: cssChange(change) }} aria-hidden="true">
              {CHANGES[change].sign}
            </span>
            {changeWords(change, comparison.earlier.year, comparison.later.year)}
          </li>
        ))}
      </ul>
    </>
  );
}
