import { flagUrl } from '#appearance/flags.ts';
import type { Network } from '#domain/network.ts';

/** The codes of the dataset's flags whose images could be loaded. For one that is lost its actor keeps showing its code. */
export async function loadFlags(network: Network): Promise<ReadonlySet<string>> {
  const isos = new Set([...network.actors.values()].flatMap((actor) => (actor.flag ? [actor.flag.iso] : [])));
  const loaded = await Promise.all([...isos].map(async (iso) => ((await canLoad(flagUrl(iso))) ? [iso] : [])));
  return new Set(loaded.flat());
}

async function canLoad(url: string): Promise<boolean> {
  const image = new Image();
  image.crossOrigin = 'anonymous';
  image.src = url;
  try {
    await image.decode();
    return true;
  } catch {
    return false;
  }
}
