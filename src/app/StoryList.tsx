import type { ReactNode } from 'react';
import { StepLink } from '#panels/StepLink.tsx';
import { useApp } from '#state/useApp.ts';
import { laterWords } from '#words/laterWords.ts';
import { words } from '#words/words.ts';
import { SheetDialog } from './SheetDialog.tsx';
import './StoryList.css';

/** The stories that there are, each a link to its first step. */
export function StoryList({ onClose }: { readonly onClose: () => void }): ReactNode {
  const stories = useApp((state) => state.whole.stories);
  const open = useApp((state) => state.story?.id);
  return (
    <SheetDialog heading={words.stories.heading} small onClose={onClose}>
      {(close) => (
        <div className="sheet-body">
          <p className="muted">{laterWords.stories.explain}</p>
          <ul className="story-list">
            {[...stories.values()].map(({ id, title, summary, steps }) => (
              <li key={id} dir="auto">
                <StepLink place={{ id, step: 1 }} aria-current={id === open ? 'true' : undefined} onFollowed={close}>
                  {title}
                </StepLink>
                <p>{summary}</p>
                <p className="muted small">{laterWords.stories.count(steps.length)}</p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </SheetDialog>
  );
}
