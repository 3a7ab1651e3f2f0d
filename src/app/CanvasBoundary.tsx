import { Component, type ReactNode } from 'react';

interface CanvasBoundaryProps {
  readonly children: ReactNode;
}

/** Where the picture cannot be drawn, the rest of the page goes on, and says so. */
export class CanvasBoundary extends Component<CanvasBoundaryProps, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <p className="canvas-message" role="alert">
        The picture could not be drawn. The list of relations holds all that it would show; reload the page to try again.
      </p>
    );
  }
}
