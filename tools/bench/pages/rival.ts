// Before any library: it watches what they do.
import './stopwatch.ts';
import type { Camera, Scene } from '../scene.ts';
import { answer } from './answer.ts';
import type { MakeContender } from './contender.ts';

const MAKERS: Readonly<Record<string, () => Promise<MakeContender>>> = {
  floor: async () => (await import('./floor.ts')).makeFloor,
  sigma: async () => (await import('./sigma.ts')).makeSigma,
  'vis-network': async () => (await import('./visNetwork.ts')).makeVisNetwork,
  'force-graph': async () => (await import('./forceGraph.ts')).makeForceGraph,
  'cytoscape, replaced': async () => (await import('./cytoscapeReplaced.tsx')).makeCytoscapeReplaced,
  'cytoscape, toggled': async () => (await import('./cytoscapeToggled.ts')).makeCytoscapeToggled,
};

/** The page of one contender, named in its address together with the size of the dataset and the camera. */
const asked = new URLSearchParams(location.search);
const make = await MAKERS[asked.get('contender') ?? '']?.();
const container = document.getElementById('network');
if (!make || !container) throw new Error('There is no such contender.');
const camera = JSON.parse(asked.get('camera') ?? 'null') as Camera;
container.style.width = `${camera.width}px`;
container.style.height = `${camera.height}px`;
const scene = (await (await fetch(`${asked.get('size')}/scene.json`)).json()) as Scene;
const contender = await make(scene, camera, container);
answer({ contender: () => contender });
