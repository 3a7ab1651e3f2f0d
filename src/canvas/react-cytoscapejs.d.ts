declare module 'react-cytoscapejs' {
  import type { Core, ElementDefinition, LayoutOptions, StylesheetJson } from 'cytoscape';
  import type { ComponentType } from 'react';

  /** The part of the component's properties that this project uses. */
  interface CytoscapeComponentProps {
    readonly elements: readonly ElementDefinition[];
    readonly stylesheet: StylesheetJson;
    readonly layout: LayoutOptions;
    readonly diff: (a: unknown, b: unknown) => boolean;
    readonly cy: (cy: Core) => void;
    readonly className?: string;
    readonly minZoom?: number;
    readonly maxZoom?: number;
    readonly boxSelectionEnabled?: boolean;
    readonly autounselectify?: boolean;
  }

  const CytoscapeComponent: ComponentType<CytoscapeComponentProps>;
  export default CytoscapeComponent;
}
