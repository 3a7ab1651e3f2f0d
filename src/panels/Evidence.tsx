import { X } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import type { Selection } from '#domain/selection.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { words } from '#words/words.ts';
import { useLaterEvidence } from './laterEvidence.ts';
import { SheetSize } from './SheetSize.tsx';
import './Evidence.css';

/** What is known of the selected relation, pair or actor, and on whose word. */
export function Evidence(): ReactNode {
  const selection = useApp((state) => state.selection);
  const { select } = useActions();
  const panel = useReadersFocus(selection);
  if (!selection) return null;
  return (
    <aside className="evidence" aria-label={words.evidence.label} ref={panel} tabIndex={-1}>
      <button type="button" className="button bare close" aria-label={words.evidence.close} onClick={() => select(null)}>
        <X size={18} aria-hidden="true" />
      </button>
      <SheetSize />
      <Content selection={selection} />
    </aside>
  );
}

function Content({ selection }: { readonly selection: Selection }): ReactNode {
  const content = useLaterEvidence();
  if (content === 'awaited') return <p className="muted awaited">{words.evidencePanel.awaited}</p>;
  if (content === 'failed') return <p role="alert">{words.evidencePanel.failed}</p>;
  return <content.SelectedEvidence selection={selection} />;
}

/**
 * Takes the reader to what they opened, from a link, from within the panel or from the canvas, and back to where they were,
 * or to the list, when the panel closes. The slider and other controls keep their focus.
 */
function useReadersFocus(selection: Selection | null): RefObject<HTMLElement | null> {
  const panel = useRef<HTMLElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const isOpening = useRef(true);
  const story = useApp((state) => state.story);
  const storyBefore = useRef(story);
  useEffect(() => {
    // A page that opens with a selection leaves the focus at its beginning; one that came with a story is told of by the story.
    const isReaders = !isOpening.current && story === storyBefore.current;
    if (isReaders && selection) goTo(panel.current, cameFrom);
    if (isReaders && !selection) goBack(cameFrom.current);
    isOpening.current = false;
    storyBefore.current = story;
  }, [selection, story]);
  return panel;
}

/** Links into the app, and the canvas where it is walked by keyboard. */
const WAYS_IN = 'a[href^="?"], [role="application"]';

function goTo(panel: HTMLElement | null, cameFrom: RefObject<Element | null>): void {
  const active = document.activeElement;
  const isOutside = !panel?.contains(active);
  if (isOutside && !active?.matches(`body, ${WAYS_IN}`)) return;
  if (isOutside && active?.matches(WAYS_IN)) cameFrom.current = active;
  panel?.focus({ preventScroll: true });
  panel?.scrollIntoView({ block: 'start' });
}

/** Only for a reader whose focus went with the panel. */
function goBack(cameFrom: Element | null): void {
  if (document.activeElement !== document.body) return;
  const wayBack = cameFrom?.isConnected ? cameFrom : document.querySelector('.relation-list a');
  if (wayBack instanceof HTMLElement) wayBack.focus({ preventScroll: true });
}
