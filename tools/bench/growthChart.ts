import { HUE_COLOURS, ROLES } from '#appearance/palette.ts';
import type { GrowthCurve, GrowthPanel } from './growth.ts';
import type { Point } from './statistics.ts';

const PANEL = { width: 400, height: 290 };
const MARGIN = { left: 68, right: 24, top: 66, bottom: 40 };
const PLOT = { width: PANEL.width - MARGIN.left - MARGIN.right, height: PANEL.height - MARGIN.top - MARGIN.bottom };
const HUES = { entente: 'blue', floor: 'ochre' } as const;

/** The panels beside each other, on logarithmic axes, for a light page and for a dark one. */
export function growthChart(panels: readonly GrowthPanel[]): string {
  const width = panels.length * PANEL.width;
  const body = panels.map((panel, index) => `<g transform="translate(${index * PANEL.width} 0)">${panelOf(panel)}</g>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${PANEL.height}" viewBox="0 0 ${width} ${PANEL.height}" role="img" aria-label="${panels.map(({ title }) => title).join('; ')}">`,
    `<style>${styleOf('light')}@media (prefers-color-scheme: dark){${styleOf('dark')}}</style>`,
    `<rect class="ground" width="${width}" height="${PANEL.height}"/>`,
    ...body,
    '</svg>',
    '',
  ].join('\n');
}

function styleOf(theme: 'light' | 'dark'): string {
  const { paper, ink, muted, line } = ROLES[theme];
  const curves = Object.entries(HUES).map(([contender, hue]) => {
    const colour = HUE_COLOURS[theme][hue];
    return `.${contender}{fill:${colour};stroke:${colour}}text.${contender}{stroke:none}`;
  });
  return [
    `text{font:12px system-ui,sans-serif;fill:${muted}}.title{font-weight:600;fill:${ink}}.ground{fill:${paper}}`,
    `.grid{stroke:${line};fill:none}path{stroke-width:2}circle{fill-opacity:.55}`,
    ...curves,
    'path.entente,path.floor{fill:none}circle.entente,circle.floor{stroke:none}',
  ].join('');
}

/** Whole powers of ten around the values. */
interface Axis {
  readonly first: number;
  readonly last: number;
}

function axisOf(values: readonly number[]): Axis {
  const logs = values.filter((value) => value > 0).map(Math.log10);
  if (logs.length === 0) return { first: 0, last: 1 };
  const first = Math.floor(Math.min(...logs));
  return { first, last: Math.max(first + 1, Math.ceil(Math.max(...logs))) };
}

function panelOf({ title, along, curves }: GrowthPanel): string {
  const points = curves.flatMap((curve) => curve.points);
  const [across, up] = [axisOf(points.map(({ x }) => x)), axisOf(points.map(({ y }) => y))];
  const part = (value: number, { first, last }: Axis): number => (Math.log10(value) - first) / (last - first);
  const place = ({ x, y }: Point): Point => ({
    x: Math.round(MARGIN.left + part(x, across) * PLOT.width),
    y: Math.round(MARGIN.top + (1 - part(y, up)) * PLOT.height),
  });
  return [
    `<text class="title" x="${MARGIN.left}" y="20">${title}</text>`,
    ...gridOf(across, up, place),
    `<text x="${MARGIN.left + PLOT.width / 2}" y="${PANEL.height - 6}" text-anchor="middle">${along}</text>`,
    ...curves.flatMap((curve, index) => curveOf(curve, index, place)),
  ].join('\n');
}

function gridOf(across: Axis, up: Axis, place: (point: Point) => Point): readonly string[] {
  const powers = ({ first, last }: Axis): readonly number[] =>
    Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
  const [left, right, bottom, top] = [10 ** across.first, 10 ** across.last, 10 ** up.first, 10 ** up.last];
  const vertical = powers(across).flatMap((x) => {
    const [foot, head] = [place({ x, y: bottom }), place({ x, y: top })];
    return [
      `<path class="grid" d="M${foot.x} ${foot.y}V${head.y}"/>`,
      `<text x="${foot.x}" y="${foot.y + 16}" text-anchor="middle">${x.toLocaleString('en')}</text>`,
    ];
  });
  const horizontal = powers(up).flatMap((y) => {
    const [start, end] = [place({ x: left, y }), place({ x: right, y })];
    return [
      `<path class="grid" d="M${start.x} ${start.y}H${end.x}"/>`,
      `<text x="${start.x - 6}" y="${start.y + 4}" text-anchor="end">${y.toLocaleString('en')} ms</text>`,
    ];
  });
  return [...vertical, ...horizontal];
}

/** The points, the power law through them, and its exponent in words. */
function curveOf({ contender, points, growth }: GrowthCurve, index: number, place: (point: Point) => Point): readonly string[] {
  const drawn = points.filter(({ x, y }) => x > 0 && y > 0);
  const dots = drawn.map(place).map(({ x, y }) => `<circle class="${contender}" cx="${x}" cy="${y}" r="3"/>`);
  const name = contender === 'entente' ? 'Entente' : 'Floor, drawn by hand';
  const words = growth ? `${name}: power ${growth.exponent.toFixed(2)}` : name;
  const label = `<text class="${contender}" x="${MARGIN.left}" y="${38 + index * 16}">${words}</text>`;
  if (!growth) return [...dots, label];
  const xs = drawn.map(({ x }) => x);
  const ends = [Math.min(...xs), Math.max(...xs)].map((x) => place({ x, y: growth.factor * x ** growth.exponent }));
  return [...dots, `<path class="${contender}" d="M${ends.map(({ x, y }) => `${x} ${y}`).join('L')}"/>`, label];
}
