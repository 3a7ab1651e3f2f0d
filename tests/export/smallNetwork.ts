import type { Network } from '#domain/network.ts';
import { aFamily, aNetwork, aPassage, aRelation, aSource, aType } from '../support/builders.ts';

/** Four types in three families, one of them never used; four sources, of which the relations quote the second, the third and the fourth. */
export function smallNetwork(): Network {
  const quoting = (id: string, type: string, ...evidence: ReturnType<typeof aPassage>[]) =>
    aRelation(id, type, 'russia', 'iran', '2016', { evidence });
  return aNetwork(
    {
      families: [
        aFamily('security', { label: 'Security' }),
        aFamily('conflict', { label: 'Conflict', hue: 'vermilion' }),
        aFamily('tacit', { label: 'Tacit', hue: 'purple' }),
      ],
      types: [
        aType('strike', 'conflict', { label: 'Strikes', sign: 'negative' }),
        aType('arms', 'security', { label: 'Arms supply' }),
        aType('support', 'security', { label: 'Military support' }),
        aType('tacit', 'tacit', { label: 'Tacit arrangement', sign: 'neutral', directed: false }),
      ],
      sources: [
        aSource('never-quoted'),
        aSource('ansari', { label: 'Ansari 2022', title: 'How Russia and Iran united', publisher: 'Engelsberg Ideas' }),
        aSource('untitled', { label: 'Unsigned 2022', title: null, description: 'An analysis', publisher: null }),
        aSource('asking', { label: 'Lucas 2022', title: 'Who gains?', publisher: 'EA WorldView' }),
      ],
      relations: [
        quoting('arms-1', 'arms', aPassage('asking')),
        quoting('arms-2', 'arms', aPassage('ansari')),
        quoting('tacit-1', 'tacit', aPassage('untitled'), aPassage('ansari', { stance: 'disputes' })),
        quoting('strike-1', 'strike', aPassage('ansari')),
      ],
    },
    { id: 'russia-iran', title: 'Russia and Iran' },
  );
}
