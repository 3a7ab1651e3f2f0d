import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FigureOptions } from '#appearance/figureOptions.ts';
import { HUE_COLOURS, ROLES } from '#appearance/palette.ts';
import { type DrawNetwork, makeFigure } from '#export/figure.ts';
import type { FigureWords } from '#export/figureOfView.ts';

/** What was painted, in order: `fill #ffffff`, `image`, `text 2016 #e9e6df` … */
let painted: string[] = [];
/** What the browser at hand is able to do. */
let canvas = { alpha: 255, bytes: 10 };

class FakeContext {
  font = '';
  fillStyle = '';
  strokeStyle = '';
  measureText = (text: string) => ({ width: text.length });
  fillRect = (_x: number, _y: number, width: number, height: number) =>
    void (height > 1 && width > 1 && painted.push(`fill ${this.fillStyle}`));
  fillText = (text: string) => void painted.push(`text ${text} ${this.fillStyle}`);
  drawImage = () => void painted.push('image');
  stroke = () => void painted.push(`line ${this.strokeStyle}`);
  getImageData = () => ({ data: [0, 0, 0, canvas.alpha] });
  clearRect = () => undefined;
  scale = () => undefined;
  beginPath = () => undefined;
  moveTo = () => undefined;
  lineTo = () => undefined;
  closePath = () => undefined;
  fill = () => undefined;
  setLineDash = () => undefined;
}

class FakeCanvas {
  readonly width: number;
  readonly height: number;
  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
  }
  getContext = () => new FakeContext();
  convertToBlob = async () => new Blob(['x'.repeat(canvas.bytes)]);
}

beforeEach(() => {
  painted = [];
  canvas = { alpha: 255, bytes: 10 };
  vi.stubGlobal('OffscreenCanvas', FakeCanvas);
});
afterEach(() => vi.unstubAllGlobals());

const words: FigureWords = {
  title: 'Title',
  subtitle: 'Subtitle',
  year: 2016,
  legend: [{ label: 'Security', entries: [{ label: 'Arms', hue: 'blue', patterns: ['solid'], mark: 'triangle' }] }],
  key: [],
  sources: [],
  credit: 'Credit',
  link: null,
};
const close = vi.fn();
const image = (width: number, height: number) => ({ width, height, close }) as ImageBitmap;
const make = (
  options: Partial<FigureOptions> = {},
  drawNetwork: DrawNetwork = async () => image(1120, 700),
  more: Partial<FigureWords> = {},
) => makeFigure({ words: { ...words, ...more }, options: { scale: 1, background: 'white', ...options }, pageTheme: 'dark', drawNetwork });

describe('a figure', () => {
  it('asks for the network at its scale and in its theme, and closes the image', async () => {
    const drawNetwork = vi.fn(async () => image(4480, 2800));
    await make({ scale: 4 }, drawNetwork);
    expect(drawNetwork).toHaveBeenCalledExactlyOnceWith({ maxWidth: 4480, maxHeight: 3600, theme: 'light', ground: '#ffffff' });
    await make({ background: 'paper' }, drawNetwork);
    expect(drawNetwork).toHaveBeenLastCalledWith({ maxWidth: 1120, maxHeight: 900, theme: 'dark', ground: ROLES.dark.paper });
    expect(close).toHaveBeenCalledTimes(2);
  });

  it('paints the ground, then the year, then the network, then the words', async () => {
    await make();
    expect(painted.slice(0, 3)).toEqual(['fill #ffffff', `text 2016 ${ROLES.light.year}`, 'image']);
    expect(painted).toContain(`text Title ${ROLES.light.ink}`);
    expect(painted).toContain(`line ${HUE_COLOURS.light.blue}`);
  });

  it('takes the page’s theme on its paper, and paints no ground when transparent', async () => {
    await make({ background: 'paper' });
    expect(painted).toContain(`fill ${ROLES.dark.paper}`);
    expect(painted).toContain(`text Title ${ROLES.dark.ink}`);
    painted = [];
    await make({ background: 'transparent' });
    expect(painted[0]).toBe(`text 2016 ${ROLES.dark.year}`);
  });

  it('tells its size, and that it was made smaller', async () => {
    const whole = await make({ scale: 2 });
    expect(whole).toMatchObject({ width: 2400, scale: 2, reduced: false });
    const sources = Array.from({ length: 500 }, (_, index) => ({ number: index + 1, text: 'Source' }));
    const reduced = await make({ scale: 4 }, undefined, { sources });
    expect(reduced).toMatchObject({ height: 8000, reduced: true });
    expect(reduced.scale).toBeLessThan(4);
  });
});

describe('a figure that cannot be drawn', () => {
  it('says that the network is empty', async () => {
    await expect(make({}, async () => null)).rejects.toThrow(/network came out empty.*Choose/);
    await expect(make({}, async () => image(0, 700))).rejects.toThrow(/network came out empty/);
  });

  it('is never an empty file', async () => {
    canvas = { alpha: 255, bytes: 0 };
    await expect(make()).rejects.toThrow(/Choose a smaller size/);
  });

  it('is never a blank picture', async () => {
    canvas = { alpha: 0, bytes: 10 };
    await expect(make()).rejects.toThrow(/Choose a smaller size/);
  });
});
