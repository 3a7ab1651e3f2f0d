import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHANGE_COLOURS } from '#appearance/changes.ts';
import { FigureError } from '#appearance/figureError.ts';
import { FIRST_OPTIONS, type FigureOptions } from '#appearance/figureOptions.ts';
import { TEMPLATES } from '#appearance/figureTemplates.ts';
import { NO_MARKS } from '#appearance/lines.ts';
import { HUE_COLOURS, ROLES } from '#appearance/palette.ts';
import { makeFigure } from '#export/figure.ts';
import type { FigureWords } from '#export/figureOfView.ts';
import type { NetworkSource } from '#export/figurePlan.ts';

/** What was painted, in order: `fill #ffffff`, `image`, `text 2016 #e9e6df` … */
let painted: string[] = [];
/** What the browser at hand is able to do: past `limit` pixels of width a canvas fails in one of the ways that browsers have. */
const ABLE = { limit: 10_000, past: 'blank' as 'blank' | 'no context' | 'no blob' | 'empty file' | 'rejects' };
let browser = ABLE;
/** Whether an image drawn small shows anything. */
let isInked: (image: ImageBitmap) => boolean = () => true;

class FakeContext {
  readonly canvas: FakeCanvas;
  font = '';
  fillStyle = '';
  strokeStyle = '';
  alpha = 0;
  constructor(canvas: FakeCanvas) {
    this.canvas = canvas;
  }
  measureText = (text: string) => ({ width: text.length });
  fillRect = (_x: number, _y: number, width: number, height: number) => {
    this.alpha = this.canvas.fails('blank') ? 0 : 255;
    if (height > 1 && width > 1) painted.push(`fill ${this.fillStyle}`);
  };
  fillText = (text: string) => void painted.push(`text ${text} ${this.fillStyle}`);
  drawImage = (image: ImageBitmap) => {
    this.alpha = isInked(image) ? 1 : 0;
    if (this.canvas.width > 256) painted.push('image');
  };
  stroke = () => void painted.push(`line ${this.strokeStyle}`);
  getImageData = () => ({ data: new Uint8ClampedArray([0, 0, 0, this.alpha]) });
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
  fails = (way: typeof ABLE.past) => this.width > browser.limit && browser.past === way;
  getContext = () => (this.fails('no context') ? null : new FakeContext(this));
  convertToBlob = async () => {
    if (this.fails('rejects')) throw new DOMException('The size is zero.', 'IndexSizeError');
    if (this.fails('no blob')) return null;
    return new Blob(this.fails('empty file') ? [] : ['png']);
  };
}

beforeEach(() => {
  painted = [];
  browser = ABLE;
  isInked = () => true;
  close.mockClear();
  vi.stubGlobal('OffscreenCanvas', FakeCanvas);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const words: FigureWords = {
  title: 'Title',
  subtitle: '',
  caption: 'Caption',
  years: '2016',
  legend: [{ label: 'Security', entries: [{ label: 'Arms', ink: 'blue', patterns: ['solid'], marks: { mark: 'triangle', tail: null } }] }],
  key: [],
  sources: [],
  notes: [],
  credit: 'Credit',
  link: null,
};
const close = vi.fn();
const image = (width: number, height: number, unnamed = 0) => ({ bitmap: { width, height, close } as ImageBitmap, unnamed });
type DrawNetwork = NetworkSource['draw'];
const make = (
  options: Partial<FigureOptions> = {},
  drawNetwork: DrawNetwork = async () => image(1120, 700),
  more: Partial<FigureWords> = {},
) =>
  makeFigure({
    words: { ...words, ...more },
    options: { ...FIRST_OPTIONS, scale: 1, ...options },
    network: { size: { width: 1120, height: 700 }, draw: drawNetwork, trace: vi.fn(), flag: vi.fn() },
  });

describe('a figure of the reader’s own width', () => {
  it('is so wide', async () => {
    expect(await make({ own: { value: 85, unit: 'mm', dpi: 300 } })).toMatchObject({ width: 1004, reduced: false });
  });

  it('is refused with a sentence where that cannot be', async () => {
    await expect(make({ own: { value: 10, unit: 'mm', dpi: 300 } })).rejects.toThrow('A picture is 600 to 8,000 pixels wide');
  });
});

describe('a figure', () => {
  it('asks for the network at its scale and in its look, and closes the image', async () => {
    const drawNetwork = vi.fn(async () => image(4480, 2800));
    await make({ scale: 4 }, drawNetwork);
    expect(drawNetwork).toHaveBeenCalledExactlyOnceWith({
      maxWidth: 4480,
      maxHeight: 2800,
      leastName: 24,
      look: 'light',
      ground: '#ffffff',
    });
    await make({ ground: 'dark' }, drawNetwork);
    expect(drawNetwork).toHaveBeenLastCalledWith({ maxWidth: 1120, maxHeight: 700, leastName: 6, look: 'dark', ground: ROLES.dark.paper });
    expect(close).toHaveBeenCalledTimes(2);
  });

  it('paints the ground, then the year, then the network, then the words', async () => {
    await make();
    expect(painted.slice(0, 3)).toEqual(['fill #ffffff', `text 2016 ${ROLES.light.year}`, 'image']);
    expect(painted).toContain(`text Title ${ROLES.light.ink}`);
    expect(painted).toContain(`line ${HUE_COLOURS.light.blue}`);
  });

  it('paints changes in their colours, with their signs', async () => {
    const entry = (ink: 'began' | 'ended' | 'stayed') => ({ label: ink, ink, patterns: ['solid'] as const, marks: NO_MARKS });
    await make({}, undefined, { key: [{ label: 'Changes', entries: [entry('began'), entry('ended'), entry('stayed')] }] });
    const { began, ended, stayed } = CHANGE_COLOURS.light;
    expect(painted).toEqual(
      expect.arrayContaining([`line ${began}`, `text + ${began}`, `line ${ended}`, `text − ${ended}`, `line ${stayed}`]),
    );
    expect(painted.filter((what) => what.startsWith('text') && what.endsWith(stayed))).toEqual([]);
  });

  it('is so large as its template, whatever its words', async () => {
    for (const name of ['slide', 'square'] as const) {
      const { width, height } = TEMPLATES[name];
      expect(await make({ template: name })).toMatchObject({ width, height, scale: 1, reduced: false });
      expect(await make({ template: name, scale: 2 })).toMatchObject({ width: 2 * width, height: 2 * height, scale: 2 });
    }
  });

  it('has the reader’s words in place of its own title, and as a subtitle, and never loses what it shows', async () => {
    await make({ title: ' Who fought whom? ', subtitle: 'For the seminar' });
    const said = painted.flatMap((what) => /^text (.+) #[0-9a-f]{6}$/.exec(what)?.[1] ?? []);
    expect(said).toEqual(expect.arrayContaining(['Who fought whom?', 'For the seminar', 'Caption', 'Credit']));
    expect(said).not.toContain('Title');
    painted = [];
    await make({ title: '  ' });
    expect(painted.some((what) => what.startsWith('text Title '))).toBe(true);
  });

  it('says how many names it has no room for', async () => {
    await make({}, async () => image(1120, 700, 3));
    expect(painted.some((what) => what.startsWith('text The names of 3 actors had no room.'))).toBe(true);
  });

  it('has no colour where it is for print in black and white', async () => {
    await make({ ground: 'mono' });
    const colours = painted.flatMap((what) => /#[0-9a-f]{6}/.exec(what)?.[0] ?? []);
    expect(colours.length).toBeGreaterThan(3);
    for (const colour of colours) expect(new Set(colour.slice(1).match(/../g)).size).toBe(1);
  });

  it('takes dark inks on a dark ground', async () => {
    await make({ ground: 'dark' });
    expect(painted).toContain(`fill ${ROLES.dark.paper}`);
    expect(painted).toContain(`text 2016 ${ROLES.dark.year}`);
    expect(painted).toContain(`text Title ${ROLES.dark.ink}`);
  });

  it('without a ground takes light inks, a year that lets any ground through, and names set off on white', async () => {
    const drawNetwork = vi.fn(async () => image(1120, 700));
    await make({ ground: 'transparent' }, drawNetwork);
    expect(painted.filter((what) => what.startsWith('fill'))).toEqual([]);
    expect(painted[0]).toMatch(/^text 2016 #[0-9a-f]{6}[1-4][0-9a-f]$/);
    expect(painted).toContain(`text Title ${ROLES.light.ink}`);
    expect(drawNetwork).toHaveBeenCalledExactlyOnceWith({ maxWidth: 1120, maxHeight: 700, leastName: 6, look: 'light', ground: '#ffffff' });
  });

  it('tells its size, and that it was made smaller', async () => {
    const whole = await make({ scale: 2 });
    expect(whole).toMatchObject({ width: 2400, scale: 2, reduced: false });
    const sources = Array.from({ length: 500 }, (_, index) => ({ number: index + 1, label: 'Label', text: 'Source' }));
    const reduced = await make({ scale: 4 }, undefined, { sources });
    expect(reduced).toMatchObject({ height: 8000, reduced: true });
    expect(reduced.scale).toBeLessThan(4);
  });
});

/** An image as large as was asked for. */
const obliging: DrawNetwork = async ({ maxWidth, maxHeight }) => image(maxWidth, maxHeight);

describe('a figure that the browser has no room for', () => {
  it.each(['blank', 'no context', 'no blob', 'empty file', 'rejects'] as const)('is halved until there is room: %s', async (past) => {
    browser = { limit: 2000, past };
    const drawNetwork = vi.fn(obliging);
    expect(await make({ scale: 4 }, drawNetwork)).toMatchObject({ width: 1200, scale: 1, reduced: true });
    expect(drawNetwork.mock.calls.map(([{ maxWidth }]) => maxWidth)).toEqual([4480, 2240, 1120]);
    expect(close).toHaveBeenCalledTimes(3);
    browser = { limit: 1000, past };
    expect(await make({ scale: 1 })).toMatchObject({ width: 600, scale: 0.5, reduced: true });
  });

  it('is halved where the network comes out blank, empty, not at all or with an error', async () => {
    isInked = ({ width }) => width < 2000;
    expect(await make({ scale: 2 }, obliging)).toMatchObject({ scale: 1, reduced: true });
    expect(close).toHaveBeenCalledTimes(2);
    isInked = () => true;
    const failing: readonly DrawNetwork[] = [
      async () => image(0, 700),
      async () => null,
      () => Promise.reject(new Error('toBlob sent null')),
    ];
    for (const fail of failing) {
      const drawNetwork: DrawNetwork = (request) => (request.maxWidth > 2000 ? fail(request) : obliging(request));
      expect(await make({ scale: 2 }, drawNetwork)).toMatchObject({ scale: 1, reduced: true });
    }
  });

  it('is given up where even half the size is too large, with advice other than a smaller size', async () => {
    browser = { limit: 500, past: 'rejects' };
    const drawNetwork = vi.fn(obliging);
    const said = 'This browser has no room for the picture, not even for a small one. Close other tabs, then try again.';
    await expect(make({ scale: 1 }, drawNetwork)).rejects.toThrow(new FigureError(said));
    expect(drawNetwork).toHaveBeenCalledTimes(2);
    await expect(make({}, async () => null)).rejects.toThrow(new FigureError(said));
  });
});

describe('a figure that fails otherwise', () => {
  it('says at once what the one who draws the network says to readers', async () => {
    const said = new FigureError('There is nothing to draw in 1750. Choose another year.');
    const drawNetwork = vi.fn(() => Promise.reject(said));
    await expect(make({ scale: 4 }, drawNetwork)).rejects.toBe(said);
    expect(drawNetwork).toHaveBeenCalledOnce();
  });

  it('says what the browser says, with advice', async () => {
    const said = 'The browser says “out of order”. Try a smaller size.';
    await expect(make({}, () => Promise.reject(new Error('out of order.')))).rejects.toThrow(new FigureError(said));
    const silent = 'The browser does not say why. Try a smaller size.';
    await expect(make({}, () => Promise.reject(null))).rejects.toThrow(new FigureError(silent));
  });

  it('is not tried again where the mistake is ours', async () => {
    const drawNetwork = vi.fn(obliging);
    isInked = () => {
      throw new TypeError('inked is not a function');
    };
    await expect(make({ scale: 4 }, drawNetwork)).rejects.toThrow(/^The browser says “inked is not a function”\. Try a smaller size\.$/);
    expect(drawNetwork).toHaveBeenCalledOnce();
  });
});
