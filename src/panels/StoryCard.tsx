import { Check, ChevronLeft, ChevronRight, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { type Story, type StoryPlace, stepAt } from '#domain/story.ts';
import { isAwayFromStep } from '#state/story.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { laterWords } from '#words/laterWords.ts';
import { words } from '#words/words.ts';
import type { Asked } from './ExploredPanel.tsx';
import { StepLink } from './StepLink.tsx';
import { StoryQuotations } from './StoryQuotations.tsx';
import { useRegion } from './useRegion.ts';
import { useSwipe } from './useSwipe.ts';

/** Where the focus goes from a story that is closed: to where stories are opened. */
const WAY_BACK = '.stories-button';

/** A step of the story that is open: what it tells, on whose word, and the ways on and back. */
export function StoryCard({ isAsked }: Asked): ReactNode {
  const place = useApp((state) => state.story);
  const whole = useApp((state) => state.whole);
  const isAway = useApp(isAwayFromStep);
  const { stepStory, closeStory } = useActions();
  const region = useRegion(WAY_BACK, isAsked);
  const swipe = useSwipe((direction) => stepStory(direction));
  // On a narrow window the card lies over the evidence, until the reader asks for that.
  const [evidenceOf, setEvidenceOf] = useState<StoryPlace | null>(null);
  useShownFromItsTop(region, place);
  const story = place && whole.stories.get(place.id);
  const step = stepAt(place, whole);
  if (!story || !step) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey ? undefined : ACTS[event.key];
    if (!act || event.defaultPrevented) return;
    event.preventDefault();
    if (act === 'close') closeStory();
    else stepStory(act);
  };
  return (
    <section
      className="story-card"
      aria-label={laterWords.stories.story(story.title)}
      ref={region}
      tabIndex={-1}
      data-front={!isAway && evidenceOf !== place}
      onKeyDown={onKeyDown}
      {...swipe}
    >
      <div className="story-head">
        <p className="overline" dir="auto">
          {laterWords.stories.story(story.title)}
        </p>
        <button type="button" className="button bare" aria-label={laterWords.stories.close} onClick={closeStory}>
          <X size={18} aria-hidden="true" />
        </button>
        <Ways story={story} place={place} />
      </div>
      <h2 dir="auto">{step.title}</h2>
      <p className="visually-hidden" aria-live="polite">
        {laterWords.stories.announced(place.step, story.steps.length, step.title)}
      </p>
      <p className="story-away small" aria-live="polite" hidden={!isAway}>
        {isAway && (
          <>
            {laterWords.stories.away} <StepLink place={place}>{laterWords.stories.back}</StepLink>
          </>
        )}
      </p>
      <p className="story-text" dir="auto">
        {step.text}
      </p>
      <StoryQuotations quotes={step.quotes} onRelation={() => setEvidenceOf(place)} />
    </section>
  );
}

/** What keys do while the focus is in the card. */
const ACTS: Readonly<Record<string, 1 | -1 | 'close'>> = { ArrowRight: 1, ArrowLeft: -1, Escape: 'close' };

/** Back, each step as a link, and on; from the last step there is no way on but out. */
function Ways({ story, place }: { readonly story: Story; readonly place: StoryPlace }): ReactNode {
  const { stepStory, closeStory } = useActions();
  const isFirst = place.step === 1;
  const isLast = place.step === story.steps.length;
  const Next = isLast ? Check : ChevronRight;
  return (
    <nav className="story-ways" aria-label={laterWords.stories.steps}>
      <button
        type="button"
        className="button small back"
        // Not disabled, which would take the focus away from a reader who comes back to the first step.
        aria-disabled={isFirst}
        aria-keyshortcuts=","
        title={`${laterWords.stories.previous} (,)`}
        onClick={() => stepStory(-1)}
      >
        <ChevronLeft size={16} aria-hidden="true" />
        <span>{laterWords.stories.previous}</span>
      </button>
      <p className="muted small">{laterWords.stories.step(place.step, story.steps.length)}</p>
      <ol>
        {numbered(story).map(({ step, title }) => (
          <li key={step}>
            <StepLink
              place={{ id: story.id, step }}
              aria-current={step === place.step ? 'step' : undefined}
              title={title}
              aria-label={laterWords.stories.stepNamed(step, title)}
            >
              {words.formats.number(step)}
            </StepLink>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="button small on"
        aria-keyshortcuts={isLast ? undefined : '.'}
        title={isLast ? laterWords.stories.endHint : `${laterWords.stories.next} (.)`}
        onClick={() => (isLast ? closeStory() : stepStory(1))}
      >
        <span>{isLast ? laterWords.stories.end : laterWords.stories.next}</span>
        <Next size={16} aria-hidden="true" />
      </button>
    </nav>
  );
}

const numbered = ({ steps }: Story) => steps.map(({ title }, index) => ({ step: index + 1, title }));

/** Each step is read from its beginning, beside the picture that it speaks of; the first where the page has put it. */
function useShownFromItsTop(region: RefObject<HTMLElement | null>, place: StoryPlace | null): void {
  const shown = useRef(place);
  // With the step itself, so that nothing is pressed that is about to move.
  useLayoutEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    region.current?.scrollTo?.(0, 0);
    region.current?.scrollIntoView({ block: 'start' });
    document.querySelector('.canvas-frame')?.scrollIntoView({ block: 'start' });
  }, [region, place]);
}
