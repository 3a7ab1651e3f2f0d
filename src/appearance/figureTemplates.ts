/** The shapes that a figure can have, and where its parts go in each. */

export interface FigureTemplate {
  /** Pixels at 1×. */
  readonly width: number;
  /** Pixels at 1×; null for as high as it takes. */
  readonly height: number | null;
  /**
   * Its width in units, in which all type has a fixed size. Where the height is fixed, this is the least: the figure gets more units, and
   * so smaller type, until everything has its place.
   */
  readonly units: number;
  readonly margin: number;
  /** Its width on paper, in millimetres. */
  readonly paper: number;
  /** Of the title, in units. */
  readonly title: number;
  /** Smaller names of actors, in units, could not be read where such a figure is looked at. */
  readonly leastName: number;
  /** Where legend, sources and credit stand: all under the network, or the legend at its right. */
  readonly legend: 'below' | 'beside';
  /** Whether room is scarce: then the legend shows each type in its surest pattern alone, and sources stand in two columns. */
  readonly compact: boolean;
}

/**
 * A slide is what a screen shows; a column is 85 mm at 300 pixels an inch, where twelve units are 5 points; the poster has the sides of
 * A-sized paper.
 */
export const TEMPLATES = {
  page: { width: 1200, height: null, units: 1200, margin: 40, paper: 210, title: 36, leastName: 6, legend: 'below', compact: false },
  slide: { width: 1920, height: 1080, units: 1280, margin: 36, paper: 338, title: 36, leastName: 8, legend: 'beside', compact: true },
  column: { width: 1004, height: null, units: 560, margin: 12, paper: 85, title: 22, leastName: 9, legend: 'below', compact: true },
  square: { width: 1200, height: 1200, units: 900, margin: 32, paper: 200, title: 32, leastName: 8, legend: 'below', compact: true },
  poster: { width: 2380, height: 3368, units: 1300, margin: 48, paper: 420, title: 44, leastName: 6, legend: 'below', compact: false },
} as const satisfies Record<string, FigureTemplate>;

export type TemplateName = keyof typeof TEMPLATES;
export const TEMPLATE_NAMES = Object.keys(TEMPLATES) as readonly TemplateName[];
