import type { ReactNode } from 'react';
import type { CalendarDate } from '#domain/calendar.ts';
import { citedRelation, citedView } from '#export/cite.ts';
import type { CslItem } from '#export/data/cslJson.ts';
import { download } from '#export/download.ts';
import { publicLink } from '#export/publicLink.ts';
import { sourceLine } from '#export/sourceLine.ts';
import { Citation, type CitationForm, type CitationTarget, type Written } from '#panels/Citation.tsx';
import { selectDrawn } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';
import { type CitationWriters, useCitationWriters } from './useCitationWriters.ts';
import { viewLink } from './viewLink.ts';

interface CitationOfViewProps {
  /** What the page shows, in words. */
  readonly shows: string;
  /** What the files of the view are called, before their endings. */
  readonly stem: string;
}

/** Something to be cited, in plain text and as items for the other forms. */
interface Subject {
  readonly text: string;
  readonly items: (writers: CitationWriters) => readonly CslItem[];
  /** What its file is called. */
  readonly file: string;
}

/** How what the page shows is cited. */
export function CitationOfView(props: CitationOfViewProps): ReactNode {
  const subjects = useSubjects(props);
  const { loading, load } = useCitationWriters();
  const link = publicLink(useApp(viewLink));
  const write = (target: CitationTarget, form: CitationForm): Written => {
    const subject = subjects.get(target);
    if (!subject) throw new Error(`There is nothing to cite as ${target}.`);
    const { text, items, file } = subject;
    if (form === 'text') return { status: 'written', text, save: null };
    if (loading.status !== 'loaded') return loading;
    const { text: written, ending, mediaType } = loading.writers.references(form, items(loading.writers));
    const save = (): string => {
      const name = `${file}.${ending}`;
      download(new Blob([written], { type: `${mediaType};charset=utf-8` }), name);
      return name;
    };
    return { status: 'written', text: written, save };
  };
  return <Citation targets={[...subjects.keys()]} write={write} onForm={(form) => form !== 'text' && load()} hasLink={link !== null} />;
}

/** What there is to cite: the view, the relation that is selected, and the sources of what is shown. */
function useSubjects({ shows, stem }: CitationOfViewProps): ReadonlyMap<CitationTarget, Subject> {
  const network = useApp((state) => state.network);
  const { relations } = useApp(selectDrawn);
  const selection = useApp((state) => state.selection);
  const cited = { network, shows, link: publicLink(useApp(viewLink)) };
  const consulted = { ...cited, name: stem, on: today() };
  const subjects = new Map<CitationTarget, Subject>([
    ['view', { text: citedView(cited), items: ({ viewItem }) => [viewItem(consulted)], file: stem }],
  ]);
  const selected = selection?.kind === 'relation' ? network.relations.get(selection.id) : undefined;
  if (selected) {
    const items: Subject['items'] = ({ relationItem }) => [relationItem(selected, consulted)];
    subjects.set('relation', { text: citedRelation(selected, cited), items, file: `${stem}.${selected.id}` });
  }
  const quoted = new Set([...relations.keys()].flatMap((id) => network.relations.get(id)?.evidence ?? []).map(({ source }) => source));
  const sources = [...network.sources.values()].filter(({ id }) => quoted.has(id));
  if (sources.length > 0) {
    const text = sources.map((source) => `${sourceLine(source)}.`).join('\n');
    subjects.set('sources', { text, items: ({ sourceItems }) => sourceItems(sources), file: `${stem}.sources` });
  }
  return subjects;
}

/** By the reader's own calendar. */
function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
