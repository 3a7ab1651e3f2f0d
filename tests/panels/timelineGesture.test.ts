import fc from 'fast-check';
import { expect, it } from 'vitest';
import { thumbPlaces } from '#panels/timelineDrag.ts';
import { createGesture, type Shown } from '#panels/timelineGesture.ts';
import { timelineScale } from '#panels/timelineScale.ts';

const scale = timelineScale({ first: 1979, last: 2025 }, 470);
const placeOf = (year: number) => (year - 1979) * 10 + 5;
const shown = (first: number, last = first): Shown => ({ window: { first, last }, scale });
const onStrip = { id: 1, onStrip: true, isTouch: false };
const onPlot = { id: 1, onStrip: false, isTouch: false };

/** What it leads to when a pointer goes down at one year and moves to another. */
function drag(press: typeof onStrip, from: number, to: number, at: Shown) {
  const gesture = createGesture();
  const { hold } = gesture.down({ ...press, x: placeOf(from) }, at);
  return { hold, moved: gesture.move({ id: 1, x: placeOf(to) }, at), ended: gesture.up({ id: 1, x: placeOf(to) }, at) };
}

it('marks years on the plot, in either direction, and zooms to them at the end', () => {
  const { hold, moved, ended } = drag(onPlot, 2010, 2000, shown(2016));
  expect(hold).toBe('brush');
  expect(moved).toEqual({ kind: 'zoom', range: { first: 2000, last: 2010 } });
  expect(ended).toEqual({ kind: 'zoomed', range: { first: 2000, last: 2010 } });
});

it('takes hold of the year shown by its line', () => {
  expect(drag(onPlot, 2016, 2012, shown(2016)).moved).toEqual({ kind: 'year', year: 2012 });
});

it('lets a finger drag the year anywhere, and a window as one', () => {
  const touch = { ...onPlot, isTouch: true };
  expect(drag(touch, 1990, 1985, shown(2016)).moved).toEqual({ kind: 'year', year: 1985 });
  expect(drag(touch, 1990, 1985, shown(2010, 2016)).moved).toEqual({ kind: 'year', year: 2005 });
});

it('takes the nearest thumb of a window, and the band between them', () => {
  const window = shown(1990, 2010);
  expect(drag(onStrip, 1990, 1995, window).moved).toEqual({ kind: 'window', window: { first: 1995, last: 2010 } });
  expect(drag(onStrip, 2010, 2020, window).moved).toEqual({ kind: 'window', window: { first: 1990, last: 2020 } });
  expect(drag(onStrip, 2000, 2003, window).moved).toEqual({ kind: 'year', year: 1993 });
  expect(drag(onStrip, 2020, 2021, window).moved).toEqual({ kind: 'window', window: { first: 1990, last: 2021 } });
});

it('keeps the two ends of a window apart', () => {
  expect(drag(onStrip, 1990, 2020, shown(1990, 2010)).moved).toEqual({ kind: 'window', window: { first: 2009, last: 2010 } });
});

it('only takes hold of a thumb that is clicked, and fetches one from afar', () => {
  const click = (year: number, at: Shown) => {
    const gesture = createGesture();
    gesture.down({ ...onStrip, x: placeOf(year) }, at);
    return gesture.up({ id: 1, x: placeOf(year) }, at);
  };
  expect(click(2017, shown(2016))).toBeNull();
  expect(click(1990, shown(2016))).toEqual({ kind: 'year', year: 1990 });
  expect(click(1985, shown(1990, 2010))).toEqual({ kind: 'window', window: { first: 1985, last: 2010 } });
});

it('takes a drag back when the browser takes the pointer or a second finger comes', () => {
  const touch = { ...onPlot, isTouch: true };
  const gesture = createGesture();
  gesture.down({ ...touch, x: placeOf(2000) }, shown(2016));
  gesture.move({ id: 1, x: placeOf(1990) }, shown(2016));
  expect(gesture.down({ ...touch, id: 2, x: placeOf(2010) }, shown(1990)).outcome).toEqual({
    kind: 'window',
    window: { first: 2016, last: 2016 },
  });
  expect(gesture.move({ id: 2, x: placeOf(2030) }, shown(2016))).toMatchObject({ kind: 'pinched', factor: 0.5 });
  gesture.up({ id: 2, x: placeOf(2030) }, shown(2016));
  // The finger that stays has no more to say.
  expect(gesture.move({ id: 1, x: placeOf(1985) }, shown(2016))).toBeNull();
  gesture.up({ id: 1, x: placeOf(1985) }, shown(2016));
  expect(gesture.down({ ...touch, x: placeOf(2000) }, shown(2016)).hold).toBe('scrub');
});

it('takes a pinch up anew when a finger has lifted and another lands', () => {
  const touch = { ...onPlot, isTouch: true };
  const zoomed: Shown = { ...shown(2016), scale: timelineScale({ first: 2000, last: 2023 }, 470) };
  const gesture = createGesture();
  gesture.down({ ...touch, x: 100 }, shown(2016));
  gesture.down({ ...touch, id: 2, x: 200 }, shown(2016));
  gesture.move({ id: 2, x: 300 }, shown(2016));
  gesture.up({ id: 2, x: 300 }, zoomed);
  expect(gesture.move({ id: 1, x: 110 }, zoomed)).toBeNull();
  gesture.down({ ...touch, id: 3, x: 160 }, zoomed);
  expect(gesture.move({ id: 3, x: 160 }, zoomed)).toMatchObject({ factor: 1, from: { first: 2000, last: 2023 } });
  expect(gesture.move({ id: 3, x: 210 }, zoomed)).toMatchObject({ factor: 0.5, from: { first: 2000, last: 2023 } });
});

it('does not jump when the first of three fingers lifts', () => {
  const touch = { ...onPlot, isTouch: true };
  const gesture = createGesture();
  for (const [id, x] of [
    [1, 0],
    [2, 100],
    [3, 400],
  ] as const)
    gesture.down({ ...touch, id, x }, shown(2016));
  gesture.up({ id: 1, x: 0 }, shown(2016));
  expect(gesture.move({ id: 3, x: 400 }, shown(2016))).toMatchObject({ factor: 1 });
});

it('never lets the thumbs overlap', () => {
  const years = fc.integer({ min: 1979, max: 2025 });
  fc.assert(
    fc.property(years, years, (one, other) => {
      fc.pre(one < other);
      const [first, last] = thumbPlaces({ first: one, last: other }, scale);
      expect(last - first).toBeGreaterThanOrEqual(42);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(last).toBeLessThanOrEqual(470);
    }),
  );
});
