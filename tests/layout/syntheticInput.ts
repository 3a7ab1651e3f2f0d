import type { LayoutActor, LayoutInput, LayoutPair } from '#layout/layoutInput.ts';
import { seededRandom } from '#layout/seededRandom.ts';

const NAMES = ['Iraq', 'Hezbollah', 'United Arab Emirates', 'Mahmoud Ahmadinejad', 'United Nations Security Council', 'Syria'];
const KINDS = ['state', 'group', 'leader', 'body'] as const;

/** A made-up network with the shape of the real one: two poles with many ties between them, states around, leaders hanging on states. */
export function syntheticInput(count: number, seed = 1): LayoutInput {
  const random = seededRandom(seed);
  const pick = (limit: number): number => Math.floor(random() * limit);
  const name = (index: number): string => (index === 0 ? 'russia' : index === 1 ? 'iran' : `actor-${String(index).padStart(2, '0')}`);
  const actors: LayoutActor[] = [];
  const pairs: LayoutPair[] = [{ a: 'russia', b: 'iran', count: 10 }];
  for (let index = 0; index < count; index += 1) {
    const kind = index < 2 ? 'state' : (KINDS[pick(KINDS.length)] ?? 'state');
    actors.push({ id: name(index), kind, label: index < 2 ? name(index) : (NAMES[pick(NAMES.length)] ?? '') });
    if (index < 2) continue;
    const ties = kind === 'leader' ? 1 : 1 + pick(3);
    for (let tie = 0; tie < ties; tie += 1) {
      const hub = random() < 0.5 ? pick(2) : pick(index);
      pairs.push({ a: name(index), b: name(hub), count: 1 + pick(2) });
    }
  }
  return { actors, pairs, poles: ['russia', 'iran'], pinned: new Map() };
}
