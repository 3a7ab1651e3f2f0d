/** The network is drawn by the canvas itself; here it is held against what Cytoscape would make of it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Core, CytoscapeOptions, ElementDefinition, StylesheetJson } from 'cytoscape';
import { laneOffset } from '#appearance/strandGeometry.ts';
import { INKS } from '#canvas/ink.ts';
import type { LineLayer } from '#canvas/lineLayer.ts';
import { toNetwork } from '#dataset/toNetwork.ts';
import { assignLanes } from '#domain/lanes.ts';
import { cytoscapeActorStyles, cytoscapeActors } from '../../tools/bench/cytoscapeActors.ts';
import { cytoscapeLineStyles, cytoscapeLines } from '../../tools/bench/cytoscapeLines.ts';
import { App, dataset } from './app.ts';
import { differing } from './pictures.ts';
import { expect, test } from './support.ts';

/** The share of squares that may differ: lines that cross lie over each other in another order, codes are in another font, and Cytoscape's names are blurred. */
const THRESHOLD = 0.01;
const SIZE = { width: 640, height: 560 };

/** Cytoscape as it is published: the page's own has no drawing in it any more. */
const CYTOSCAPE = readFileSync(createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.umd.js'), 'utf8');

interface Renderer {
  findNearestElement(x: number, y: number, interactive: boolean, isTouch: boolean): { id(): string } | undefined;
}
type Drawing = Core & { renderer(): Renderer };

declare global {
  interface Window {
    cytoscape(options: CytoscapeOptions): Drawing;
    theirs: Drawing;
  }
}

/** Every actor and every line that is shown, as elements with all that they are told. */
async function elementsOf(app: App): Promise<ElementDefinition[]> {
  const network = toNetwork('russia-iran', dataset());
  const actors = new Map((await app.drawnActors()).map((actor) => [actor.id, actor]));
  const lines = await app.onLines((layer) => [...layer.lines()].map(({ facts, classes, data }) => ({ id: facts.element, classes, data })));
  const told = new Map(lines.map((line) => [line.id, line]));
  const nodes = cytoscapeActors(network).flatMap((node) => {
    const actor = actors.get(node.data.id ?? '');
    return actor ? [{ ...node, classes: actor.classes.join(' ') }] : [];
  });
  const edges = cytoscapeLines(network, assignLanes(network)).flatMap(({ data, group }) => {
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
  return [...nodes, ...edges];
}

/** Cytoscape draws all that is shown, in the place of the page's own drawing. */
async function drawnByCytoscape(app: App): Promise<void> {
  const { look, ground } = INKS.light;
  const style: StylesheetJson = [...cytoscapeActorStyles({ look, ground }), ...cytoscapeLineStyles(ground, look)];
  const elements = await elementsOf(app);
  await app.page.evaluate(`${CYTOSCAPE}; 0`);
  await app.onCanvas(
    async (ours, given) => {
      const container = ours.container();
      const surface = container?.querySelector<HTMLElement>('.network-surface');
      const place = document.createElement('div');
      Object.assign(place.style, { position: 'absolute', inset: '0' });
      if (surface) surface.style.visibility = 'hidden';
      container?.append(place);
      window.theirs = window.cytoscape({
        container: place,
        elements: given.elements,
        style: given.style,
        layout: { name: 'preset', fit: false },
        zoom: ours.zoom(),
        pan: { ...ours.pan() },
      });
      const isLoading = () => window.theirs.nodes().some((node) => (node as unknown as { backgrounding(): boolean }).backgrounding());
      while (isLoading()) await new Promise((resolve) => requestAnimationFrame(resolve));
    },
    { elements, style },
  );
  await app.painted();
}

/** The middle of the canvas, with none of what the page lays over it. */
async function pictureOf(app: App): Promise<string> {
  const box = await app.page.locator('.network-canvas').boundingBox();
  const clip = { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 10, ...SIZE };
  return `data:image/png;base64,${(await app.page.screenshot({ clip })).toString('base64')}`;
}

/** Twenty-five hundred points over the canvas, each with what lies there by the page and by Cytoscape's search in its own drawing. */
const foundBy = (app: App) =>
  app.onCanvas((cy: Core) => {
    const lines: LineLayer = cy.scratch('lines');
    const actors = (cy as Drawing).renderer();
    const { x1, y1, w, h } = cy.extent();
    return Array.from({ length: 2500 }, (_, index) => {
      const [x, y] = [x1 + (((index % 50) + 0.5) / 50) * w, y1 + ((Math.floor(index / 50) + 0.5) / 50) * h];
      const theirs = window.theirs.renderer().findNearestElement(x, y, true, false)?.id() ?? null;
      const ours = actors.findNearestElement(x, y, true, false)?.id() ?? lines.at({ x, y }, 8 / cy.zoom())?.facts.element ?? null;
      return { theirs, ours };
    });
  });

for (const query of [
  '?year=2016',
  '?year=2022&pair=ir,ru',
  '?year=2010&compare=2016',
  '?year=2018&ghosts=1',
  '?year=2016&pulls=1',
  '?year=2014&relation=ru-ir-cooperation-syria',
  '?year=2019&actor=tr',
]) {
  test(`the network looks as Cytoscape would draw it, and is found where it would find it: ${query}`, async ({ page, allowMessages }) => {
    allowMessages(/does not have|Do not assign mappings|invalid/);
    const app = new App(page);
    await app.open(query);
    // Nothing may stay of what was drawn before the camera moved.
    await app.onCanvas((cy: Core) => void cy.panBy({ x: 24, y: -16 }));
    await app.painted();
    const ours = await pictureOf(app);
    await drawnByCytoscape(app);
    const theirs = await pictureOf(app);
    const differs = await differing(page, ours, theirs, SIZE);
    expect(differs).toBeLessThan(THRESHOLD);
    const found = await foundBy(app);
    expect(found.filter((point) => point.theirs?.startsWith('actor:')).length).toBeGreaterThan(20);
    expect(found.filter((point) => point.theirs && !point.theirs.startsWith('actor:')).length).toBeGreaterThan(100);
    // Where two lines cross or meet, either may be the nearer by a hair.
    expect(found.filter((point) => point.theirs !== point.ours).length / found.length).toBeLessThan(0.01);
    // Without lines it would not be the same, nor without actors: so the comparison means something.
    await page.evaluate(() => void window.theirs.edges().remove());
    await app.painted();
    const withoutLines = await differing(page, ours, await pictureOf(app), SIZE);
    expect(withoutLines).toBeGreaterThan(2 * differs);
    await page.evaluate(() => void window.theirs.nodes().remove());
    await app.painted();
    expect(await differing(page, ours, await pictureOf(app), SIZE)).toBeGreaterThan(withoutLines + 2 * differs);
  });
}
