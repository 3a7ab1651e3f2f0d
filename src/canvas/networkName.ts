import { words } from '#words/words.ts';
import { yearsInWords } from '#words/yearSentence.ts';
import type { Scene } from './sceneLines.ts';

/** "2016", "2010–2016", and of a comparison "2010 and 2016". */
export const yearsOfScene = ({ changes, window }: Scene): string =>
  changes ? words.walk.compared(window.first, window.last) : yearsInWords(window);

/** "Network of 2016: 91 actors, 166 relations": what the canvas is called. */
export function networkName(scene: Scene): string {
  const { actors, lines, bundles } = scene.picture;
  const bundled = [...bundles.values()].reduce((sum, { relations }) => sum + relations.size, 0);
  return words.walk.network(yearsOfScene(scene), actors.size, lines.size + bundled);
}
