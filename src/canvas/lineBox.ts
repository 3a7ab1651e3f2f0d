/** What a line takes, all that is drawn of it included. */
import type { Box } from '#appearance/box.ts';
import { MARKS } from '#appearance/lines.ts';
import { textWidth } from '#appearance/nodeShape.ts';
import { LABEL } from '#appearance/shapes.ts';
import type { PlacedLine } from './paintLines.ts';
import { roomOf, uprightAngle } from './paintWords.ts';

/** In model units; words are taken as wide as Inter would be. */
export function boxOfLine({ look, place, text }: PlacedLine): Box {
  const beside = Math.max(look.width, look.band?.width ?? 0, -2 * MARKS.tee.points[1] * look.times) / 2;
  const { left, top, right, bottom } = place.box;
  const box = { left: left - beside, top: top - beside, right: right + beside, bottom: bottom + beside };
  if (!text || !look.words) return box;
  const { width, height } = roomOf(text, look.words, (line) => (textWidth(line) * (look.words?.size ?? 0)) / LABEL.size);
  const angle = look.words.along ? uprightAngle(place.angle) : 0;
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const [halfWidth, halfHeight] = [(width * cos + height * sin) / 2, (width * sin + height * cos) / 2];
  const { x, y } = place.middle;
  return {
    left: Math.min(box.left, x - halfWidth),
    top: Math.min(box.top, y - halfHeight),
    right: Math.max(box.right, x + halfWidth),
    bottom: Math.max(box.bottom, y + halfHeight),
  };
}
