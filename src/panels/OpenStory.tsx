import type { ReactNode } from 'react';
import { useApp } from '#state/useApp.ts';
import { words } from '#words/words.ts';
import { laterPart } from './laterPart.tsx';
import { useAsked } from './useRegion.ts';
import './StoryCard.css';

const StoryCard = laterPart(async () => (await import('./StoryCard.tsx')).StoryCard, {
  // As large as the card is where it lies over the canvas, which makes room for it at once.
  awaited: <section className="story-card muted">{words.tools.loading}</section>,
});

/** The story that is open, at its step; nothing where none is. */
export function OpenStory(): ReactNode {
  const story = useApp((state) => state.story);
  const isAsked = useAsked(story);
  return story && <StoryCard key={story.id} isAsked={isAsked} />;
}
