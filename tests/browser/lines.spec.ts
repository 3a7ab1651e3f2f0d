/** The lines are drawn by the canvas itself; here they are held against what Cytoscape would make of them. */
import type { Core, ElementDefinition } from 'cytoscape';
import { laneOffset } from '#appearance/strandGeometry.ts';
import type { LineLayer } from '#canvas/lineLayer.ts';
import { INKS, stylesheetOn } from '#canvas/stylesheet.ts';
import { toNetwork } from '#dataset/toNetwork.ts';
import { assignLanes } from '#domain/lanes.ts';
import { cytoscapeLineStyles, cytoscapeLines } from '../../tools/bench/cytoscapeLines.ts';
import { App, dataset } from './app.ts';
import { differing } from './pictures.ts';
import { expect, test } from './support.ts';

/** The share of squares that may differ: lines that cross lie over each other in another order. */
const THRESHOLD = 0.005;
const SIZE = { width: 640, height: 560 };

/** Cytoscape draws every line that is shown, and the layer none. */
async function drawnByCytoscape(app: App): Promise<void> {
  const network = toNetwork('russia-iran', dataset());
  const edges = cytoscapeLines(network, assignLanes(network));
  const [{ look, ground }, shown] = [
    INKS.light,
    await app.onLines((lines) => [...lines.lines()].map(({ facts, classes, data }) => ({ id: facts.element, classes, data }))),
  ];
  const told = new Map(shown.map((line) => [line.id, line]));
  const elements = edges.flatMap(({ data, group }) => {
    const line = told.get(data.id ?? '');
    if (!line) return [];
    const { ended, mark, tail, label, lane } = line.data;
    const ends = [data.source, data.target].map(
      (id) => network.positions.get(String(id).slice('actor:'.length) as never) ?? { x: 0, y: 0 },
    );
    const bow = laneOffset(lane, ends[0] ?? { x: 0, y: 0 }, ends[1] ?? { x: 0, y: 0 });
    const words = { label, lane, bow, mark: mark ?? 'none', tail: tail ?? 'none', ...(ended !== null && { ended }) };
    return [{ group: group ?? 'edges', data: { ...data, ...words }, classes: line.classes }];
  });
  await app.onCanvas(
    (cy, given) => {
      const canvas = cy.container()?.querySelector<HTMLElement>('.line-canvas');
      if (canvas) canvas.style.visibility = 'hidden';
      cy.style(given.style);
      cy.add(given.elements as ElementDefinition[]);
    },
    { elements, style: [...stylesheetOn({ look, ground }), ...cytoscapeLineStyles(ground, look)] },
  );
  await app.painted();
}

/** The middle of the canvas, with none of what the page lays over it. */
async function pictureOf(app: App): Promise<string> {
  const box = await app.page.locator('.network-canvas').boundingBox();
  const clip = { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 10, ...SIZE };
  return `data:image/png;base64,${(await app.page.screenshot({ clip })).toString('base64')}`;
}

/** A hundredfold of points over the canvas, each with what lies there by the layer's own index and by Cytoscape's search. */
const foundBy = (app: App) =>
  app.onCanvas((cy: Core) => {
    interface Renderer {
      findNearestElement(x: number, y: number, interactive: boolean, isTouch: boolean): { id(): string } | undefined;
    }
    const lines: LineLayer = cy.scratch('lines');
    const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
    const { x1, y1, w, h } = cy.extent();
    return Array.from({ length: 2500 }, (_, index) => {
      const [x, y] = [x1 + (((index % 50) + 0.5) / 50) * w, y1 + ((Math.floor(index / 50) + 0.5) / 50) * h];
      const theirs = renderer.findNearestElement(x, y, true, false)?.id() ?? null;
      return { theirs, ours: lines.at({ x, y }, 8 / cy.zoom())?.facts.element ?? null };
    });
  });

for (const query of [
  '?year=2016',
  '?year=2022&pair=ir,ru',
  '?year=2010&compare=2016',
  '?year=2018&ghosts=1',
  '?year=2016&pulls=1',
  '?year=2014&relation=ru-ir-cooperation-syria',
]) {
  test(`lines look as Cytoscape would draw them, and are found where it would find them: ${query}`, async ({ page, allowMessages }) => {
    allowMessages(/does not have|Do not assign mappings|invalid/);
    const app = new App(page);
    await app.open(query);
    const ours = await pictureOf(app);
    await drawnByCytoscape(app);
    const theirs = await pictureOf(app);
    expect(await differing(page, ours, theirs, SIZE)).toBeLessThan(THRESHOLD);
    const found = await foundBy(app);
    const near = found.filter((point) => !point.theirs?.startsWith('actor:'));
    expect(near.filter((point) => point.theirs !== null).length).toBeGreaterThan(100);
    // Where two lines cross or meet, either may be the nearer by a hair.
    expect(near.filter((point) => point.theirs !== point.ours).length / near.length).toBeLessThan(0.01);
    // Without lines it would not be the same, so the comparison means something.
    await app.onCanvas((cy) => void cy.edges().remove());
    await app.painted();
    expect(await differing(page, ours, await pictureOf(app), SIZE)).toBeGreaterThan(2 * THRESHOLD);
  });
}
