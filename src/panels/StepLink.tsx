import type { ComponentProps, ReactNode } from 'react';
import type { StoryPlace } from '#domain/story.ts';
import { addressOfStep } from '#state/addressStory.ts';
import { useActions } from '#state/useApp.ts';
import { ViewLink } from './links.tsx';

interface StepLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'onClick'> {
  readonly place: StoryPlace;
  /** Called when it is followed in place. */
  readonly onFollowed?: () => void;
}

/** A link to a step of a story. */
export function StepLink({ place, onFollowed, ...attributes }: StepLinkProps): ReactNode {
  const { openStory } = useActions();
  const follow = (): void => {
    openStory(place);
    onFollowed?.();
  };
  return <ViewLink {...attributes} href={addressOfStep(place)} onFollow={follow} />;
}
