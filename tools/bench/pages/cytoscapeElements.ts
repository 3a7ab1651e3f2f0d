import type { ElementDefinition, StylesheetJson } from 'cytoscape';

/** Every actor and line as an element, and what they look like. */
export interface CytoscapeElements {
  readonly elements: readonly ElementDefinition[];
  readonly stylesheet: StylesheetJson;
}

/** As the address of the page says. */
export async function readElements(): Promise<CytoscapeElements> {
  const response = await fetch(`${new URLSearchParams(location.search).get('size')}/elements.json`);
  return (await response.json()) as CytoscapeElements;
}
