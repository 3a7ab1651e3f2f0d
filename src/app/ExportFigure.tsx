import { Download } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { NetworkView } from '#canvas/networkView.ts';
import { laterPart } from '#panels/laterPart.tsx';
import { words } from '#words/words.ts';

const FigureExport = laterPart(async () => (await import('./FigureExport.tsx')).FigureExport);

interface ExportFigureProps {
  readonly view: NetworkView | null;
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
      {open !== null && <FigureExport {...props} open={open} onClose={() => setOpen(false)} onMissing={() => setOpen(null)} />}
    </>
  );
}
