import type { ReactNode } from 'react';
import type { Standing } from '#domain/standing.ts';
import { laterWords } from '#words/laterWords.ts';
import { words } from '#words/words.ts';

/** How well the relation is evidenced, with the rule for it one click away. */
export function StandingRule({ standing, children }: { readonly standing: Standing; readonly children: ReactNode }): ReactNode {
  return (
    <details className="standing" data-standing={standing}>
      <summary>
        {children}
        <span className="muted">{` · ${laterWords.evidence.why}`}</span>
      </summary>
      <p>{laterWords.evidence.firstRule}</p>
      <dl>
        {ORDER.map((each) => (
          <div key={each} data-current={each === standing}>
            <dt>{words.evidence.standings[each]}</dt>
            <dd>{laterWords.evidence.rules[each]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The rules in the order in which they are tried. */
const ORDER = Object.keys(laterWords.evidence.rules) as readonly Standing[];
