import type { ReactNode } from 'react';
import { CHANGES, type Change, cssChange } from '#appearance/changes.ts';
import { laterWords } from '#words/laterWords.ts';
import './RelationGroup.css';

interface RelationGroupProps {
  readonly name: string;
  /** What puts a relation here, in a sentence. */
  readonly rule: string;
  readonly count: number;
  /** Of the heading: one below that of the list's own. */
  readonly level: 3 | 4;
  /** Of a comparison of two years: what has become of these. */
  readonly change?: Change;
  /** List items. */
  readonly children: ReactNode;
}

/** Relations that have something in common, with their number and the rule. */
export function RelationGroup({ name, rule, count, level, change, children }: RelationGroupProps): ReactNode {
  const Heading = `h${level}` as const;
  return (
    <fieldset className="change-group">
      <legend>
        <Heading>
          {change && (
            <span className="change-sign" style={{ color: cssChange(change) }} aria-hidden="true">
              {CHANGES[change].sign || '='}
            </span>
          )}
          {name} <span className="count">{count}</span>
        </Heading>
      </legend>
      <p className="muted small">{count === 0 ? laterWords.comparison.none : rule}</p>
      <ul className="relation-links">{children}</ul>
    </fieldset>
  );
}
