import { Component, type ReactNode, Suspense } from 'react';
import { useActions } from '#state/useApp.ts';
import { words } from '#words/words.ts';

interface LaterPartProps {
  /** A part of the page that is fetched when it is asked for. */
  readonly children: ReactNode;
  /** Takes the part away again, so that the reader may ask for it once more. */
  readonly onFail: () => void;
}

/** Nothing until the part is there; where it cannot be fetched the reader is told, and the page goes on. */
export function LaterPart({ children, onFail }: LaterPartProps): ReactNode {
  const { say } = useActions();
  const tell = (): void => {
    say(words.frame.notFetched);
    onFail();
  };
  return (
    <PartBoundary onFail={tell}>
      <Suspense>{children}</Suspense>
    </PartBoundary>
  );
}

class PartBoundary extends Component<LaterPartProps, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    this.props.onFail();
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
