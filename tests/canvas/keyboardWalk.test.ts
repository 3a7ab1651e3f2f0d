import type { Core } from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeyboardWalk } from '#canvas/keyboardWalk.ts';
import { networkName } from '#canvas/networkName.ts';
import type { Scene } from '#canvas/sceneLines.ts';
import type { Network } from '#domain/network.ts';
import type { PairKey } from '#domain/pair.ts';
import type { Selection } from '#domain/selection.ts';
import { aPassage, aRelation } from '../support/builders.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';
import { actorsOn, headless, linesOn, viewOn } from './headless.ts';
import { comparedScene, hauntedScene, sceneOf } from './scene.ts';

/** Russia left, Iran right, Israel under Iran, the empire above Russia; walks begin at Iran. */
function placed(network: Network = exampleNetwork()): Network {
  const positions = { ru: [0, 0], ir: [300, 0], il: [320, 200], empire: [10, -200], lone: [0, 400] } as const;
  const poles = ['ir' as never];
  return { ...network, poles, positions: new Map(Object.entries(positions).map(([id, [x, y]]) => [id as never, { x, y }])) };
}

/** With six relations more between Russia and Iran: more than are drawn one by one. */
function crowded(): Network {
  const network = placed();
  const more = Array.from({ length: 6 }, (_, index) => aRelation(`more-${index}`, 'arms', 'ir', 'ru', '2016'));
  return { ...network, relations: new Map([...network.relations, ...more.map((relation) => [relation.id, relation] as const)]) };
}

let cy: Core;
let heard: string[];
let selected: Selection[];
let walk: KeyboardWalk;
let show: (scene: Scene) => void;

/** A reader with the focus on a canvas that shows the scene. */
function begin(first: Scene): void {
  const { network } = first;
  let scene = first;
  cy = headless(network);
  const view = viewOn(cy, network);
  view.show(scene, 'light');
  const onSelect = (selection: Selection): void => void selected.push(selection);
  walk = new KeyboardWalk(
    () => ({ scene, view, onSelect, coveredBelow: () => 0 }),
    (sentence) => heard.push(sentence),
  );
  show = (next) => {
    scene = next;
    view.show(scene, 'light');
    walk.redrawn(scene);
  };
  walk.enter();
}

beforeEach(() => {
  // Where nothing is drawn nothing moves; the camera asks all the same.
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  heard = [];
  selected = [];
});

afterEach(() => {
  cy.destroy();
  vi.unstubAllGlobals();
});

const press = (...keys: readonly string[]): string => {
  for (const key of keys) walk.press(key, false);
  return heard.at(-1) ?? '';
};
const actorsWith = (name: string): readonly string[] =>
  [...actorsOn(cy).actors()].filter(({ classes }) => classes.split(' ').includes(name)).map(({ facts }) => facts.element);
const marked = (): readonly string[] => [...actorsWith('here'), ...linesWith('in-hand')];
const linesWith = (name: string): readonly string[] =>
  linesOn(cy)
    .filter(({ classes }) => classes.split(' ').includes(name))
    .map(({ facts }) => facts.element);

describe('the canvas', () => {
  it('is called by its years and what it shows', () => {
    begin(sceneOf(placed(), 2016));
    expect(networkName(sceneOf(placed(), 2016))).toBe('Network of 2016: 3 actors, 4 relations');
    expect(networkName(sceneOf(crowded(), 2016))).toBe('Network of 2016: 3 actors, 10 relations');
    expect(networkName(comparedScene(placed(), 1827, 2016))).toBe('Network of 1827 and 2016: 4 actors, 5 relations');
  });
});

describe('a walker', () => {
  it('begins at a pole, is told of it, and is seen there', () => {
    begin(sceneOf(placed(), 2016));
    expect(heard).toEqual(['Iran, state. 3 relations with 2 actors in 2016.']);
    expect(marked()).toEqual(['actor:ir']);
  });

  it('begins at the best connected actor where there is no pole, or else where the selection is', () => {
    begin(sceneOf({ ...placed(), poles: [] }, 2016));
    expect(heard).toEqual(['Israel, state. 3 relations with 2 actors in 2016.']);
    cy.destroy();
    begin(sceneOf(placed(), 2016, { kind: 'actor', id: 'il' as never }));
    expect(heard.at(-1)).toBe('Israel, state. 3 relations with 2 actors in 2016.');
  });

  it('hears along what an arrow leads, on whose word, and where to; Enter opens that', () => {
    begin(sceneOf(placed(), 2016));
    expect(press('ArrowLeft')).toBe(
      'Russia → Iran: Arms supply, 1992 – ongoing; Ansari 2022 says so, disputed by Unsigned 2022. ' +
        'Now at Russia, state. 2 relations with 2 actors in 2016.',
    );
    expect(marked()).toEqual(['actor:ru', 'relation:arms']);
    press('Enter');
    walk.press('Enter', true);
    expect(selected).toEqual([
      { kind: 'relation', id: 'arms' },
      { kind: 'actor', id: 'ru' },
    ]);
  });

  it('hears of other lines between the two, and of what is only claimed', () => {
    begin(sceneOf(placed(), 2016));
    expect(press('ArrowDown')).toMatch(
      /^(Iran – Israel: Rivalry, 1982–2025; Unsigned 2022 says so|Israel → Iran: Strikes, c. 2015 – 2020; only claimed, in Ansari 2022)\. Another line runs between them\. Now at Israel, state\./,
    );
  });

  it('is told that nothing leads there, twice if asked twice', () => {
    begin(sceneOf(placed(), 2016));
    press('ArrowRight', 'ArrowRight');
    expect(heard.slice(1).map((sentence) => sentence.trim())).toEqual(Array(2).fill('No relation leads to the right from Iran.'));
    expect(heard[1]).not.toBe(heard[2]);
    expect(marked()).toEqual(['actor:ir']);
  });

  it('goes through an actor’s lines in the dataset’s words, and lets go of the one in hand', () => {
    begin(sceneOf(placed(), 2016));
    const sentences = [press('n'), press('n'), press('n'), press('n')];
    expect(sentences[3]).toBe(sentences[0]);
    expect(new Set(sentences).size).toBe(3);
    expect(sentences).toContain(
      'Russia → Iran: Arms supply, 1992 – ongoing; Ansari 2022 says so, disputed by Unsigned 2022. Summary of arms. 3 of 3.',
    );
    expect(press('p')).toBe(sentences[2]);
    expect(walk.putDown()).toBe(true);
    expect(heard.at(-1)).toBe('Iran, state. 3 relations with 2 actors in 2016.');
    expect(marked()).toEqual(['actor:ir']);
    expect(walk.putDown()).toBe(false);
    press('Enter');
    expect(selected).toEqual([{ kind: 'actor', id: 'ir' }]);
  });

  it('hears how many relations a bundle has; Enter opens the pair, and the walk goes on along one of its lines', () => {
    const network = crowded();
    begin(sceneOf(network, 2016));
    expect(press('ArrowLeft')).toBe('Iran – Russia: Security, 7 relations. Now at Russia, state. 8 relations with 2 actors in 2016.');
    press('Enter');
    const pair: Selection = { kind: 'pair', pair: 'ir~ru' as PairKey };
    expect(selected).toEqual([pair]);
    show(sceneOf(network, 2016, pair));
    expect(marked()).toEqual(['actor:ru', expect.stringMatching(/^relation:(arms|more-\d)$/)]);
  });

  it('hears what is not sure in the year, what nobody is quoted for, and what has ended', () => {
    begin(sceneOf(placed(), 1827));
    expect(press('n')).toContain('Russian Empire – Iran: Rivalry, 1826–1828; no source is quoted for it. Summary');
    cy.destroy();
    const unsure = aRelation('unsure', 'arms', 'ru', 'ir', '2015~', { evidence: [aPassage('ansari')] });
    begin(sceneOf({ ...placed(), relations: new Map([[unsure.id, unsure]]) }, 2016));
    expect(press('n')).toContain('Ansari 2022 says so; not certain in 2016.');
    cy.destroy();
    begin(hauntedScene(placed(), 2023));
    expect(heard.at(-1)).toBe('Iran, state. 2 relations with 2 actors in 2023.');
    const all = [press('n'), press('n'), press('n'), press('n')];
    expect(all.join(' ')).toContain('Strikes, c. 2015 – 2020; only claimed, in Ansari 2022; ended in 2');
    expect(all.join(' ')).toContain('Rivalry, 1826–1828; no source is quoted for it; ended in 1828.');
  });

  it('hears in a comparison what began and what ended', () => {
    begin(comparedScene(placed(), 2010, 2022));
    const all = [press('n'), press('n'), press('n')].join(' ');
    expect(all).toContain('Arms supply, 1992 – ongoing; Ansari 2022 says so, disputed by Unsigned 2022; stayed.');
    cy.destroy();
    begin(comparedScene(placed(), 1827, 2016));
    const both = [press('n'), press('n'), press('n'), press('n')].join(' ');
    expect(both).toContain('no source is quoted for it; ended.');
    expect(both).toContain('only claimed, in Ansari 2022; began.');
  });

  it('goes on where they are when the years change, or elsewhere when that is gone', () => {
    const network = placed();
    begin(sceneOf(network, 2016));
    press('ArrowLeft');
    const before = heard.length;
    show(sceneOf(network, 2020));
    expect(marked()).toEqual(['actor:ru', 'relation:arms']);
    expect(heard).toHaveLength(before);
    show(sceneOf(network, 1827));
    expect(heard.at(-1)).toBe('Russia is not shown in 1827. Now at Iran, state. 1 relation with 1 actor in 1827.');
    show(sceneOf(network, 1900));
    expect(heard.at(-1)).toBe('Iran is not shown in 1900.');
    expect(marked()).toEqual([]);
    expect(press('ArrowLeft')).toBe('Nothing is shown in 1900.');
  });

  it('is not seen while the focus is elsewhere, and comes back to where they were', () => {
    begin(sceneOf(placed(), 2016));
    press('ArrowLeft');
    walk.leave();
    expect(marked()).toEqual([]);
    walk.enter();
    expect(marked()).toEqual(['actor:ru', 'relation:arms']);
    press('Home');
    expect(heard.at(-1)).toBe('Iran, state. 3 relations with 2 actors in 2016.');
  });

  it('brings out the neighbours, as the pointer does', () => {
    begin(sceneOf(placed(), 2016));
    press('ArrowLeft');
    expect(linesWith('near')).toEqual(['relation:arms', 'relation:likeness']);
    expect(linesWith('dimmed')).toEqual(['relation:rivalry', 'relation:strikes']);
  });
});
