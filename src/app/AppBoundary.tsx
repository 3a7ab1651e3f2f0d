import { Component, type ReactNode } from 'react';
import { LoadFailurePage } from './LoadFailure.tsx';

/** A fault of ours takes the page down with a sentence, not with a blank. */
export class AppBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const message = 'Something in this view could not be shown.';
    const advice = 'Reload the page. If it happens again, open it without the part of the address after the question mark.';
    return <LoadFailurePage failure={{ message, advice, problems: [] }} />;
  }
}
