import { FigureError } from '#appearance/figureError.ts';
import type { FigureOptions } from '#appearance/figureOptions.ts';
import type { NetworkView } from '#canvas/networkView.ts';
import type { Network } from '#domain/network.ts';
import { passageOf, type Story, type StoryStep } from '#domain/story.ts';
import type { AppState } from '#state/appState.ts';
import { viewsOfStory } from '#state/story.ts';
import { countedIn } from '#state/view.ts';
import { laterWords } from '#words/laterWords.ts';
import { figureOfState, loaded } from './figureOfState.ts';

interface StoryFigures {
  readonly story: Story;
  readonly state: AppState;
  readonly view: NetworkView | null;
  readonly options: FigureOptions;
  /** Called before each step is drawn, counted from 1. */
  readonly onStep: (step: number) => void;
  /** Whether the reader still waits for it. */
  readonly isWanted: () => boolean;
}

/**
 * A figure of each step, with its heading, its text and its quotations, as one archive. Null where nobody waits for it any more.
 * @throws FigureError
 */
export async function storyFigures({ story, state, view, options, onStep, isWanted }: StoryFigures): Promise<Blob | null> {
  if (!view) throw new FigureError(laterWords.export.notReady);
  const [{ makeFigure }, { zipOf }] = await loaded(() => Promise.all([import('#export/figure.ts'), import('#export/zip.ts')]));
  const { whole } = state;
  const files: { readonly name: string; readonly blob: Blob }[] = [];
  for (const [index, stepped] of viewsOfStory(story, whole).entries()) {
    const step = story.steps[index];
    if (!step) continue;
    if (!isWanted()) return null;
    onStep(index + 1);
    const shown = { ...state, ...stepped, network: countedIn(stepped, whole) };
    await view?.flagsLoaded;
    const request = await figureOfState(shown, view, { ...options, title: step.title, subtitle: step.text });
    const notes = [...notesOf(step, whole), laterWords.stories.place(index + 1, story.steps.length, story.title), ...request.words.notes];
    const { blob } = await makeFigure({ ...request, words: { ...request.words, notes } });
    files.push({ name: `${String(index + 1).padStart(2, '0')}-${story.id}.png`, blob });
  }
  return zipOf(files);
}

/** What the step quotes, word by word, and from where. */
const notesOf = ({ quotes }: StoryStep, whole: Network): readonly string[] =>
  quotes.flatMap((quote) => {
    const passage = passageOf(quote, whole);
    return passage ? [laterWords.stories.quoted(passage.quote, whole.sources.get(quote.source)?.label ?? quote.source)] : [];
  });
