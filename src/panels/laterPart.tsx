import { type ComponentType, type ReactNode, startTransition, useEffect, useEffectEvent, useState } from 'react';
import { useActions } from '#state/useApp.ts';
import { words } from '#words/words.ts';

export interface LaterPartProps {
  /** Called where it could not be fetched, for a part that then goes away: the reader is told by a notice, and without it in its place. */
  readonly onMissing?: () => void;
}

interface Waiting {
  /** In its place until it is there. */
  readonly awaited?: ReactNode;
  /** In its place where it could not be fetched. */
  readonly missing?: ReactNode;
}

/**
 * A part of the page in a file of its own, fetched when it is first in the page. Not with React's `lazy`, which passes a failure up until it
 * takes the page away: here the page goes on without the part.
 */
export function laterPart<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  { awaited = null, missing = <p role="alert">{words.frame.notFetched}</p> }: Waiting = {},
): (props: Props & LaterPartProps) => ReactNode {
  let Fetched: ComponentType<Props> | null = null;
  let coming: Promise<ComponentType<Props>> | null = null;
  const fetchOnce = (): Promise<ComponentType<Props>> => {
    coming ??= fetchPart();
    return coming;
  };
  const begin = (): 'awaited' | 'here' => {
    if (Fetched) return 'here';
    // While the rest of the page is rendered, it is on its way. Who waits for it below hears of a failure.
    fetchOnce().catch(() => {});
    return 'awaited';
  };

  // biome-ignore lint/correctness/noComponentHookFactories: called where modules are loaded, once for each part
  return function LaterPart({ onMissing, ...props }: Props & LaterPartProps): ReactNode {
    const [status, setStatus] = useState<'awaited' | 'here' | 'missing'>(begin);
    const { say } = useActions();
    const fail = useEffectEvent((): void => {
      if (onMissing) {
        say(words.frame.notFetched);
        onMissing();
      } else setStatus('missing');
    });
    useEffect(() => {
      let isWanted = true;
      const arrive = (part: ComponentType<Props>): void => {
        Fetched = part;
        if (isWanted) startTransition(() => setStatus('here'));
      };
      const miss = (): void => {
        coming = null;
        if (isWanted) fail();
      };
      if (!Fetched) fetchOnce().then(arrive, miss);
      return () => {
        isWanted = false;
      };
    }, []);
    if (Fetched && status === 'here') return <Fetched {...(props as unknown as Props)} />;
    return status === 'missing' ? missing : awaited;
  };
}
