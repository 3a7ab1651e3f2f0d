import { useState } from 'react';
import { laterWords } from '#words/laterWords.ts';

export type CitationWriters = Awaited<ReturnType<typeof fetchWriters>>;

type Loading =
  | { readonly status: 'writing' }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'loaded'; readonly writers: CitationWriters };

/** What writes BibTeX, RIS and CSL-JSON: fetched when `load` is called, and again where that failed. */
export function useCitationWriters(): { readonly loading: Loading; readonly load: () => void } {
  const [loading, setLoading] = useState<Loading>({ status: 'writing' });
  const load = (): void => {
    if (loading.status === 'loaded') return;
    setLoading({ status: 'writing' });
    fetchWriters().then(
      (writers) => setLoading({ status: 'loaded', writers }),
      () => setLoading({ status: 'failed', reason: laterWords.export.partMissing }),
    );
  };
  return { loading, load };
}

async function fetchWriters() {
  const [items, { references }] = await Promise.all([import('#export/data/cslJson.ts'), import('#export/data/references.ts')]);
  return { ...items, references };
}
