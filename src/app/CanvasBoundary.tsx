import { Component, type ReactNode } from 'react';
import { words } from '#words/words.ts';

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
    return this.state.failed ? <NotDrawn /> : this.props.children;
  }
}

/** In the place of the picture. */
export function NotDrawn(): ReactNode {
  return (
    <p className="canvas-message" role="alert">
      {words.canvas.failed}
    </p>
  );
}
