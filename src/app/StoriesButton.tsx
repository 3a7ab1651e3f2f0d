import { BookOpen } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { laterPart } from '#panels/laterPart.tsx';
import { useApp } from '#state/useApp.ts';
import { words } from '#words/words.ts';

const StoryList = laterPart(async () => (await import('./StoryList.tsx')).StoryList);

/** The way into the dataset's stories; nothing where it has none. */
export function StoriesButton(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const hasStories = useApp((state) => state.whole.stories.size > 0);
  if (!hasStories) return null;
  const close = (): void => setOpen(false);
  return (
    <>
      <button type="button" className="button compact stories-button" title={words.stories.hint} onClick={() => setOpen(true)}>
        <BookOpen size={18} aria-hidden="true" />
        <span>{words.stories.heading}</span>
      </button>
      {isOpen && <StoryList onClose={close} onMissing={close} />}
    </>
  );
}
