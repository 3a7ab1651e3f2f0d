import { type CSSProperties, type ReactNode, useState } from 'react';
import { BADGE_COLOURS } from '#appearance/badges.ts';
import { flagUrl } from '#appearance/flags.ts';
import type { Actor } from '#domain/actor.ts';
import { isAliveIn } from '#domain/selection.ts';
import { useApp } from '#state/useApp.ts';
import { windowsSeen } from '#state/view.ts';

/** The actor as the canvas draws it: its flag in the years in which that was its flag, otherwise its code. Decoration beside its name. */
export function ActorBadge({ actor: { kind, code, flag } }: { readonly actor: Actor }): ReactNode {
  const isFlown = useApp((state) => flag !== null && windowsSeen(state).some((window) => isAliveIn(flag.spans, window)));
  const [isLost, setLost] = useState(false);
  const { fill, ink } = BADGE_COLOURS[kind];
  return (
    <span className="actor-badge" data-kind={kind} style={{ background: fill, color: ink } as CSSProperties} aria-hidden="true">
      {flag && isFlown && !isLost ? <img src={flagUrl(flag.iso)} alt="" onError={() => setLost(true)} /> : code}
    </span>
  );
}
