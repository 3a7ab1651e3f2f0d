/** What both ways of drawing a figure, in pixels and in lines, have in common. */
import type { NetworkSize } from '#appearance/figureOptions.ts';
import { glyphOf, signOf } from '#appearance/inks.ts';
import { lineSample } from '#appearance/lineSample.ts';
import { type Look, ROLES } from '#appearance/palette.ts';
import type { Box, SampleItem } from './block.ts';

/** What a figure is painted with. `paper` is null for a transparent one. */
export interface Paint {
  readonly look: Look;
  readonly paper: string | null;
}

/** The year where nobody knows the ground: so thin a grey shows on any, and covers none. */
const SHEER_YEAR = `${ROLES.light.edge}33`;

export const yearColour = ({ look, paper }: Paint): string => (paper === null ? SHEER_YEAR : ROLES[look].year);

/** Half the room that a line leaves for the sign in its middle. */
const SIGN_ROOM = 9;

/** The piece of line of a legend. There is nothing to cover the line with where the ground is unknown: it leaves room for its sign. */
export function sampleOf({ ink, marks, box }: SampleItem): ReturnType<typeof lineSample> {
  const start = { x: box.x, y: box.y + box.height / 2 };
  return lineSample(start, box.width, { ...marks, glyph: glyphOf(ink), room: signOf(ink) === '' ? 0 : SIGN_ROOM });
}

/** What keeps its proportions, as large as the room allows and in its middle. */
export function centred({ width, height }: NetworkSize, room: Box): Box {
  const factor = Math.min(room.width / width, room.height / height);
  const [fittedWidth, fittedHeight] = [width * factor, height * factor];
  return {
    x: room.x + (room.width - fittedWidth) / 2,
    y: room.y + (room.height - fittedHeight) / 2,
    width: fittedWidth,
    height: fittedHeight,
  };
}
