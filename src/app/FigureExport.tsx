import type { ReactNode } from 'react';
import type { Figure, FigureOptions } from '#appearance/figureOptions.ts';
import type { NetworkView } from '#canvas/networkView.ts';
import { download } from '#export/download.ts';
import type { FigureRequest } from '#export/figurePlan.ts';
import { fileStem } from '#export/fileName.ts';
import type { SvgFigure } from '#export/svg/figureSvg.ts';
import { ExportDialog } from '#panels/ExportDialog.tsx';
import { selectChanges, selectComparison, selectDrawn } from '#state/selectors.ts';
import { useApp, useAppStore } from '#state/useApp.ts';
import { comparisonSentence } from '#words/comparisonSentence.ts';
import { laterWords } from '#words/laterWords.ts';
import { yearSentence } from '#words/yearSentence.ts';
import { CitationOfView } from './CitationOfView.tsx';
import { DataExport } from './DataExport.tsx';
import { EmbedOfView } from './EmbedOfView.tsx';
import { FilmOfView } from './FilmOfView.tsx';
import { figureOfState, loaded } from './figureOfState.ts';
import { printFigure } from './printFigure.ts';
import { storyFigures } from './storyFigures.ts';

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
  const changes = useApp(selectChanges);
  const comparison = useApp(selectComparison);
  const known = useApp((state) => state.known);
  const inRow = useApp((state) => state.multiples.length > 0);
  const withPossible = useApp((state) => state.withPossible);
  const story = useApp(({ story: place, whole }) => (place && whole.stories.get(place.id)) ?? null);

  const request = (options: FigureOptions): Promise<FigureRequest> => figureOfState(store.getState(), view, options);
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
  const stem = fileStem(network.id, at.window, comparison !== null, { known, withPossible });
  const nameOf = (ending: string): string => `${stem}.${ending}`;
  return (
    <ExportDialog
      open={open}
      onClose={onClose}
      makeFigure={draw}
      makeSvg={async (options) => (await drawSvg(options)).file()}
      onPrint={async (options, isWanted) => {
        const figure = await drawSvg(options);
        if (isWanted()) await printFigure(figure);
      }}
      title={title}
      shows={`${network.title}, ${shows}${inRow ? laterWords.export.withoutRow : ''}`}
      fileName={nameOf}
      onSave={download}
      steps={
        story && {
          count: story.steps.length,
          fileName: `${story.id}.zip`,
          make: (options, onStep, isWanted) => storyFigures({ story, state: store.getState(), view, options, onStep, isWanted }),
        }
      }
      others={{
        film: () => <FilmOfView view={view} />,
        data: () => <DataExport shows={shows} name={nameOf} />,
        citation: () => <CitationOfView shows={shows} stem={stem} />,
        embed: () => <EmbedOfView shows={shows} />,
      }}
    />
  );
}
