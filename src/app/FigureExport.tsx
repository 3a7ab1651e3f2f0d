import type { ReactNode } from 'react';
import { FigureError } from '#appearance/figureError.ts';
import type { Figure, FigureOptions } from '#appearance/figureOptions.ts';
import { flagPath } from '#appearance/flags.ts';
import type { NetworkView } from '#canvas/networkView.ts';
import { download } from '#export/download.ts';
import type { FigureRequest } from '#export/figurePlan.ts';
import { fileStem } from '#export/fileName.ts';
import type { SvgFigure } from '#export/svg/figureSvg.ts';
import { ExportDialog } from '#panels/ExportDialog.tsx';
import { choicesInFigure } from '#panels/figureChoices.ts';
import { asKnown } from '#panels/timeChoices.ts';
import { yearsShown } from '#panels/yearWords.ts';
import { selectChanges, selectComparison, selectDrawn, selectGhosts, selectPicture } from '#state/selectors.ts';
import { useApp, useAppStore } from '#state/useApp.ts';
import { comparisonSentence } from '#words/comparisonSentence.ts';
import { laterWords } from '#words/laterWords.ts';
import { yearSentence } from '#words/yearSentence.ts';
import { CitationOfView } from './CitationOfView.tsx';
import { DataExport } from './DataExport.tsx';
import { EmbedOfView } from './EmbedOfView.tsx';
import { printFigure } from './printFigure.ts';
import { siteFile } from './siteFile.ts';
import { viewLink } from './viewLink.ts';

interface FigureExportProps {
  readonly view: NetworkView | null;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What the canvas shows, as a figure that says what it is. */
export function FigureExport({ view, open, onClose }: FigureExportProps): ReactNode {
  const { store } = useAppStore();
  const network = useApp((state) => state.network);
  const at = useApp(selectDrawn);
  const years = useApp(yearsShown);
  const changes = useApp(selectChanges);
  const comparison = useApp(selectComparison);
  const ghosts = useApp(selectGhosts);
  const bundles = [...useApp(selectPicture).bundles.values()];
  const knownBy = useApp((state) => state.known);
  const known = knownBy && asKnown(knownBy);
  const inRow = useApp((state) => state.multiples.length > 0);
  const withPossible = useApp((state) => state.withPossible);
  const hiddenTypes = useApp((state) => state.hiddenTypes);
  const choices = choicesInFigure(
    useApp((state) => state),
    network,
  );
  const selection = useApp((state) => state.selection);

  const request = async (options: FigureOptions): Promise<FigureRequest> => {
    if (at.actors.size === 0 && ghosts.size === 0) {
      throw new FigureError(laterWords.export.nothing(years, known !== null));
    }
    if (!view) throw new FigureError(laterWords.export.notReady);
    const { figureOfView, highlightedWords } = await loaded(wordsOfFigure);
    const highlighted = highlightedWords(selection, network, at);
    const time = { at, changes, comparison, ghosts, known, withPossible };
    return {
      words: figureOfView({ network, ...time, hiddenTypes, choices, highlighted, bundles, link: viewLink(store.getState()) }),
      options,
      network: {
        size: view.imageSize(),
        draw: (wanted) => view.toImage(wanted),
        trace: (wanted) => view.toDrawing(wanted),
        flag: flagOf,
      },
    };
  };
  const draw = async (options: FigureOptions): Promise<Figure> => {
    const made = await request(options);
    return (await loaded(() => import('#export/figure.ts'))).makeFigure(made);
  };
  const drawSvg = async (options: FigureOptions): Promise<SvgFigure> => {
    const made = await request(options);
    return (await loaded(() => import('#export/svg/figureSvg.ts'))).makeSvg(made);
  };

  const title = comparison ? laterWords.figure.compared(network.title, comparison.earlier.year, comparison.later.year) : network.title;
  const shows = comparison ? comparisonSentence(comparison) : yearSentence(at, changes);
  const stem = fileStem(network.id, at.window, comparison !== null, { known: knownBy, withPossible });
  const nameOf = (ending: string): string => `${stem}.${ending}`;
  return (
    <ExportDialog
      open={open}
      onClose={onClose}
      makeFigure={draw}
      makeSvg={async (options) => (await drawSvg(options)).blob}
      onPrint={async (options, isWanted) => {
        const figure = await drawSvg(options);
        if (isWanted()) await printFigure(figure);
      }}
      title={title}
      shows={`${network.title}, ${shows}${inRow ? laterWords.export.withoutRow : ''}`}
      fileName={nameOf}
      onSave={download}
      others={{
        data: () => <DataExport shows={shows} name={nameOf} />,
        citation: () => <CitationOfView shows={shows} stem={stem} />,
        embed: () => <EmbedOfView shows={shows} />,
      }}
    />
  );
}

/** Fetched when the first figure is drawn: most visits need none. */
async function loaded<Part>(fetching: () => Promise<Part>): Promise<Part> {
  return fetching().catch((cause: unknown) => {
    throw new FigureError(laterWords.export.partMissing, { cause });
  });
}

async function wordsOfFigure() {
  const [ofView, highlight] = await Promise.all([import('#export/figureOfView.ts'), import('#export/highlighted.ts')]);
  return { ...ofView, ...highlight };
}

/** A flag as SVG; null for one that cannot be had. */
async function flagOf(iso: string): Promise<string | null> {
  const answer = await siteFile(flagPath(iso)).catch(() => null);
  return answer?.ok ? answer.text() : null;
}
