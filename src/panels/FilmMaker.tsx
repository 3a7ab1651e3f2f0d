import { type ReactNode, useEffect, useRef, useState } from 'react';
import { GROUND_NAMES, type Ground } from '#appearance/figureOptions.ts';
import type { YearRange } from '#domain/network.ts';
import { laterWords } from '#words/laterWords.ts';
import { SelectField } from './SelectField.tsx';
import { reasonOf } from './useFigure.ts';

type Format = keyof typeof laterWords.film.formats;
type Pace = keyof typeof laterWords.film.paces;

/** How long each year is shown, in milliseconds. */
const PACES: Readonly<Record<Pace, number>> = { slow: 1000, medium: 500, fast: 250 };

export interface FilmOptions extends YearRange {
  readonly format: Format;
  readonly ground: Ground;
  /** Milliseconds for each year. */
  readonly pace: number;
}

export interface FilmMakerProps {
  /** The years that are offered first. */
  readonly range: YearRange;
  readonly coverage: YearRange;
  /** Makes and saves; resolves to what the reader is told. `onProgress` counts from 0 to 1. */
  readonly onMake: (options: FilmOptions, onProgress: (done: number) => void, signal: AbortSignal) => Promise<string>;
}

type Making =
  | { readonly status: 'idle' }
  | { readonly status: 'making'; readonly done: number }
  | { readonly status: 'said' | 'failed'; readonly words: string };

/** Makes a moving picture of some years, and can be told to stop. */
export function FilmMaker({ range, coverage, onMake }: FilmMakerProps): ReactNode {
  const { film, export: said } = laterWords;
  const [years, setYears] = useState(range);
  const [format, setFormat] = useState<Format>('webm');
  const [ground, setGround] = useState<Ground>('white');
  const [pace, setPace] = useState<Pace>('medium');
  const { making, make, cancel } = useMaking(onMake);
  const isMaking = making.status === 'making';
  const percent = isMaking ? Math.round(100 * making.done) : 0;
  return (
    <div className="export-text film">
      <p>{film.explain}</p>
      <div className="film-years">
        <YearInput label={film.first} value={years.first} coverage={coverage} onYear={(first) => setYears({ ...years, first })} />
        <YearInput label={film.last} value={years.last} coverage={coverage} onYear={(last) => setYears({ ...years, last })} />
      </div>
      <SelectField label={film.format} names={FORMATS} words={film.formats} chosen={format} onChoose={setFormat} />
      <SelectField label={film.pace} names={PACE_NAMES} words={film.paces} chosen={pace} onChoose={setPace} />
      <SelectField label={said.ground} names={FILM_GROUNDS} words={said.grounds} chosen={ground} onChoose={setGround} />
      {/* One button in one place, so that the focus stays where it is. */}
      <button
        type="button"
        className={isMaking ? 'button' : 'button primary'}
        onClick={() => (isMaking ? cancel() : make({ ...years, format, ground, pace: PACES[pace] }))}
      >
        {isMaking ? film.cancel : film.make}
      </button>
      {isMaking && <progress aria-label={film.progress} max={100} value={percent} />}
      {/* By tens, or a screen reader would never come to rest. */}
      <p role="status" className="export-status">
        {isMaking ? film.making(percent - (percent % 10)) : making.status === 'said' ? making.words : ''}
      </p>
      <p role="alert" className="export-failure">
        {making.status === 'failed' ? making.words : ''}
      </p>
    </div>
  );
}

const FORMATS = ['webm', 'gif'] as const satisfies readonly Format[];
const PACE_NAMES = ['slow', 'medium', 'fast'] as const satisfies readonly Pace[];
/** A film has a ground. */
const FILM_GROUNDS = GROUND_NAMES.filter((name) => name !== 'transparent');

interface YearInputProps {
  readonly label: string;
  readonly value: number;
  readonly coverage: YearRange;
  readonly onYear: (year: number) => void;
}

function YearInput({ label, value, coverage, onYear }: YearInputProps): ReactNode {
  return (
    <label className="export-field">
      <span>{label}</span>
      <input
        type="number"
        className="text-field"
        min={coverage.first}
        max={coverage.last}
        value={Number.isNaN(value) ? '' : value}
        onChange={(event) => onYear(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}

interface MakingFilm {
  readonly making: Making;
  readonly make: (options: FilmOptions) => void;
  readonly cancel: () => void;
}

/** One film at a time; it is given up when the reader says so or goes. */
function useMaking(onMake: FilmMakerProps['onMake']): MakingFilm {
  const [making, setMaking] = useState<Making>({ status: 'idle' });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  const make = (options: FilmOptions): void => {
    const own = new AbortController();
    current.current = own;
    setMaking({ status: 'making', done: 0 });
    const settle = (next: Making): void => {
      if (!own.signal.aborted) setMaking(next);
    };
    onMake(options, (done) => settle({ status: 'making', done }), own.signal).then(
      (words) => settle({ status: 'said', words }),
      (error: unknown) => settle({ status: 'failed', words: laterWords.film.notMade(reasonOf(error)) }),
    );
  };
  const cancel = (): void => {
    current.current?.abort();
    setMaking({ status: 'said', words: laterWords.film.cancelled });
  };
  return { making, make, cancel };
}
