import { SURFACE } from './canvasSurface.ts';
/** What the canvas has just shown, fading over what it shows now. */
export interface Afterimage {
  /** Takes it away at once, however far it has faded. */
  drop(): void;
}

/**
 * Copies what is drawn and lets it fade, while what is drawn from now on comes up under it. Nothing in the network is slowed down by
 * that, and its state is the new one from the first moment. The two are added up (`plus-lighter`, see CanvasFrame.css), so that what is
 * the same in both stands still. Null where nothing is drawn, or the reader wants no motion.
 */
export function takeAfterimage(container: HTMLElement | null, duration: number): Afterimage | null {
  const surface = container?.querySelector<HTMLCanvasElement>(`.${SURFACE}`);
  if (!container || !surface || surface.width === 0 || surface.height === 0) return null;
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return null;
  const copy = document.createElement('canvas');
  copy.className = 'afterimage';
  copy.width = surface.width;
  copy.height = surface.height;
  copy.getContext('2d')?.drawImage(surface, 0, 0);
  container.append(copy);
  const [gone, there] = [{ opacity: 0 }, { opacity: 1 }];
  const timing = { duration, fill: 'forwards' } as const;
  const animations = [copy.animate([there, gone], timing), surface.animate([gone, there], timing)];
  return {
    drop() {
      for (const animation of animations) animation.cancel();
      copy.remove();
    },
  };
}
