import { annotations } from './annotations.ts';
import { sourceItems } from './cslJson.ts';
import { csvTables } from './csvTables.ts';
import { cytoscapeJson } from './cytoscapeJson.ts';
import type { DataFile, ExportedData } from './exportedData.ts';
import type { DataFormat } from './formatNames.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { type ReferenceForm, references } from './references.ts';

/** One file, or several of one format. */
const WRITERS: Readonly<Record<DataFormat, (data: ExportedData) => readonly DataFile[]>> = {
  json: ({ bundle }) => single('json', 'application/json', bundle),
  csv: csvTables,
  gexf: (data) => single('gexf', 'application/gexf+xml', gexf(data)),
  graphml: (data) => single('graphml', 'application/graphml+xml', graphml(data)),
  cytoscape: (data) => single('cyjs', 'application/json', cytoscapeJson(data)),
  bibtex: (data) => sources('bibtex', data),
  ris: (data) => sources('ris', data),
  csl: (data) => sources('csl', data),
  annotations: (data) => single('annotations.jsonld', 'application/ld+json', annotations(data)),
};

export const dataFiles = (format: DataFormat, data: ExportedData): readonly DataFile[] => WRITERS[format](data);

const sources = (form: ReferenceForm, { network }: ExportedData): readonly DataFile[] => [
  references(form, sourceItems(network.sources.values())),
];

const single = (ending: string, mediaType: string, text: string): readonly DataFile[] => [{ part: '', ending, mediaType, text }];
