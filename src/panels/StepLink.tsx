import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import type { StoryPlace } from '#domain/story.ts';
import { addressOfStep } from '#state/addressStory.ts';
import { useActions } from '#state/useApp.ts';
import { isFollowedHere } from './links.tsx';

interface StepLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'onClick'> {
  readonly place: StoryPlace;
  /** Called when it is followed in place. */
  readonly onFollowed?: () => void;
}

/** A link to a step of a story; it is followed in place, unless the reader asks for a new tab. */
export function StepLink({ place, onFollowed, children, ...attributes }: StepLinkProps): ReactNode {
  const { openStory } = useActions();
  const follow = (event: MouseEvent): void => {
    if (!isFollowedHere(event)) return;
    event.preventDefault();
    openStory(place);
    onFollowed?.();
  };
  return (
    <a {...attributes} href={addressOfStep(place)} onClick={follow}>
      {children}
    </a>
  );
}
