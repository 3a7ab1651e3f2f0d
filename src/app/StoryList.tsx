import { type ReactNode, useEffect, useId, useRef } from 'react';
import { StepLink } from '#panels/StepLink.tsx';
import { useApp } from '#state/useApp.ts';
import { laterWords } from '#words/laterWords.ts';
import { words } from '#words/words.ts';
import './Sheet.css';
import './StoryList.css';

/** The stories that there are, each a link to its first step. */
export function StoryList({ onClose }: { readonly onClose: () => void }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const stories = useApp((state) => state.whole.stories);
  const open = useApp((state) => state.story?.id);
  const close = (): void => dialog.current?.close();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="sheet-dialog small" aria-labelledby={heading} onClose={onClose}>
      <div className="sheet-head">
        <h2 id={heading}>{words.stories.heading}</h2>
        <button type="button" className="button" onClick={close}>
          {words.frame.close}
        </button>
      </div>
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
    </dialog>
  );
}
