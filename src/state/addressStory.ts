/** The parts of an address that say which story is open, and at which step. Rules V21 and V22 of docs/view-rules.md. */
import type { StoryId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import type { StoryPlace } from '#domain/story.ts';
import { words } from '#words/words.ts';
import { clip } from './addressTime.ts';

/** The names of these parts. */
export const STORY_PARTS: readonly string[] = ['story', 'step'];

/** Reads them; what cannot be used is dropped, and added to `said`. */
export function readStory(query: URLSearchParams, { stories }: Network, said: string[]): StoryPlace | null {
  const id = query.get('story');
  const text = query.get('step');
  if (id === null) {
    if (text !== null) said.push(words.stories.stepOfNothing);
    return null;
  }
  const story = stories.get(id as StoryId);
  if (!story) {
    said.push(words.stories.unknown(clip(id)));
    return null;
  }
  const step = text === null ? 1 : /^[1-9]\d?$/.test(text) ? Number(text) : 0;
  if (step >= 1 && step <= story.steps.length) return { id: story.id, step };
  said.push(words.stories.noStep(clip(text ?? ''), story.steps.length));
  return { id: story.id, step: 1 };
}

/** Writes them; the first step is the default. */
export function writeStory(story: StoryPlace | null): [string, string][] {
  if (!story) return [];
  return story.step === 1
    ? [['story', story.id]]
    : [
        ['story', story.id],
        ['step', String(story.step)],
      ];
}

/** The address of a step: short, since nothing beside it is to be said. */
export const addressOfStep = (place: StoryPlace): string => `?${new URLSearchParams(writeStory(place))}`;
