import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Background, Figure, FigureOptions } from '#appearance/figureOptions.ts';
import { laterWords } from '#words/laterWords.ts';

export type MakeFigure = (options: FigureOptions) => Promise<Figure>;

/** Where a picture stands in its making. */
export type Drawing =
  | { readonly status: 'idle' | 'drawing' }
  | { readonly status: 'drawn'; readonly figure: Figure }
  | { readonly status: 'failed'; readonly reason: string };

const IDLE: Drawing = { status: 'idle' };
const DRAWING: Drawing = { status: 'drawing' };

function failed(error: unknown): Drawing {
  return { status: 'failed', reason: error instanceof Error && error.message !== '' ? error.message : laterWords.export.trySmaller };
}

/** The figure at 1× on the chosen ground, with an address for an `img`; drawn once per ground. */
export function useFigurePreview(makeFigure: MakeFigure, background: Background): Drawing & { readonly url?: string } {
  const [preview, setPreview] = useState<Drawing & { readonly url?: string }>(DRAWING);
  // Whoever gives a new function with every render does not want a new preview with every render.
  const make = useEffectEvent(makeFigure);

  useEffect(() => {
    let url: string | null = null;
    let current = true;
    const show = (figure: Figure): void => {
      if (!current) return;
      url = URL.createObjectURL(figure.blob);
      setPreview({ status: 'drawn', figure, url });
    };
    setPreview(DRAWING);
    make({ scale: 1, own: null, background }).then(show, (error) => current && setPreview(failed(error)));
    return () => {
      current = false;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [background]);

  return preview;
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
