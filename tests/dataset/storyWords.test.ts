import { describe, expect, it } from 'vitest';
import { toNetwork } from '#dataset/toNetwork.ts';
import { passageOf } from '#domain/story.ts';
import { compileFolder } from '../../tools/compileFolder.ts';
import { readDataset, readSnapshot } from '../../tools/readDataset.ts';

const FOLDER = 'data/russia-iran';
const { dataset } = compileFolder(FOLDER);
if (!dataset) throw new Error('the shipped dataset is not sound');
const network = toNetwork(readDataset(FOLDER).id, dataset);
const stories = [...network.stories.values()];

/** So many words in a row are somebody's own. */
const RUN = 6;

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [];

function runsOf(text: string): ReadonlySet<string> {
  const all = wordsOf(text);
  return new Set(all.slice(0, Math.max(0, all.length - RUN + 1)).map((_, index) => all.slice(index, index + RUN).join(' ')));
}

const shared = (text: string, article: string): readonly string[] => {
  const theirs = runsOf(article);
  return [...runsOf(text)].filter((run) => theirs.has(run));
};

it('ships two stories of six to nine steps', () => {
  expect(stories.map(({ id }) => id)).toEqual(['pact-of-the-isolated', 'syria-tacit-arrangements']);
  for (const { steps } of stories) {
    expect(steps.length).toBeGreaterThanOrEqual(6);
    expect(steps.length).toBeLessThanOrEqual(9);
  }
});

describe.each(stories.map((story) => [story.id, story] as const))('%s', (_, { title, summary, steps }) => {
  it('quotes passages that there are, two at least in each step', () => {
    for (const step of steps) {
      const passages = step.quotes.map((quote) => passageOf(quote, network));
      expect(passages.length, step.title).toBeGreaterThanOrEqual(2);
      expect(passages, step.title).not.toContain(null);
    }
  });

  it('tells it in our own words: no six in a row are an article’s', () => {
    const folder = process.env.ENTENTE_SOURCES;
    if (!folder) {
      console.info(`${title}: its words were not held against the articles, because ENTENTE_SOURCES is not set.`);
      return;
    }
    const files = Object.values(dataset.sources).flatMap(({ snapshot }) => snapshot?.file ?? []);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const article = readSnapshot(folder, file)?.text ?? '';
      expect(article).not.toBe('');
      for (const text of [title, summary, ...steps.flatMap((step) => [step.title, step.text])]) expect(shared(text, article)).toEqual([]);
    }
  });
});

it('knows a run of six words, whatever the case and the marks between', () => {
  expect(shared('One said: two, three – four five six.', 'And “ONE said two three four five six”.')).toHaveLength(2);
  expect(shared('one two three four five', 'one two three four five')).toEqual([]);
});
