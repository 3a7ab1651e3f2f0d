import type { Actor } from '#domain/actor.ts';

/** Fills of actors without a flag. The same in both themes, so that an actor's image never has to be made twice. */
export const BADGE_COLOURS = {
  state: { fill: '#e9e6df', ink: '#1a1c20' },
  leader: { fill: '#ffffff', ink: '#1a1c20' },
  group: { fill: '#3b4250', ink: '#ffffff' },
  body: { fill: '#5b6472', ink: '#ffffff' },
} as const satisfies Record<Actor['kind'], { fill: string; ink: string }>;

/**
 * An actor's code as an image, for where it has no flag. An image needs its own width and height to be drawn on a canvas,
 * and cannot use the page's fonts.
 */
export function codeBadge({ code, kind }: Pick<Actor, 'code' | 'kind'>): string {
  const size = code.length > 2 ? 19 : 24;
  const font = `font-family="Inter, system-ui, 'Segoe UI', Helvetica, Arial, sans-serif" font-size="${size}" font-weight="600"`;
  const text = `<text x="32" y="33" ${font} fill="${BADGE_COLOURS[kind].ink}" text-anchor="middle" dominant-baseline="central">${escapeXml(code)}</text>`;
  const image = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 64 64">${text}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(image)}`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
