import { Download } from 'lucide-react';
import { lazy, type ReactNode, useState } from 'react';
import type { Theme } from '#appearance/palette.ts';
import type { NetworkView } from '#canvas/networkView.ts';
import { words } from '#words/words.ts';
import { LaterPart } from './LaterPart.tsx';

const FigureExport = lazy(async () => ({ default: (await import('./FigureExport.tsx')).FigureExport }));

interface ExportFigureProps {
  readonly view: NetworkView | null;
  readonly theme: Theme;
}

/** The way out of the app for a picture. */
export function ExportFigure(props: ExportFigureProps): ReactNode {
  // Null until it is opened for the first time: its dialog is fetched then, and stays.
  const [open, setOpen] = useState<boolean | null>(null);
  return (
    <>
      <button type="button" className="button primary compact" onClick={() => setOpen(true)}>
        <Download size={18} aria-hidden="true" />
        <span>{words.export.label}</span>
      </button>
      {open !== null && (
        <LaterPart onFail={() => setOpen(null)}>
          <FigureExport {...props} open={open} onClose={() => setOpen(false)} />
        </LaterPart>
      )}
    </>
  );
}
