import { type ReactNode, useState } from 'react';
import type { Figure, FigureOptions } from '#appearance/figureOptions.ts';
import type { Theme } from '#appearance/palette.ts';
import type { NetworkView } from '#canvas/networkView.ts';
import { yearSentence } from '#domain/yearSentence.ts';
import { download } from '#export/download.ts';
import { fileName } from '#export/fileName.ts';
import { ExportDialog } from '#panels/ExportDialog.tsx';
import { selectChanges, selectNetworkAt, selectPicture } from '#state/selectors.ts';
import { typesHiddenByReader } from '#state/store.ts';
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
  const hasBundles = useApp((state) => selectPicture(state).bundles.size > 0);
  const hidden = useApp((state) => state.hiddenTypes);

  const makeFigure = async (options: FigureOptions): Promise<Figure> => {
    if (!view) throw new Error('The network is not drawn yet: wait a moment, then try again.');
    const [figure, words] = await Promise.all([import('#export/figure.ts'), import('#export/figureOfView.ts')]);
    return figure.makeFigure({
      words: words.figureOfView({
        network,
        at,
        changes,
        hiddenTypes: typesHiddenByReader(hidden, network),
        hasBundles,
        link: location.href,
      }),
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
        makeFigure={makeFigure}
        shows={`${network.title}, ${yearSentence(at, changes)}`}
        fileName={fileName(network.id, at.year)}
        onSave={download}
      />
    </>
  );
}
