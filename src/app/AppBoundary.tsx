import { Component, type ReactNode } from 'react';
import { words } from '#words/words.ts';
import { FailurePage } from './LoadFailure.tsx';

/** A fault of ours takes the page down with a sentence, not with a blank. */
export class AppBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <FailurePage {...words.page.failed} />;
  }
}
