import { type ReactNode, useId } from 'react';
import { BACKGROUND_NAMES, FIGURE_SCALES, type FigureOptions, type FigureSize, figureSize } from '#appearance/figureOptions.ts';
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
              checked={options.scale === scale}
              onChange={() => onOptions({ ...options, scale })}
            />
            <span>{scale}×</span> <span className="export-pixels">{drawn && pixels(drawn, scale)}</span>
          </label>
        ))}
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

function pixels(drawn: FigureSize, scale: number): string {
  const { width, height } = figureSize(drawn.width / drawn.scale, drawn.height / drawn.scale, scale);
  return laterWords.export.pixels(width, height);
}
