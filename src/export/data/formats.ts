import { annotations } from './annotations.ts';
import { bibtex, ris } from './bibliography.ts';
import { sourceItems } from './cslJson.ts';
import { csvTables } from './csvTables.ts';
import { cytoscapeJson } from './cytoscapeJson.ts';
import type { DataFile, ExportedData } from './exportedData.ts';
import type { DataFormat } from './formatNames.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';

/** One file, or several of one format. */
const WRITERS: Readonly<Record<DataFormat, (data: ExportedData) => readonly DataFile[]>> = {
  json: ({ bundle }) => single('json', 'application/json', bundle),
  csv: csvTables,
  gexf: (data) => single('gexf', 'application/gexf+xml', gexf(data)),
  graphml: (data) => single('graphml', 'application/graphml+xml', graphml(data)),
  cytoscape: (data) => single('cyjs', 'application/json', cytoscapeJson(data)),
  bibtex: (data) => single('bib', 'application/x-bibtex', bibtex(sourceItems(data))),
  ris: (data) => single('ris', 'application/x-research-info-systems', ris(sourceItems(data))),
  csl: (data) => single('csl.json', 'application/vnd.citationstyles.csl+json', `${JSON.stringify(sourceItems(data), null, 2)}\n`),
  annotations: (data) => single('annotations.jsonld', 'application/ld+json', annotations(data)),
};

export const dataFiles = (format: DataFormat, data: ExportedData): readonly DataFile[] => WRITERS[format](data);

const single = (ending: string, mediaType: string, text: string): readonly DataFile[] => [{ part: '', ending, mediaType, text }];
