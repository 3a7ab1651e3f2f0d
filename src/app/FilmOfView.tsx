import type { ReactNode } from 'react';
import { FigureError } from '#appearance/figureError.ts';
import { GROUNDS } from '#appearance/figureOptions.ts';
import { NetworkPictures } from '#canvas/networkPictures.ts';
import type { NetworkView } from '#canvas/networkView.ts';
import { download } from '#export/download.ts';
import { fileStem } from '#export/fileName.ts';
import { FilmMaker, type FilmOptions } from '#panels/FilmMaker.tsx';
import type { AppState } from '#state/appState.ts';
import { selectRange } from '#state/selectors.ts';
import { useApp, useAppStore } from '#state/useApp.ts';
import { laterWords } from '#words/laterWords.ts';
import { sceneOfView } from './sceneOfView.ts';
import { shownView } from './shownView.ts';

/** The years of the view, one after the other, as a film. */
export function FilmOfView({ view }: { readonly view: NetworkView | null }): ReactNode {
  const { store } = useAppStore();
  const range = useApp(selectRange);
  const { coverage } = useApp((state) => state.whole);
  const make = async (options: FilmOptions, onProgress: (done: number) => void, signal: AbortSignal): Promise<string> => {
    if (!view) throw new FigureError(laterWords.export.notReady);
    const [{ checkedYears, makeFilm }, { figureOfView }] = await Promise.all([
      import('#export/film/film.ts'),
      import('#export/figureOfView.ts'),
    ]).catch((cause: unknown) => {
      throw new FigureError(laterWords.export.partMissing, { cause });
    });
    const years = checkedYears(options.first, options.last, coverage);
    const state = store.getState();
    const ofYear = years.map((year) => inYears(state, year, null));
    const whole = inYears(state, options.first, options.last);
    const pictures = new NetworkPictures(view);
    await view.flagsLoaded;
    const { look, paper } = GROUNDS[options.ground];
    const ground = paper ?? '#ffffff';
    const blob = await makeFilm({
      words: figureOfView(shownView(whole, null)),
      frames: ofYear.map((each) => {
        const { years: shown, caption } = figureOfView(shownView(each, null));
        return { years: shown, caption, draw: (scale) => pictures.frame(sceneOfView(each), { scale, look, ground }) };
      }),
      box: pictures.boxOver(ofYear.map(sceneOfView)),
      ...options,
      onProgress,
      signal,
    });
    const file = `${fileStem(state.network.id, options, false, state)}.${options.format}`;
    download(blob, file);
    return laterWords.film.saved(file, years.length);
  };
  return <FilmMaker range={range} coverage={coverage} onMake={make} />;
}

/** The view in other years, with nothing selected: not all years have what is. */
const inYears = (state: AppState, year: number, to: number | null): AppState => ({
  ...state,
  year,
  to,
  compare: null,
  multiples: [],
  selection: null,
});
