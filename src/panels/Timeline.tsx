import { type KeyboardEvent, memo, type ReactNode, useMemo } from 'react';
import type { YearRange } from '#domain/network.ts';
import { selectCounts, selectWindow } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';
import { mostOf, TimelineBars, type TimelineBarsProps } from './TimelineBars.tsx';
import { Caps, Moments, SourceMarks } from './TimelineMarks.tsx';
import { TimelineReadout } from './TimelineReadout.tsx';
import { TimelineZoom, zoomByKey } from './TimelineZoom.tsx';
import { stretchOf, type TimelineScale, timelineScale } from './timelineScale.ts';
import { useElementWidth } from './useElementWidth.ts';
import { useTimelinePointers } from './useTimelinePointers.ts';
import { useWheelZoom } from './useWheelZoom.ts';
import { useZooming } from './useZooming.ts';
import { YearThumbs } from './YearThumbs.tsx';
import './Timeline.css';
import { words } from '#words/words.ts';

/** The years: how much each has, in bars and in words, where one stands, and how to go to others or to look closer. */
export function Timeline(): ReactNode {
  const zooming = useZooming();
  const [plot, width] = useElementWidth();
  const { first, last } = zooming.range;
  const scale = useMemo(() => timelineScale({ first, last }, width), [first, last, width]);
  const { handlers, brush, pointed } = useTimelinePointers(plot, scale, zooming);
  useWheelZoom(plot, scale, zooming);
  return (
    <div className="timeline">
      <TimelineReadout pointed={pointed} brush={brush} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: all that a pointer does here, the sliders inside do by key */}
      <div className="timeline-track" {...handlers} onKeyDown={(event: KeyboardEvent) => zoomByKey(event, zooming)}>
        <div className="timeline-plot" ref={plot}>
          <Plot scale={scale} brush={brush} pointed={pointed} />
          <YearThumbs scale={scale} />
        </div>
      </div>
      <TimelineZoom />
    </div>
  );
}

interface PlotProps {
  readonly scale: TimelineScale;
  readonly brush: YearRange | null;
  readonly pointed: number | null;
}

/** The picture; what it says is said in words by the readout and the slider. */
const Plot = memo(function Plot({ scale, brush, pointed }: PlotProps): ReactNode {
  const counts = useApp(selectCounts);
  const { above, below } = useMemo(() => mostOf(counts), [counts]);
  return (
    <div className="timeline-picture" aria-hidden="true">
      {pointed !== null && <Column years={{ first: pointed, last: pointed }} className="pointed" scale={scale} />}
      <Moments scale={scale} />
      <Years counts={counts} scale={scale} />
      <span className="axis-word above">{words.timeline.above(above)}</span>
      <span className="axis-word below">{words.timeline.below(below)}</span>
      <SourceMarks scale={scale} />
      <Caps scale={scale} />
      {brush && <Column years={brush} className="brush" scale={scale} />}
    </div>
  );
});

/** How much each year has, and which are shown. */
const Years = memo(function Years({ counts, scale }: Pick<TimelineBarsProps, 'counts' | 'scale'>): ReactNode {
  const window = useApp(selectWindow);
  const compare = useApp((state) => state.compare);
  const compared = compare === null ? null : { first: compare, last: compare };
  return (
    <>
      <TimelineBars counts={counts} scale={scale} shown={compared ? [window, compared] : [window]} />
      <Column years={window} className="shown" scale={scale} />
      {compared && <Column years={compared} className="compared" scale={scale} />}
    </>
  );
});

interface ColumnProps {
  readonly years: YearRange;
  readonly className: string;
  readonly scale: TimelineScale;
}

/** The columns of some years, marked from top to bottom. */
function Column({ years: { first, last }, className, scale }: ColumnProps): ReactNode {
  const stretch = stretchOf(first, last, scale);
  return stretch && <i className={`column ${className}`} style={stretch} />;
}
