/** Cytoscape as most would begin with it in React: react-cytoscapejs is given other elements at each year. */
import type { Core, ElementDefinition } from 'cytoscape';
import CytoscapeComponent from 'react-cytoscapejs';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Scene } from '../scene.ts';
import type { MakeContender } from './contender.ts';
import { redrawOf, shownBy, viewportOf } from './cytoscapeCore.ts';
import { readElements } from './cytoscapeElements.ts';

const PRESET = { name: 'preset', fit: false } as const;
const isOther = (one: unknown, other: unknown): boolean => one !== other;

export const makeCytoscapeReplaced: MakeContender = async (scene, camera, container) => {
  const { elements, stylesheet } = await readElements();
  const byId = new Map(elements.map((element) => [String(element.data.id), element]));
  const root = createRoot(container);
  let cy: Core | undefined;
  const keep = (core: Core): void => {
    cy = core;
  };
  const render = (shown: readonly ElementDefinition[]): void =>
    root.render(
      <CytoscapeComponent className="network" elements={shown} stylesheet={stylesheet} layout={PRESET} diff={isOther} cy={keep} />,
    );
  flushSync(() => render([]));
  if (!cy) throw new Error('react-cytoscapejs has made nothing');
  const core = cy;
  core.viewport(viewportOf(camera));
  return {
    step: (year) => flushSync(() => render(elementsOf(scene, year, byId))),
    redraw: () => redrawOf(core),
    shown: () => shownBy(core),
  };
};

function elementsOf({ nodes, lines, years }: Scene, year: number, byId: ReadonlyMap<string, ElementDefinition>): ElementDefinition[] {
  const at = years[year];
  const ids = [...(at?.nodes.map((place) => nodes[place]?.id) ?? []), ...(at?.lines.map((place) => lines[place]?.id) ?? [])];
  return ids.flatMap((id) => byId.get(String(id)) ?? []);
}
