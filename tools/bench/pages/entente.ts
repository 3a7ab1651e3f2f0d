/** Entente itself, as it was built: this is put into its page, and does what a reader does. */
import type { Core } from 'cytoscape';
import type { LineLayer } from '#canvas/lineLayer.ts';
import { answer } from './answer.ts';
import type { Contender } from './contender.ts';
import { redrawOf, shownBy } from './cytoscapeCore.ts';

const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;

const entente: Contender = {
  // As by dragging the slider's thumb.
  step(year) {
    const slider = document.querySelector<HTMLInputElement>('input[type="range"][aria-label="Year"]');
    if (!slider) throw new Error('There is no slider.');
    setValue?.call(slider, String(year));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  },
  redraw: () => redrawOf(drawnBy()),
  shown: () => ({ nodes: shownBy(drawnBy()).nodes, lines: linesShownByEntente() }),
};

/** The ids of the lines on the canvas. */
function linesShownByEntente(): readonly string[] {
  const lines: LineLayer = drawnBy().scratch('lines');
  return [...lines.placed()].map(({ facts }) => facts.element);
}

function drawnBy(): Core {
  const container = document.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>('.network-canvas');
  if (!container?._cyreg) throw new Error('Nothing is drawn yet.');
  return container._cyreg.cy;
}

/** Where its window is, for the others to have the same. */
function cameraOfEntente() {
  const cy = drawnBy();
  return { zoom: cy.zoom(), pan: { ...cy.pan() }, width: cy.width(), height: cy.height() };
}

answer({ contender: () => entente, camera: cameraOfEntente });
