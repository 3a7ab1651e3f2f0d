import type { CompiledDataset } from '#dataset/compiledSchema.ts';
import { cutDataset } from '#dataset/cutDataset.ts';
import type { Fetcher } from '#dataset/load.ts';
import { toNetwork } from '#dataset/toNetwork.ts';
import type { NetworkAt } from '#domain/networkAt.ts';
import type { ExportedData } from '#export/data/exportedData.ts';
import { laterWords } from '#words/laterWords.ts';

/** What is handed out: all of the dataset, or what a view shows of it. */
export interface DataWanted {
  readonly id: string;
  /** Null for everything. */
  readonly at: NetworkAt | null;
  readonly title: string;
  readonly link: string | null;
}

/**
 * The dataset as published, or of it the relations and actors that a view shows, each whole: with all its spells and quotations, whichever of
 * them count in the view. It is fetched again, since what the page keeps of it is less.
 * @throws Error with a sentence for the reader where it cannot be had.
 */
export async function exportedData({ id, at, title, link }: DataWanted, fetcher: Fetcher): Promise<ExportedData> {
  const whole = await fetchDataset(id, fetcher);
  if (!at) return { network: toNetwork(id, whole), bundle: JSON.stringify(whole), title, link };
  const dataset = cutDataset(whole, { relations: new Set(at.relations.keys()), actors: at.actors });
  const network = toNetwork(id, dataset);
  // The poles of the layout belong to every dataset, but not to every view.
  const actors = new Map([...network.actors].filter(([actor]) => at.actors.has(actor)));
  return { network: { ...network, actors }, bundle: JSON.stringify(dataset), title, link };
}

async function fetchDataset(id: string, fetcher: Fetcher): Promise<CompiledDataset> {
  try {
    const response = await fetcher(`data/${id}.json`);
    if (response.ok) return await response.json();
  } catch {
    // Neither a lost connection nor a broken file has more to tell.
  }
  throw new Error(laterWords.dataOut.notFetched);
}
