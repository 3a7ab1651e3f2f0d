import { flagUrl } from '#appearance/flags.ts';
import type { Network } from '#domain/network.ts';

/**
 * Loads the dataset's flags and tells of each that arrived. One that is lost stays unsaid: its actor keeps showing its code.
 * The returned function stops the telling.
 */
export function loadFlags(network: Network, onArrival: (iso: string) => void): () => void {
  let wanted = true;
  const isos = new Set([...network.actors.values()].flatMap((actor) => (actor.flag ? [actor.flag.iso] : [])));
  for (const iso of isos) {
    const image = new Image();
    image.crossOrigin = 'anonymous';
    image.onload = () => {
      if (wanted) onArrival(iso);
    };
    image.src = flagUrl(iso);
  }
  return () => {
    wanted = false;
  };
}
