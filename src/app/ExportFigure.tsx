import { type ReactNode, useState } from 'react';
import { FigureError } from '#appearance/figureError.ts';
import type { Figure, FigureOptions } from '#appearance/figureOptions.ts';
import type { Theme } from '#appearance/palette.ts';
import type { NetworkView } from '#canvas/networkView.ts';
import { yearSentence } from '#domain/yearSentence.ts';
import { download } from '#export/download.ts';
import { fileName } from '#export/fileName.ts';
import { ExportDialog } from '#panels/ExportDialog.tsx';
import { selectChanges, selectNetworkAt, selectPicture } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';

interface ExportFigureProps {
  readonly view: NetworkView | null;
  readonly theme: Theme;
}

/** The way out of the app for a picture: what the canvas shows, as a figure that says what it is. */
export function ExportFigure({ view, theme }: ExportFigureProps): ReactNode {
  const [open, setOpen] = useState(false);
  const network = useApp((state) => state.network);
  const at = useApp(selectNetworkAt);
  const changes = useApp(selectChanges);
  const hasBundles = useApp((state) => [...selectPicture(state).bundles.values()].some(({ relations }) => relations.size > 1));
  const hiddenTypes = useApp((state) => state.hiddenTypes);
  const selection = useApp((state) => state.selection);

  const draw = async (options: FigureOptions): Promise<Figure> => {
    if (at.actors.size === 0) {
      throw new FigureError(`There is nothing to draw in ${at.year}. Choose another year, or show more types of relation.`);
    }
    if (!view) throw new FigureError('The network is not drawn yet. Wait a moment, then try again.');
    const { figureOfView, highlightedWords, makeFigure } = await loadExport();
    const highlighted = highlightedWords(selection, network, at);
    return makeFigure({
      words: figureOfView({ network, at, changes, hiddenTypes, highlighted, hasBundles, link: location.href }),
      options,
      pageTheme: theme,
      drawNetwork: (request) => view.toImage(request),
    });
  };

  return (
    <>
      <button type="button" className="button primary" onClick={() => setOpen(true)}>
        Export
      </button>
      <ExportDialog
        open={open}
        onClose={() => setOpen(false)}
        makeFigure={draw}
        shows={`${network.title}, ${yearSentence(at, changes)}`}
        fileName={fileName(network.id, at.year)}
        onSave={download}
      />
    </>
  );
}

/** Fetched when the first figure is drawn: most visits need none. */
async function loadExport() {
  const parts = [import('#export/figure.ts'), import('#export/figureOfView.ts'), import('#export/highlighted.ts')] as const;
  const loaded = await Promise.all(parts).catch((cause: unknown) => {
    throw new FigureError('A part of this page could not be loaded. Check your connection, then reload the page.', { cause });
  });
  const [figure, words, highlight] = loaded;
  return { ...figure, ...words, ...highlight };
}
