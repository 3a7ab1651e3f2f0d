import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Figure, FigureOptions } from '#appearance/figureOptions.ts';
import { laterWords } from '#words/laterWords.ts';

export type MakeFigure = (options: FigureOptions) => Promise<Figure>;

/** Where a picture stands in its making. */
export type Drawing =
  | { readonly status: 'idle' | 'drawing' }
  | { readonly status: 'drawn'; readonly figure: Figure }
  | { readonly status: 'failed'; readonly reason: string };

const IDLE: Drawing = { status: 'idle' };
const DRAWING: Drawing = { status: 'drawing' };

const reasonOf = (error: unknown): string =>
  error instanceof Error && error.message !== '' ? error.message : laterWords.export.trySmaller;

const failed = (error: unknown): Drawing => ({ status: 'failed', reason: reasonOf(error) });

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

/** Where a copy to the clipboard stands. */
type Copying = { readonly status: 'idle' | 'drawing' | 'copied' } | { readonly status: 'failed'; readonly reason: string };

interface FigureCopying {
  readonly copying: Copying;
  /** To be called at the very click: some browsers let the page copy only then, and wait for the picture. */
  readonly copy: (options: FigureOptions) => void;
  /** Drops what is said of the last copy. */
  readonly forgetCopy: () => void;
}

/** Draws a picture and copies it. */
export function useFigureCopying(makeFigure: MakeFigure): FigureCopying {
  const [copying, setCopying] = useState<Copying>({ status: 'idle' });
  const copy = (options: FigureOptions): void => {
    setCopying({ status: 'drawing' });
    copyFigure(makeFigure(options)).then(
      () => setCopying({ status: 'copied' }),
      (error: unknown) => setCopying({ status: 'failed', reason: error instanceof Error ? error.message : '' }),
    );
  };
  return { copying, copy, forgetCopy: () => setCopying({ status: 'idle' }) };
}

/** Rejects with a sentence for the reader. */
async function copyFigure(figure: Promise<Figure>): Promise<void> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': figure.then(({ blob }) => blob) })]);
  } catch {
    // What went wrong in drawing comes first; without that, the browser has no such clipboard, or does not allow it.
    await figure;
    throw new Error(laterWords.export.noClipboard);
  }
}

interface FigureSaving {
  readonly saving: Drawing;
  /** Does nothing while a picture is being drawn. */
  readonly save: (options: FigureOptions, fileName: string) => void;
  /** Drops what is said of the last picture, and does not save one that is still being drawn. */
  readonly forget: () => void;
}

/** Draws a picture and saves it, unless the component is gone by then. */
export function useFigureSaving(makeFigure: MakeFigure, onSave: (blob: Blob, fileName: string) => void): FigureSaving {
  const [saving, setSaving] = useState(IDLE);
  /** The options of the picture being drawn: what tells it from one that was given up. */
  const wanted = useRef<FigureOptions | null>(null);
  useEffect(() => {
    return () => {
      wanted.current = null;
    };
  }, []);

  const draw = async (options: FigureOptions, fileName: string): Promise<Drawing> => {
    const figure = await makeFigure(options);
    if (wanted.current === options) onSave(figure.blob, fileName);
    return { status: 'drawn', figure };
  };
  const save = (options: FigureOptions, fileName: string): void => {
    if (wanted.current !== null) return;
    wanted.current = options;
    setSaving(DRAWING);
    const settle = (next: Drawing): void => {
      if (wanted.current !== options) return;
      wanted.current = null;
      setSaving(next);
    };
    draw(options, fileName).then(settle, (error) => settle(failed(error)));
  };
  const forget = (): void => {
    wanted.current = null;
    setSaving(IDLE);
  };
  return { saving, save, forget };
}
