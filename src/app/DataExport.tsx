import type { ReactNode } from 'react';
import { DATA_FORMATS, type DataFormat } from '#export/data/formatNames.ts';
import { download } from '#export/download.ts';
import { publicLink } from '#export/publicLink.ts';
import { type DataExtent, DataOut } from '#panels/DataOut.tsx';
import { selectDrawn } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';
import { laterWords } from '#words/laterWords.ts';
import { exportedData } from './exportedData.ts';
import { siteFile } from './siteFile.ts';
import { viewLink } from './viewLink.ts';

interface DataExportProps {
  /** What is shown, in words. */
  readonly shows: string;
  /** A file's name for the view, with an ending. */
  readonly name: (ending: string) => string;
}

/** The data of the view, or all of it, in the formats of other programs. */
export function DataExport({ shows, name }: DataExportProps): ReactNode {
  const whole = useApp((state) => state.whole);
  const at = useApp(selectDrawn);
  const link = publicLink(useApp(viewLink));
  const save = async (format: DataFormat, extent: DataExtent): Promise<readonly string[]> => {
    const isAll = extent === 'all';
    const { dataFiles } = await import('#export/data/formats.ts').catch((cause: unknown) => {
      throw new Error(laterWords.export.partMissing, { cause });
    });
    const title = isAll ? whole.title : `${whole.title}, ${shows}`;
    const data = await exportedData({ id: whole.id, at: isAll ? null : at, title, link: isAll ? null : link }, siteFile);
    return dataFiles(format, data).map(({ part, ending, mediaType, text }) => {
      const tail = `${part === '' ? '' : `${part}.`}${ending}`;
      const file = isAll ? `${whole.id}.${tail}` : name(tail);
      download(new Blob([text], { type: `${mediaType};charset=utf-8` }), file);
      return file;
    });
  };
  const all = { relations: whole.relations.size, actors: whole.actors.size };
  return <DataOut formats={DATA_FORMATS} shows={shows} all={all} onSave={save} />;
}
