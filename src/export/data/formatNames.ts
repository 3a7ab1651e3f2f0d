/** What data can be taken out as. */
export const DATA_FORMATS = ['json', 'csv', 'gexf', 'graphml', 'cytoscape', 'bibtex', 'ris', 'csl', 'annotations'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];
