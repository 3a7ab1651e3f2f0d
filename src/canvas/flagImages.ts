import { flagUrl } from '#appearance/flags.ts';
import type { Network } from '#domain/network.ts';

/** The images of the dataset's flags, by their codes, as far as they could be loaded. For one that is lost its actor keeps showing its code. */
export type FlagImages = ReadonlyMap<string, HTMLImageElement>;

export async function loadFlags(network: Network): Promise<FlagImages> {
  const isos = new Set([...network.actors.values()].flatMap((actor) => (actor.flag ? [actor.flag.iso] : [])));
  const loaded = await Promise.all([...isos].map(async (iso) => [iso, await imageAt(flagUrl(iso))] as const));
  return new Map(loaded.flatMap(([iso, image]) => (image ? [[iso, image] as const] : [])));
}

async function imageAt(url: string): Promise<HTMLImageElement | null> {
  const image = new Image();
  image.crossOrigin = 'anonymous';
  image.src = url;
  try {
    await image.decode();
    return image;
  } catch {
    return null;
  }
}
