import type { ReactNode } from 'react';
import type { YearRange } from '#domain/network.ts';
import { yearsInWords } from '#words/yearSentence.ts';
import { type Scale, shareOf } from './laneScale.ts';
import { yearTicks } from './placeLabels.ts';
import './LaneAxis.css';

/** Roughly as wide as the panel, in pixels: it only decides how many years are told. */
const WIDTH = 320;
const SPACING = 52;
/** In per cent of the width: two years closer than this would touch, and the words of a range take more. */
const CROWDED = { year: 14, range: 22 };

interface LaneAxisProps {
  readonly scale: Scale;
  /** In order: one, or the two of a comparison. */
  readonly windows: readonly YearRange[];
}

/** Years over the lanes, each with a hairline down; where a year shown stands, it alone has the word. */
export function LaneAxis({ scale, windows }: LaneAxisProps): ReactNode {
  const years = yearTicks(Math.ceil(scale[0]), Math.floor(scale[1]), WIDTH, SPACING);
  const isFree = (share: number): boolean =>
    windows.every((window) => {
      const room = window.first < window.last ? CROWDED.range : CROWDED.year;
      return Math.abs(shareOf(middleOf(window), scale) - share) > room;
    });
  return (
    <g className="lane-axis">
      {years.map((year) => {
        const share = shareOf(year, scale);
        return (
          <g key={year}>
            <line x1={`${share}%`} x2={`${share}%`} y1="14" y2="100%" />
            {isFree(share) && (
              <text x={`${share}%`} y="10" textAnchor={anchorAt(share)}>
                {year}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

const anchorAt = (share: number): 'start' | 'middle' | 'end' => (share < 6 ? 'start' : share > 94 ? 'end' : 'middle');

const middleOf = ({ first, last }: YearRange): number => (first + last + 1) / 2;

/** The years shown, through all lanes: a line for one, a band for several. */
export function YearsThrough({ windows, scale }: LaneAxisProps): ReactNode {
  return (
    <g className="years-through">
      {windows.map((window, index) => {
        const { first, last } = window;
        const middle = shareOf(middleOf(window), scale);
        const [from, to] = [shareOf(first, scale), shareOf(last + 1, scale)];
        // Two years stand back to back, so that their numbers never meet.
        const anchor = windows.length === 1 ? anchorAt(middle) : index === 0 && middle > 12 ? 'end' : 'start';
        return (
          <g key={first}>
            {first < last && <rect x={`${from}%`} width={`${to - from}%`} y="14" height="100%" />}
            {(first < last ? [from, to] : [middle]).map((share) => (
              <line key={share} x1={`${share}%`} x2={`${share}%`} y1="14" y2="100%" />
            ))}
            <text x={`${middle}%`} y="10" dx={{ start: 3, middle: 0, end: -3 }[anchor]} textAnchor={anchor}>
              {yearsInWords(window)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
