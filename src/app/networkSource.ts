import { flagPath } from '#appearance/flags.ts';
import { NetworkPictures } from '#canvas/networkPictures.ts';
import type { NetworkView } from '#canvas/networkView.ts';
import type { Scene } from '#canvas/sceneLines.ts';
import type { NetworkSource } from '#export/figurePlan.ts';
import { siteFile } from './siteFile.ts';

/**
 * The network of a scene, for a figure.
 * @throws FigureError where the scene shows nothing.
 */
export function networkSource(view: NetworkView, scene: Scene): NetworkSource {
  const pictures = new NetworkPictures(view);
  return {
    size: pictures.sizeOf(scene),
    draw: (request) => pictures.image(scene, request),
    trace: (request) => pictures.drawing(scene, request),
    flag: flagOf,
  };
}

/** A flag as SVG; null for one that cannot be had. */
async function flagOf(iso: string): Promise<string | null> {
  const answer = await siteFile(flagPath(iso)).catch(() => null);
  return answer?.ok ? answer.text() : null;
}
