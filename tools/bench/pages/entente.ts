/** Entente itself, as it was built: this is put into its page, and does what a reader does. */
import type { Core } from 'cytoscape';
import type { ActorLayer } from '#canvas/actorLayer.ts';
import type { LineLayer } from '#canvas/lineLayer.ts';
import { answer } from './answer.ts';
import type { Contender } from './contender.ts';
import { setYear } from './controls.ts';
import { answerAsReader } from './hotPaths.ts';

const entente: Contender = {
  step: setYear,
  redraw: () => void drawnBy().emit('viewport'),
  shown: () => {
    const [actors, lines]: [ActorLayer, LineLayer] = [drawnBy().scratch('actors'), drawnBy().scratch('lines')];
    return { nodes: [...actors.actors()].map(({ facts }) => facts.element), lines: [...lines.placed()].map(({ facts }) => facts.element) };
  },
};

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
answerAsReader();
