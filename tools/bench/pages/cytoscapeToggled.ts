/** Cytoscape as most would begin with it: all elements are there, and at each year a class is set or taken from every one of them. */
import cytoscape from 'cytoscape';
import type { Scene } from '../scene.ts';
import type { MakeContender } from './contender.ts';
import { redrawOf, shownBy, viewportOf } from './cytoscapeCore.ts';
import { readElements } from './cytoscapeElements.ts';

const HIDDEN = 'hidden';

export const makeCytoscapeToggled: MakeContender = async (scene, camera, container) => {
  const { elements, stylesheet } = await readElements();
  const hiding = { selector: `.${HIDDEN}`, style: { display: 'none' } } as const;
  const all = elements.map((element) => ({ ...element, classes: `${element.classes} ${HIDDEN}` }));
  const cy = cytoscape({ container, elements: all, style: [...stylesheet, hiding], layout: { name: 'preset' }, ...viewportOf(camera) });
  return {
    step(year) {
      const visible = idsOf(scene, year);
      cy.batch(() => cy.elements().forEach((element) => void element.toggleClass(HIDDEN, !visible.has(element.id()))));
    },
    redraw: () => redrawOf(cy),
    shown: () => shownBy(cy),
  };
};

function idsOf({ nodes, lines, years }: Scene, year: number): ReadonlySet<string> {
  const at = years[year];
  return new Set(
    [...(at?.nodes.map((place) => nodes[place]?.id) ?? []), ...(at?.lines.map((place) => lines[place]?.id) ?? [])].map(String),
  );
}
