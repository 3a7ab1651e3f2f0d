import type { ActorId, RelationId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import { pairOf } from '#domain/pair.ts';
import { aFamily, aNetwork, anActor, aPassage, aQuote, aRelation, aSource, aStep, aStory, aType, spanFrom } from './builders.ts';

const exampleStory = aStory('walk', [
  aStep({
    title: 'Arms',
    year: 2010,
    to: 2016,
    selection: { kind: 'relation', id: 'arms' as RelationId },
    focus: { actors: ['ru', 'ir'] as ActorId[], steps: 0 },
    near: ['ru', 'ir'] as ActorId[],
    text: 'What one sold to the other.',
    quotes: [aQuote('arms', 'ansari'), aQuote('arms', 'unsigned')],
  }),
  aStep({
    title: 'Strikes',
    year: 2012,
    compare: 2016,
    selection: { kind: 'pair', pair: pairOf({ from: 'ir' as ActorId, to: 'il' as ActorId }) },
    text: 'What came next.',
    quotes: [aQuote('strikes', 'ansari')],
  }),
  aStep({ title: 'An old war', year: 1827, selection: { kind: 'actor', id: 'empire' as ActorId }, text: 'What came long before.' }),
]);

/** Five actors, three families (one kept out at first) and relations whose years the tests can tell by heart. */
export function exampleNetwork(): Network {
  return aNetwork({
    families: [
      aFamily('security', { label: 'Security', hue: 'blue' }),
      aFamily('conflict', { label: 'Conflict', hue: 'vermilion' }),
      aFamily('analogy', { label: 'Analogies', hue: 'plum', shown: false }),
    ],
    types: [
      aType('arms', 'security', { label: 'Arms supply' }),
      aType('rivalry', 'conflict', { label: 'Rivalry', sign: 'negative', directed: false, definition: 'Two who work against each other.' }),
      aType('strikes', 'conflict', { label: 'Strikes', sign: 'negative' }),
      aType('like', 'analogy', {
        label: 'Likened to',
        sign: 'neutral',
        directed: false,
        definition: 'One that a source likens to another.',
      }),
    ],
    actors: [
      anActor('ru', {
        name: 'Russia',
        spans: [spanFrom('1991-12-26/..')],
        when: ['1991-12-26/..'],
        summary: 'A state.',
        aliases: ['Moscow'],
      }),
      anActor('ir', { name: 'Iran' }),
      anActor('il', { name: 'Israel' }),
      anActor('empire', { name: 'Russian Empire', spans: [spanFrom('1800/1917')], when: ['1800/1917'] }),
      anActor('lone', { name: 'Lone Group', kind: 'group' }),
    ],
    sources: [
      aSource('ansari', {
        title: 'How they united',
        author: [{ given: 'Ali', family: 'Ansari' }],
        publisher: 'Essays',
        url: 'https://example.org/essay',
        label: 'Ansari 2022',
      }),
      aSource('unsigned', { title: null, description: 'analysis of a visit', publisher: null, label: 'Unsigned 2022' }),
    ],
    relations: [
      aRelation('arms', 'arms', 'ru', 'ir', '1992/..', {
        checked: '2022',
        checkedDay: spanFrom('2022').possible[1],
        dates: 'inferred',
        evidence: [
          aPassage('ansari', { quote: 'The arms supplier of choice – well-known.', at: 'paragraph 4' }),
          aPassage('unsigned', { quote: 'It denied that.', modality: 'denied', speaker: 'A spokesman', stance: 'disputes' }),
        ],
      }),
      aRelation('rivalry', 'rivalry', 'ir', 'il', '1982/2025', { evidence: [aPassage('unsigned')] }),
      aRelation('strikes', 'strikes', 'il', 'ir', '2015~/2020', { evidence: [aPassage('ansari', { modality: 'alleged' })] }),
      aRelation('old-war', 'rivalry', 'empire', 'ir', '1826/1828', { unsourced: true }),
      aRelation('likeness', 'like', 'ru', 'il', '2016', { evidence: [aPassage('ansari')] }),
    ],
    stories: [exampleStory],
  });
}
