import { type ReactNode, useId } from 'react';
import {
  FIGURE_SCALES,
  FIRST_OWN_WIDTH,
  type FigureOptions,
  type FigureSize,
  figureSize,
  GROUND_NAMES,
  type OwnWidth,
  scaleWanted,
  WIDTH_UNITS,
  widthsOf,
} from '#appearance/figureOptions.ts';
import { TEMPLATE_NAMES } from '#appearance/figureTemplates.ts';
import { laterWords } from '#words/laterWords.ts';
import { SelectField } from './SelectField.tsx';

interface ExportChoicesProps {
  readonly options: FigureOptions;
  readonly onOptions: (options: FigureOptions) => void;
  /** What the view itself is called. */
  readonly title: string;
  /** The figure at 1×, from which the other sizes follow; null while it is not known. */
  readonly drawn: FigureSize | null;
}

/** In what shape and look, under what words, and how large. `title` is the view's own. */
export function ExportChoices({ options, onOptions, title, drawn }: ExportChoicesProps): ReactNode {
  const name = useId();
  const { export: said } = laterWords;
  const text = (part: 'title' | 'subtitle', shown: string, hint: string): ReactNode => (
    <label className="export-field">
      <span>{said[part]}</span>
      <input
        type="text"
        className="text-field"
        value={shown}
        placeholder={hint}
        onChange={(event) => onOptions({ ...options, [part]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <>
      <SelectField
        label={said.template}
        names={TEMPLATE_NAMES}
        words={said.templates}
        chosen={options.template}
        onChoose={(template) => onOptions({ ...options, template })}
      />
      <SelectField
        label={said.ground}
        names={GROUND_NAMES}
        words={said.grounds}
        chosen={options.ground}
        onChoose={(ground) => onOptions({ ...options, ground })}
      />
      {text('title', options.title ?? title, said.noTitle)}
      {text('subtitle', options.subtitle, '')}
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
        {options.own && (
          <OwnWidthFields options={options} own={options.own} drawn={drawn} onOwn={(own) => onOptions({ ...options, own })} />
        )}
      </fieldset>
    </>
  );
}

interface OwnWidthFieldsProps {
  readonly options: FigureOptions;
  readonly own: OwnWidth;
  readonly drawn: FigureSize | null;
  readonly onOwn: (own: OwnWidth) => void;
}

/** A width in pixels, or in millimetres at so many pixels an inch; the height follows. */
function OwnWidthFields({ options, own, drawn, onOwn }: OwnWidthFieldsProps): ReactNode {
  const { export: said } = laterWords;
  const scale = scaleWanted(options);
  const { least, most } = widthsOf(options.template);
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
      <p className="muted small">{scale === null ? said.noSuchWidth(least, most) : drawn && pixels(drawn, scale)}</p>
    </div>
  );
}

function pixels(drawn: FigureSize, scale: number): string {
  const { width, height } = figureSize(drawn.width / drawn.scale, drawn.height / drawn.scale, scale);
  return laterWords.export.pixels(width, height);
}
