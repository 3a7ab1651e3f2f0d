import { type ReactNode, useId } from 'react';
import {
  BACKGROUND_NAMES,
  FIGURE_SCALES,
  FIRST_OWN_WIDTH,
  type FigureOptions,
  type FigureSize,
  figureSize,
  OWN_WIDTHS,
  type OwnWidth,
  scaleWanted,
  WIDTH_UNITS,
} from '#appearance/figureOptions.ts';
import { laterWords } from '#words/laterWords.ts';

interface ExportChoicesProps {
  readonly options: FigureOptions;
  readonly onOptions: (options: FigureOptions) => void;
  /** The figure at 1×, from which the other sizes follow; null while it is not known. */
  readonly drawn: FigureSize | null;
}

/** How large, and on what ground. */
export function ExportChoices({ options, onOptions, drawn }: ExportChoicesProps): ReactNode {
  const name = useId();
  return (
    <>
      <fieldset className="export-choice">
        <legend>{laterWords.export.size}</legend>
        {FIGURE_SCALES.map((scale) => (
          <label key={scale}>
            <input
              type="radio"
              name={`${name}-scale`}
              checked={options.own === null && options.scale === scale}
              onChange={() => onOptions({ ...options, scale, own: null })}
            />
            <span>{scale}×</span> <span className="export-pixels">{drawn && pixels(drawn, scale)}</span>
          </label>
        ))}
        <label>
          <input
            type="radio"
            name={`${name}-scale`}
            checked={options.own !== null}
            onChange={() => onOptions({ ...options, own: FIRST_OWN_WIDTH })}
          />
          <span>{laterWords.export.own}</span>
        </label>
        {options.own && <OwnWidthFields own={options.own} drawn={drawn} onOwn={(own) => onOptions({ ...options, own })} />}
      </fieldset>
      <fieldset className="export-choice">
        <legend>{laterWords.export.background}</legend>
        {BACKGROUND_NAMES.map((background) => (
          <label key={background}>
            <input
              type="radio"
              name={`${name}-background`}
              checked={options.background === background}
              onChange={() => onOptions({ ...options, background })}
            />
            <span>{laterWords.export.backgrounds[background]}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

interface OwnWidthFieldsProps {
  readonly own: OwnWidth;
  readonly drawn: FigureSize | null;
  readonly onOwn: (own: OwnWidth) => void;
}

/** A width in pixels, or in millimetres at so many pixels an inch; the height follows. */
function OwnWidthFields({ own, drawn, onOwn }: OwnWidthFieldsProps): ReactNode {
  const { export: said } = laterWords;
  const scale = scaleWanted({ scale: 1, own });
  const number = (label: string, value: number, onValue: (value: number) => void): ReactNode => (
    <input
      type="number"
      className="own-width"
      aria-label={label}
      min={1}
      value={Number.isNaN(value) ? '' : value}
      onChange={(event) => onValue(event.currentTarget.valueAsNumber)}
    />
  );
  return (
    <div className="own-size">
      {number(said.width, own.value, (value) => onOwn({ ...own, value }))}
      <select
        className="select"
        aria-label={said.unit}
        value={own.unit}
        onChange={(event) => onOwn({ ...own, unit: event.currentTarget.value as OwnWidth['unit'] })}
      >
        {WIDTH_UNITS.map((unit) => (
          <option key={unit} value={unit}>
            {said.units[unit]}
          </option>
        ))}
      </select>
      {own.unit === 'mm' && (
        <>
          {number(said.dpi, own.dpi, (dpi) => onOwn({ ...own, dpi }))} <span aria-hidden="true">dpi</span>
        </>
      )}
      <p className="muted small">{scale === null ? said.noSuchWidth(OWN_WIDTHS.least, OWN_WIDTHS.most) : drawn && pixels(drawn, scale)}</p>
    </div>
  );
}

function pixels(drawn: FigureSize, scale: number): string {
  const { width, height } = figureSize(drawn.width / drawn.scale, drawn.height / drawn.scale, scale);
  return laterWords.export.pixels(width, height);
}
