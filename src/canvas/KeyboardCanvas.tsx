import { type FocusEvent, type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react';
import { words } from '#words/words.ts';
import type { KeyboardWalk, WalkGround } from './keyboardWalk.ts';
import { networkName } from './networkName.ts';
import './KeyboardCanvas.css';

interface KeyboardCanvasProps extends WalkGround {
  /** What is drawn; it takes no focus of its own. */
  readonly children: ReactNode;
}

const WALK_KEYS: ReadonlySet<string> = new Set([
  ...['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'Enter', 'Home'],
  ...['n', 'N', 'p', 'P', 'f', 'F', '+', '=', '-'],
]);

/** The canvas as one stop of the Tab key, in which keys walk the network and a voice says where they lead. */
export function KeyboardCanvas({ children, ...ground }: KeyboardCanvasProps): ReactNode {
  const { scene } = ground;
  const keys = useId();
  const [told, setTold] = useState('');
  const { walk, begin } = useWalk(ground, setTold);
  const name = useMemo(() => networkName(scene), [scene]);
  // By then the view, which waits for no rendering, has drawn the scene.
  useEffect(() => walk.current?.redrawn(scene), [walk, scene]);
  const onFocus = ({ currentTarget }: FocusEvent): void => {
    if (currentTarget.matches(':focus-visible')) begin(currentTarget, (each) => each.enter());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, shiftKey, ctrlKey, altKey, metaKey, currentTarget } = event;
    if (ctrlKey || altKey || metaKey) return;
    if (key === 'Escape' && scene.selection === null && walk.current?.putDown()) event.preventDefault();
    if (!WALK_KEYS.has(key)) return;
    event.preventDefault();
    begin(currentTarget, (each) => each.press(key, shiftKey));
  };
  return (
    <>
      <div
        className="keyboard-canvas"
        role="application"
        aria-label={name}
        aria-roledescription={words.walk.role}
        aria-describedby={keys}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the rule does not know that an application takes keys
        tabIndex={0}
        onFocus={onFocus}
        onBlur={() => walk.current?.leave()}
        onKeyDown={onKeyDown}
      >
        {children}
      </div>
      <p id={keys} hidden={true}>
        {words.walk.keys}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {told}
      </p>
    </>
  );
}

interface Walking {
  /** Null until the reader has first come with the keyboard. */
  readonly walk: RefObject<KeyboardWalk | null>;
  /** Acts as soon as the walk is there, if the focus still is: few need it, so it is fetched when asked for. */
  begin(focused: Element, act: (walk: KeyboardWalk) => void): void;
}

function useWalk(ground: WalkGround, tell: (sentence: string) => void): Walking {
  const latest = useRef(ground);
  latest.current = ground;
  const walk = useRef<KeyboardWalk>(null);
  const loading = useRef<Promise<KeyboardWalk>>(null);
  const load = async (): Promise<KeyboardWalk> => {
    const { KeyboardWalk } = await import('./keyboardWalk.ts');
    walk.current = new KeyboardWalk(() => latest.current, tell);
    return walk.current;
  };
  const begin: Walking['begin'] = (focused, act) => {
    loading.current ??= load();
    // Where it cannot be had, the canvas stays as it is for the pointer, and the next key asks again.
    const onFailure = (): void => {
      loading.current = null;
    };
    loading.current.then((each) => document.activeElement === focused && act(each), onFailure);
  };
  return { walk, begin };
}
