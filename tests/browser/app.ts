import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import { PNG } from 'pngjs';
import type { ActorLayer } from '#canvas/actorLayer.ts';
import type { LineLayer } from '#canvas/lineLayer.ts';
import type { CompiledDataset } from '#dataset/compiledSchema.ts';
import { expect } from './support.ts';

/** The built dataset, as the page gets it. */
export const dataset = (): CompiledDataset => JSON.parse(readFileSync('dist/data/russia-iran.json', 'utf8'));

/** A line as the canvas draws it; all but plain data stays in the page. */
export interface DrawnLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly lane: number;
  readonly classes: readonly string[];
  readonly control: { readonly x: number; readonly y: number };
  readonly opacity: number;
  readonly text: string | null;
}

/** An actor as the canvas draws it; places and boxes are in pixels of the canvas. */
export interface DrawnActor {
  readonly id: string;
  readonly classes: readonly string[];
  readonly opacity: number;
  readonly at: { readonly x: number; readonly y: number };
  /** Of its shape, without its name. */
  readonly body: Rectangle;
  /** Null where its name has no room. */
  readonly name: (Rectangle & { readonly size: number; readonly colour: string }) | null;
}

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The page as a reader finds their way about in it: by roles and names. */
export class App {
  readonly page: Page;
  readonly slider: Locator;
  readonly status: Locator;
  readonly evidence: Locator;
  readonly relations: Locator;
  readonly network: Locator;

  constructor(page: Page) {
    this.page = page;
    this.slider = page.getByRole('slider', { name: 'Year' });
    this.status = page.getByRole('status');
    this.evidence = page.getByRole('complementary', { name: 'Evidence' });
    this.relations = page.getByRole('region', { name: 'Relations' });
    this.network = page.getByRole('region', { name: 'Network' });
  }

  /** Opens an address and waits until the network is drawn. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`/${query}`);
    await this.drawn();
  }

  /** The canvas holds what the list says. */
  async drawn(): Promise<void> {
    // Waited for, not expected: each time that an expectation finds no element it reads the whole page for its report.
    await this.network.locator('canvas').first().waitFor({ state: 'attached' });
    await expect.poll(async () => (await this.drawnActors()).length, { intervals: [50] }).toBeGreaterThan(0);
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
    await this.painted();
  }

  /** Changes the window, and waits until the drawing has found its new size. */
  async resize(size: { readonly width: number; readonly height: number }): Promise<void> {
    await this.page.setViewportSize(size);
    const isFitted = (cy: Core): boolean => cy.width() === cy.container()?.clientWidth && cy.height() === cy.container()?.clientHeight;
    await expect.poll(() => this.onCanvas(isFitted), { intervals: [50] }).toBe(true);
    await this.painted();
  }

  async goTo(year: number): Promise<void> {
    await this.slider.fill(String(year));
    await expect(this.status).toContainText(`${year}: `);
  }

  async year(): Promise<number> {
    return Number(await this.slider.getAttribute('aria-valuenow'));
  }

  /** The names of the relations listed, in their order. */
  relationNames(): Promise<string[]> {
    return this.relations.getByRole('link').allTextContents();
  }

  /** The ids of the relations listed. */
  listedRelations(): Promise<string[]> {
    const links = this.relations.getByRole('link');
    return links.evaluateAll((all) => all.map((link) => new URLSearchParams(link.getAttribute('href') ?? '').get('relation') ?? ''));
  }

  /** Asks the drawing itself; Cytoscape keeps its instance on the element that it draws in. */
  async onCanvas<Answer, Given>(ask: (cy: Core, given: Given) => Answer, given?: Given): Promise<Answer> {
    const cy = await this.page.evaluateHandle(() => {
      const container = document.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>('.network-canvas');
      if (!container?._cyreg) throw new Error('nothing is drawn yet');
      return container._cyreg.cy;
    });
    return cy.evaluate(ask as (cy: Core, given: unknown) => Answer, given);
  }

  /** Asks the layer that draws the lines, which Cytoscape keeps too. */
  async onLines<Answer, Given>(ask: (lines: LineLayer, given: Given) => Answer, given?: Given): Promise<Answer> {
    const lines = await this.page.evaluateHandle(() => {
      const container = document.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>('.network-canvas');
      if (!container?._cyreg) throw new Error('nothing is drawn yet');
      return container._cyreg.cy.scratch('lines') as LineLayer;
    });
    return lines.evaluate(ask as (lines: LineLayer, given: unknown) => Answer, given);
  }

  /** Every line that is drawn. */
  drawnLines(): Promise<readonly DrawnLine[]> {
    return this.onLines((lines) =>
      [...lines.placed()].map(({ facts, data, classes, place, look, text }) => {
        const { element, from, to } = facts;
        return {
          id: element,
          from,
          to,
          label: data.label,
          lane: data.lane,
          classes: classes.split(' '),
          control: place.curve.control,
          opacity: look.opacity,
          text,
        };
      }),
    );
  }

  /** Every actor that is drawn. */
  drawnActors(): Promise<readonly DrawnActor[]> {
    return this.onCanvas((cy) => {
      // Until the page has made it, nobody is drawn.
      const actors: ActorLayer | undefined = cy.scratch('actors');
      const zoom = cy.zoom();
      const { x, y } = cy.pan();
      const onScreen = ({ left, top, right, bottom }: Rectangle): Rectangle => ({
        left: left * zoom + x,
        top: top * zoom + y,
        right: right * zoom + x,
        bottom: bottom * zoom + y,
      });
      return [...(actors?.actors() ?? [])].map(({ facts, classes, look, at, box }) => {
        const half = (facts.size + look.border.width) / 2;
        const name = { ...box, top: at.y + half };
        return {
          id: facts.element,
          classes: classes.split(' '),
          opacity: look.opacity,
          at: { x: at.x * zoom + x, y: at.y * zoom + y },
          body: onScreen({ left: at.x - half, top: at.y - half, right: at.x + half, bottom: at.y + half }),
          name: look.name && { ...onScreen(name), size: look.name.size * zoom, colour: look.name.colour },
        };
      });
    });
  }

  /** The ids of those actors that are drawn with a class. */
  async actorsWith(className: string): Promise<readonly string[]> {
    return (await this.drawnActors()).filter(({ classes }) => classes.includes(className)).map(({ id }) => id);
  }

  /** Two frames on, what was changed is painted; Cytoscape finds what lies under the pointer only then. */
  async painted(): Promise<void> {
    await this.page.evaluate(
      () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
    );
  }

  /** Where on the page a line's middle, or an actor's, is drawn. */
  async placeOf(elementId: string): Promise<{ x: number; y: number }> {
    await this.painted();
    const place = await this.onCanvas((cy, id) => {
      const [actors, lines]: [ActorLayer, LineLayer] = [cy.scratch('actors'), cy.scratch('lines')];
      const actor = [...actors.actors()].find(({ facts }) => facts.element === id);
      const at = actor?.at ?? lines.line(id)?.place?.middle;
      if (!at) throw new Error(`${id} is not drawn`);
      return { x: at.x * cy.zoom() + cy.pan().x, y: at.y * cy.zoom() + cy.pan().y };
    }, elementId);
    const box = await this.page.locator('.network-canvas').boundingBox();
    if (!box) throw new Error('the canvas has no box');
    return { x: box.x + place.x, y: box.y + place.y };
  }

  async click(elementId: string): Promise<void> {
    const { x, y } = await this.placeOf(elementId);
    await this.page.mouse.click(x, y);
  }

  /** Opens the export dialog, chooses, and gives the picture that comes down. */
  async exportPng(
    choices: readonly string[] = [],
    { look = 'White', shape = 'Page' } = {},
  ): Promise<{ readonly name: string; readonly png: PNG; readonly dialog: Locator }> {
    const dialog = this.page.getByRole('dialog', { name: 'Export' });
    if (!(await dialog.isVisible())) await this.page.getByRole('button', { name: 'Export', exact: true }).click();
    await dialog.getByRole('combobox', { name: 'Look' }).selectOption(look);
    await dialog.getByRole('combobox', { name: 'Shape' }).selectOption(shape);
    for (const choice of choices) await dialog.getByRole('radio', { name: choice }).check();
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Download PNG' }).click(),
    ]);
    return { name: download.suggestedFilename(), png: await readPng(download), dialog };
  }
}

async function readPng(download: Download): Promise<PNG> {
  return PNG.sync.read(readFileSync(await download.path()));
}

/** The colour of a pixel: red, green, blue, alpha. */
export function pixel({ data, width }: PNG, x: number, y: number): readonly number[] {
  const at = (y * width + x) * 4;
  return [...data.subarray(at, at + 4)];
}

/** How many pixels are neither see-through nor of the colour in the corner. */
export function inked(png: PNG): number {
  const pixels = new Uint32Array(png.data.buffer, png.data.byteOffset, png.data.length / 4);
  const [ground] = pixels;
  return pixels.reduce((count, each, index) => (each !== ground && png.data[index * 4 + 3] !== 0 ? count + 1 : count), 0);
}
