import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Figure, FigureOptions } from '#appearance/figureOptions.ts';
import { laterWords } from '#words/laterWords.ts';

export type MakeFigure = (options: FigureOptions) => Promise<Figure>;

/** What a failure says to the reader; an advice where it says nothing. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error && error.message !== '' ? error.message : laterWords.export.trySmaller;

/** What of the options changes what a figure shows, and not only how large it is. */
export type FigureContent = Omit<FigureOptions, 'scale' | 'own'>;

/** So long, in milliseconds, somebody who writes has paused when the figure is drawn anew. */
const PAUSE = 350;

export interface FigurePreview {
  /** The last one drawn, with an address for an `img`. */
  readonly drawn: { readonly figure: Figure; readonly url: string } | null;
  readonly busy: boolean;
  /** Why the last one could not be drawn; null where it was. */
  readonly failure: string | null;
}

const FIRST_PREVIEW: FigurePreview = { drawn: null, busy: true, failure: null };

/** The figure at 1×, drawn anew when its content changes; until then the last one stays. */
export function useFigurePreview(makeFigure: MakeFigure, content: FigureContent): FigurePreview {
  const [preview, setPreview] = useState(FIRST_PREVIEW);
  // Whoever gives a new function with every render does not want a new preview with every render.
  const make = useEffectEvent(makeFigure);
  const { template, ground } = content;
  const [title, subtitle] = [useSettled(content.title), useSettled(content.subtitle)];

  useEffect(() => {
    let current = true;
    setPreview((last) => ({ ...last, busy: true }));
    make({ template, ground, title, subtitle, scale: 1, own: null }).then(
      (figure) => current && setPreview({ drawn: { figure, url: URL.createObjectURL(figure.blob) }, busy: false, failure: null }),
      (error) => current && setPreview({ drawn: null, busy: false, failure: reasonOf(error) }),
    );
    return () => {
      current = false;
    };
  }, [template, ground, title, subtitle]);

  const url = preview.drawn?.url;
  useEffect(() => {
    return () => {
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [url]);
  return preview;
}

/** The value as it was when it last stayed the same for a while. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** Where the making of something to take away stands: a file, a copy, a print. */
type Output =
  | { readonly status: 'idle' }
  /** `words` tell how far it is, where there is something to tell. */
  | { readonly status: 'busy'; readonly words?: string }
  /** `words` tell the reader what came of it. */
  | { readonly status: 'done' | 'failed'; readonly words: string };

const IDLE: Output = { status: 'idle' };

interface Outputs {
  readonly output: Output;
  /**
   * Makes something, unless something is being made. `make` is called at the very click, since some browsers let a page copy only then, and
   * resolves to what the reader is told; `isWanted` says whether the reader still waits for it, and `say` tells how far it is.
   */
  readonly start: (
    make: (isWanted: () => boolean, say: (words: string) => void) => Promise<string>,
    failed: (reason: string) => string,
  ) => void;
  /** Drops what is said of the last one, and gives up the one that is being made. */
  readonly forget: () => void;
}

/** Makes one thing at a time, and gives it up when the component goes. */
export function useOutput(): Outputs {
  const [output, setOutput] = useState(IDLE);
  /** What tells the one being made from one that was given up. */
  const wanted = useRef<object | null>(null);
  useEffect(() => {
    return () => {
      wanted.current = null;
    };
  }, []);
  const start: Outputs['start'] = (make, failed) => {
    if (wanted.current !== null) return;
    const own = {};
    wanted.current = own;
    setOutput({ status: 'busy' });
    const settle = (next: Output): void => {
      if (wanted.current !== own) return;
      wanted.current = null;
      setOutput(next);
    };
    make(
      () => wanted.current === own,
      (words) => wanted.current === own && setOutput({ status: 'busy', words }),
    ).then(
      (words) => settle({ status: 'done', words }),
      (error: unknown) => settle({ status: 'failed', words: failed(reasonOf(error)) }),
    );
  };
  const forget = (): void => {
    wanted.current = null;
    setOutput(IDLE);
  };
  return { output, start, forget };
}

/** Copies a picture as soon as it is drawn. Rejects with a sentence for the reader. */
export async function copyFigure(figure: Promise<Figure>): Promise<void> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': figure.then(({ blob }) => blob) })]);
  } catch {
    // What went wrong in drawing comes first; without that, the browser has no such clipboard, or does not allow it.
    await figure;
    throw new Error(laterWords.export.noClipboard);
  }
}
