import type { Network } from '#domain/network.ts';
import { aPassage, aRelation, spanFrom } from '../support/builders.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';
import { outsideOfMarks } from './markedWords.ts';

/** The example with something of everything that is told in words of its own. */
export function richNetwork(): Network {
  const network = exampleNetwork();
  const more = [
    aRelation('late', 'strikes', 'ru', 'ir', '2015/2021', {
      evidence: [aPassage('ansari', { quote: 'Late.', shows: ['start', 'end'] }), aPassage('unsigned', { quote: 'So.', shows: ['start'] })],
    }),
    aRelation('treaty', 'rivalry', 'ir', 'ru', '1995-03-07/2015-11', {
      evidence: [aPassage('ansari', { quote: 'Over.', shows: ['end'] })],
    }),
    aRelation('century', 'rivalry', 'ir', 'ru', '19XX', { about: 'The lot', dates: 'editorial' }),
    aRelation('season', 'arms', 'ir', 'ru', '2016-24?;2018-21', { dates: 'stated' }),
  ];
  const moment = { when: '1979-02-11', span: spanFrom('1979-02-11'), label: 'Revolution' };
  return { ...network, moments: [moment], relations: new Map([...network.relations, ...more.map((each) => [each.id, each] as const)]) };
}

/** All that the dataset says in words, the longest first, so that a name within a name leaves nothing over. */
function textsOf({ id, title, license, ...network }: Network): readonly string[] {
  const sources = [...network.sources.values()];
  const relations = [...network.relations.values()];
  const passages = relations.flatMap(({ evidence }) => evidence);
  const texts = [
    id,
    title,
    license,
    ...network.moments.map(({ label }) => label),
    ...[...network.families.values()].map(({ label }) => label),
    ...[...network.types.values()].flatMap(({ label, definition }) => [label, definition]),
    ...[...network.actors.values()].flatMap(({ name, code, summary, aliases }) => [name, code, summary, ...aliases]),
    ...sources.flatMap(({ title: own, label, description, publisher }) => [own, label, description, publisher]),
    ...sources.flatMap(({ author }) => author.flatMap(({ family, given, literal }) => [family, given, literal])),
    ...relations.flatMap(({ summary, about }) => [summary, about]),
    ...[...network.stories.values()].flatMap(({ title: own, summary, steps }) => [
      own,
      summary,
      ...steps.flatMap((step) => [step.title, step.text]),
    ]),
    ...passages.flatMap(({ quote, at, speaker }) => [quote, at, speaker]),
  ];
  return texts
    .filter((text) => typeof text === 'string')
    .filter(Boolean)
    .sort((one, other) => other.length - one.length);
}

const TEXTS = textsOf(richNetwork());

/** What neither the table of words nor the dataset says, nor what was `given` by the reader; numbers and punctuation are in no language. */
export function unmarked(texts: Iterable<string | null | undefined>, given: readonly string[] = []): readonly string[] {
  const found = new Set<string>();
  for (const text of texts) {
    const rest = [...given, ...TEXTS].reduce((left, known) => left.replaceAll(known, ''), outsideOfMarks(text ?? ''));
    if (/\p{L}/u.test(rest)) found.add(text ?? '');
  }
  return [...found];
}
