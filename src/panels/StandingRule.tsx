import type { ReactNode } from 'react';
import type { Standing } from '#domain/standing.ts';
import { STANDING_RULES, STANDING_WORDS } from './words.ts';

/** How well the relation is evidenced, with the rule for it one click away. */
export function StandingRule({ standing, children }: { readonly standing: Standing; readonly children: ReactNode }): ReactNode {
  return (
    <details className="standing" data-standing={standing}>
      <summary>{children}</summary>
      <p>The first of these that fits:</p>
      <dl>
        {ORDER.map((each) => (
          <div key={each} data-current={each === standing}>
            <dt>{STANDING_WORDS[each]}</dt>
            <dd>{STANDING_RULES[each]}.</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The rules in the order in which they are tried. */
const ORDER = Object.keys(STANDING_RULES) as readonly Standing[];
