/** Without any colour or shade the page still tells families and signs apart. */

import type { Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import type { LineLayer } from '#canvas/lineLayer.ts';
import { HUES } from '#domain/relation.ts';
import { App } from './app.ts';
import { difference, laidDown, type Rect, type Shape, shapeOf } from './shapes.ts';
import { KINDS, type Kind, lying, signBoard, standing, typeOf } from './signBoard.ts';
import { expect, test } from './support.ts';

/** At one pixel to the unit the screen's grid takes a larger part in a shape of eight pixels than the shape itself. */
const DENSITY = 2;
test.use({ deviceScaleFactor: DENSITY });

/** Of the ink of two shapes, what is not common to both: at least so much where they mean different things, at most where the same. */
const DIFFERENT = 0.32;
const SAME = 0.28;

/** What says the family, and what says the sign. */
interface Line {
  readonly kind: Kind;
  readonly middle: Shape;
  readonly ends: readonly [Shape, Shape];
}

/** Around a line's middle, and at its ends up to the tips of its marks. */
const MIDDLE = { width: 24, height: 14 } as const;
const END = { width: 11, height: 14 } as const;

async function openBoard(page: Page): Promise<App> {
  await page.route('**/data/russia-iran.json', (route) => route.fulfill({ json: signBoard() }));
  const app = new App(page);
  await app.open('?year=2016');
  return app;
}

/** A part of the page as it is without any colour. */
interface Picture {
  readonly png: PNG;
  /** Where it begins on the page. */
  readonly x: number;
  readonly y: number;
}

async function greyPicture(page: Page, clip: Rect): Promise<Picture> {
  await page.evaluate(() => {
    document.documentElement.style.filter = 'grayscale(1)';
  });
  return { png: PNG.sync.read(await page.screenshot({ clip })), x: clip.x, y: clip.y };
}

async function boxOf(locator: Locator): Promise<Rect> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not on the page`);
  return box;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function pieceOf({ png, ...origin }: Picture, x: number, y: number, { width, height }: Size): Shape {
  const [left, top] = [x - width / 2 - origin.x, y - height / 2 - origin.y];
  return shapeOf(png, { x: left * DENSITY, y: top * DENSITY, width: width * DENSITY, height: height * DENSITY });
}

/** A level line between the tips of its marks. */
interface Place {
  readonly left: number;
  readonly middle: number;
  readonly right: number;
  readonly y: number;
}

function lineIn(picture: Picture, kind: Kind, { left, middle, right, y }: Place): Line {
  const first = pieceOf(picture, left - 1 + END.width / 2, y, END);
  const last = pieceOf(picture, right + 1 - END.width / 2, y, END);
  return { kind, middle: pieceOf(picture, middle, y, MIDDLE), ends: [first, last] };
}

interface Drawn {
  readonly lines: readonly Line[];
  /** The middles of lines that stand upright, laid down. */
  readonly turned: readonly Named[];
}

async function drawnLines(app: App): Promise<Drawn> {
  await app.onCanvas((cy) => {
    cy.viewport({ zoom: 1, pan: { x: 40, y: 60 } });
  });
  const places = await app.onCanvas((cy) => {
    const lines: LineLayer = cy.scratch('lines');
    const onScreen = ({ x, y }: { readonly x: number; readonly y: number }) => ({
      x: x * cy.zoom() + cy.pan().x,
      y: y * cy.zoom() + cy.pan().y,
    });
    return Object.fromEntries(
      [...lines.placed()].map(({ facts, place: { curve, middle } }) => [
        facts.element,
        { from: onScreen(curve.start), to: onScreen(curve.end), middle: onScreen(middle) },
      ]),
    );
  });
  await app.painted();
  const canvas = app.page.locator('.network-canvas');
  const box = await boxOf(canvas);
  const { x, y } = box;
  const picture = await greyPicture(app.page, box);
  const placeOf = (relation: string) => {
    const place = places[`relation:${relation}`];
    if (!place) throw new Error(`${relation} is not drawn`);
    return place;
  };
  const lines = KINDS.map((kind) => {
    const { from, middle, to } = placeOf(lying(kind));
    return lineIn(picture, kind, { left: x + from.x, middle: x + middle.x, right: x + to.x, y: y + from.y });
  });
  const turned = HUES.map((hue) => {
    const { middle } = placeOf(standing(hue));
    const upright = { width: MIDDLE.height, height: MIDDLE.width };
    return { meaning: hue, look: hue, parts: [laidDown(pieceOf(picture, x + middle.x, y + middle.y, upright))] };
  });
  return { lines, turned };
}

async function legendLines(page: Page): Promise<readonly Line[]> {
  const legend = page.getByRole('region', { name: 'Legend' });
  const lines: Line[] = [];
  for (const hue of HUES) {
    const own = KINDS.filter((kind) => kind.hue === hue);
    const samples = own.map((kind) => legend.locator('label', { hasText: typeOf(kind) }).locator('svg'));
    await samples[3]?.evaluate((sample) => sample.scrollIntoView({ block: 'center' }));
    const { x: left, width: breadth } = await boxOf(legend);
    const picture = await greyPicture(page, { x: left, y: 0, width: breadth, height: page.viewportSize()?.height ?? 0 });
    for (const [index, kind] of own.entries()) {
      const { x, y, width, height } = await boxOf(samples[index] ?? legend);
      lines.push(lineIn(picture, kind, { left: x + 1, middle: x + width / 2, right: x + width - 1, y: y + height / 2 }));
    }
  }
  return lines;
}

/** A shape, what it means and, where the same may look in several ways, how it looks. */
interface Named {
  readonly meaning: string;
  readonly look: string;
  /** It is enough that one of its parts differs. */
  readonly parts: readonly Shape[];
}

/** Shapes that should differ and hardly do, and those that should not and do. */
function faultsOf(shapes: readonly Named[]): readonly string[] {
  const known: Named[] = [];
  const faults: string[] = [];
  for (const one of shapes) {
    for (const other of known) {
      const share = Math.max(...one.parts.map((part, index) => difference(part, other.parts[index] ?? [], DENSITY)));
      if (one.meaning !== other.meaning && share <= DIFFERENT) faults.push(`${one.look} is like ${other.look}: ${share.toFixed(2)}`);
      if (one.look === other.look && share >= SAME) faults.push(`${one.look} is not always the same: ${share.toFixed(2)}`);
    }
    if (!known.some(({ look }) => look === one.look)) known.push(one);
  }
  return faults;
}

const families = (lines: readonly Line[]) => lines.map(({ kind, middle }) => ({ meaning: kind.hue, look: kind.hue, parts: [middle] }));

/** A sign looks one way at one end, and another at both. */
const signs = (lines: readonly Line[]) =>
  lines.map(({ kind: { sign, directed }, ends }) => ({
    meaning: sign,
    look: `${sign}, ${directed ? 'one end' : 'both ends'}`,
    parts: ends,
  }));

const LOOKS = {
  'by day': { colorScheme: 'light', forcedColors: 'none' },
  'by night': { colorScheme: 'dark', forcedColors: 'none' },
  'in forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

for (const [name, look] of Object.entries(LOOKS)) {
  test(`without colours, ${name}, network and legend tell families and signs, and in the same way`, async ({ page }) => {
    await page.emulateMedia(look);
    const app = await openBoard(page);
    const listed = await legendLines(page);
    const { lines, turned } = await drawnLines(app);
    expect(faultsOf([...families(lines), ...turned, ...families(listed)]), 'families').toEqual([]);
    expect(faultsOf(signs(lines)), 'signs on the network').toEqual([]);
    expect(faultsOf(signs(listed)), 'signs in the legend').toEqual([]);
  });
}
