/** One size of dataset: all contenders opened on it, measured side by side, and closed again. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { ROLES } from '#appearance/palette.ts';
import { INKS } from '#canvas/ink.ts';
import type { CompiledDataset } from '#dataset/compiledSchema.ts';
import { toNetwork } from '#dataset/toNetwork.ts';
import { assignLanes, type Lanes } from '#domain/lanes.ts';
import type { Network } from '#domain/network.ts';
import { networkAt } from '#domain/networkAt.ts';
import { NO_TRAITS, sift } from '#domain/sieve.ts';
import { typesHiddenAtFirst } from '#state/view.ts';
import { CONTENDERS, type ContenderName, type OpenContender, openEntente, openRival, TooSlow } from './contenders.ts';
import { cytoscapeActorStyles, cytoscapeActors } from './cytoscapeActors.ts';
import { cytoscapeLineStyles, cytoscapeLines } from './cytoscapeLines.ts';
import { runRounds, type Series } from './rounds.ts';
import { type Camera, type Scene, sceneOf } from './scene.ts';
import { noiseOf } from './statistics.ts';
import { yearOrder } from './yearOrder.ts';

/** What all sizes have in common. */
export interface Bench {
  readonly browser: Browser;
  readonly addresses: { readonly entente: string; readonly rivals: string };
  /** Where the rivals' data goes, and what goes into Entente's page. */
  readonly folder: string;
  readonly script: string;
  /** Where a picture of each contender goes, to be looked at; none for nowhere. */
  readonly pictures: string | undefined;
}

export interface SizeRequest {
  readonly name: string;
  readonly dataset: CompiledDataset;
  readonly steps: number;
  readonly redraws: number;
  readonly without: ReadonlySet<ContenderName>;
  /** For one answer, and for all of a contender's, in milliseconds. */
  readonly patience: { readonly answer: number; readonly all: number };
  /** After so long, in milliseconds, a few steps have to do. */
  readonly budget: number;
}

export interface SizeResult {
  readonly name: string;
  readonly relations: number;
  readonly actors: number;
  /** Lines of a year, in the middle of the years measured. */
  readonly lines: number;
  readonly series: readonly Series[];
  /** How far two measurements of the floor are apart: 1 for not at all. */
  readonly noise: number;
}

/** The lists of a very large year take a page longer to be read than to be measured. */
const MOST_LISTED = 2000;
/** Without Entente to take it from: about what its canvas has there. */
const USUAL_SIZE = { width: 850, height: 600 };
const SEED = 1979;

export async function measureSize(bench: Bench, request: SizeRequest): Promise<SizeResult> {
  const { name, dataset, steps, redraws } = request;
  const network = toNetwork(name, dataset);
  const lanes = assignLanes(network);
  const scene = sceneOf(network, lanes);
  writeData(join(bench.folder, name), scene, network, lanes);
  const years = yearOrder(network.focus, steps, SEED);
  const { contenders, failures } = await openAll(bench, request, scene, network.opens);
  try {
    const series = await runRounds(contenders, {
      scene,
      years,
      // Caches and compilers want to be warm.
      warmUp: [...years.slice(0, 2), network.opens],
      redraws,
      checkEvery: network.relations.size > MOST_LISTED ? 10 : 1,
      patience: request.patience.all,
      budget: request.budget,
      atEnd: async (contender, year) => {
        if (bench.pictures) await contender.photograph(join(bench.pictures, `${name} ${contender.name}.png`));
        if (contender.name === 'entente' && network.relations.size <= MOST_LISTED) assertListed(await contender.listed(), network, year);
      },
    });
    const middle = scene.years[years.toSorted()[years.length >> 1] ?? network.opens];
    const size = { name, relations: network.relations.size, actors: network.actors.size, lines: middle?.lines.length ?? 0 };
    return { ...size, series: [...mergedFloor(series), ...failures], noise: floorNoise(series) };
  } finally {
    for (const contender of contenders) await contender.close();
  }
}

/** Where the pages of the rivals ask for it. */
function writeData(folder: string, scene: Scene, network: Network, lanes: Lanes): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'scene.json'), JSON.stringify(scene));
  const { paper } = ROLES.light;
  const elements = [...cytoscapeActors(network), ...cytoscapeLines(network, lanes)].map((element) => ({ ...element, classes: '' }));
  const dashed = new Map(scene.lines.map(({ id, dash }) => [id, dash.length > 0]));
  for (const element of elements) if (dashed.get(String(element.data.id))) element.classes = 'dashed';
  writeFileSync(
    join(folder, 'elements.json'),
    JSON.stringify({ elements, stylesheet: [...cytoscapeActorStyles(INKS.light), ...cytoscapeLineStyles(paper, 'light')] }),
  );
}

interface Opened {
  readonly contenders: readonly OpenContender[];
  readonly failures: readonly Series[];
}

/** Entente first: the others get its camera. The floor twice, to see how far two measurements of the same are apart. */
async function openAll(bench: Bench, request: SizeRequest, scene: Scene, year: number): Promise<Opened> {
  const contenders: OpenContender[] = [];
  const failures: Series[] = [];
  const open = async (name: ContenderName, opening: Promise<OpenContender>): Promise<OpenContender | null> => {
    try {
      const opened = await opening;
      contenders.push(opened);
      return opened;
    } catch (error) {
      if (!(error instanceof TooSlow)) throw error;
      failures.push({ name, steps: [], redraws: [], leftOut: error.message });
      return null;
    }
  };
  const wanted = CONTENDERS.filter((name) => !request.without.has(name));
  const entente = wanted.includes('entente') ? await open('entente', openOurs(bench, request, scene, year)) : null;
  const camera = (await entente?.camera()) ?? cameraOn(scene);
  const rivals = wanted.filter((name) => name !== 'entente').flatMap((name) => (name === 'floor' ? [name, name] : [name]));
  await Promise.all(rivals.map((name) => open(name, openTheirs(bench, request, name, camera))));
  return { contenders, failures };
}

async function openOurs({ browser, addresses, script }: Bench, request: SizeRequest, scene: Scene, year: number): Promise<OpenContender> {
  const patience = request.patience.answer;
  const dataset = JSON.stringify(request.dataset);
  const opened = await openEntente({ browser, address: addresses.entente, script, dataset, year, patience });
  // Each extreme once, so that its camera need not step back later.
  for (const widest of widestYears(scene)) await opened.step(widest);
  return opened;
}

const openTheirs = (bench: Bench, { name: size, patience }: SizeRequest, name: ContenderName, camera: Camera): Promise<OpenContender> =>
  openRival({
    browser: bench.browser,
    address: bench.addresses.rivals,
    name,
    size,
    camera,
    patience: patience.answer,
  });

/** The years in which something stands further out than in any other. */
function widestYears({ nodes, years }: Scene): readonly number[] {
  const furthest = (away: (node: Scene['nodes'][number]) => number): number => {
    const reach = (places: readonly number[]): number =>
      Math.max(...places.map((place) => (nodes[place] ? away(nodes[place]) : -Infinity)));
    const inOrder = Object.entries(years).toSorted(([, one], [, other]) => reach(other.nodes) - reach(one.nodes));
    return Number(inOrder[0]?.[0]);
  };
  return [...new Set([furthest(({ x }) => x), furthest(({ x }) => -x), furthest(({ y }) => y), furthest(({ y }) => -y)])];
}

/** A camera that has all actors in its window. */
function cameraOn({ nodes }: Scene): Camera {
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const { width, height } = USUAL_SIZE;
  const zoom = 0.9 * Math.min(width / (right - left), height / (bottom - top));
  return { ...USUAL_SIZE, zoom, pan: { x: width / 2 - ((left + right) / 2) * zoom, y: height / 2 - ((top + bottom) / 2) * zoom } };
}

/** The list beside the picture has the year's relations, bundled or not. */
function assertListed(listed: readonly string[], network: Network, year: number): void {
  const shown = sift(network, { types: typesHiddenAtFirst(network), traits: NO_TRAITS });
  const { relations } = networkAt(shown, year, { withLoneActors: false, withPossible: true });
  const is = new Set(listed);
  if (is.size !== relations.size || [...relations.keys()].some((id) => !is.has(id)))
    throw new Error(`Entente in ${year}: ${is.size} relations are listed, and there are ${relations.size}.`);
}

/** Both measurements of the floor as one. */
function mergedFloor(series: readonly Series[]): readonly Series[] {
  const floors = series.filter(({ name }) => name === 'floor');
  const [first] = floors;
  if (!first) return series;
  const merged = { ...first, steps: floors.flatMap(({ steps }) => steps), redraws: floors.flatMap((each) => each.redraws) };
  return series.flatMap((each) => (each === first ? [merged] : each.name === 'floor' ? [] : [each]));
}

function floorNoise(series: readonly Series[]): number {
  const [one, other] = series.filter(({ name }) => name === 'floor').map(({ steps }) => steps.map(({ script, draw }) => script + draw));
  return one && other ? noiseOf(one, other) : Number.NaN;
}
