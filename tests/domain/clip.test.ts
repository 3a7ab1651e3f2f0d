import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, intersects } from '#domain/spanOf.ts';
import type { Span } from '#domain/timespan.ts';
import { day, span, spans, told } from './days.ts';
import { anyEdtf } from './edtfArbitraries.ts';

const clipped = (text: string, ...lives: readonly (readonly Span[])[]) =>
  clip(span(text), ...lives).map(({ possible, certain }) => [told(possible), told(certain)]);

describe('T17 clipping to the lives of both', () => {
  it('cuts both spans at the first day of a life', () => {
    expect(clipped('1991/1995', spans('1991-12-26/..'))).toEqual([['1991-12-26 to 1995-12-31', '1991-12-31 to 1995-01-01']]);
  });

  it('gives an open end the end of a life', () => {
    expect(clipped('1922/..', spans('1917/1991-12-26'), spans('1900/..'))).toEqual([
      ['1922-01-01 to 1991-12-26', '1922-12-31 to 1991-12-26'],
    ]);
  });

  it('takes the later birth and the earlier death', () => {
    const [one, other] = [spans('1950-03-01/1970-06-30'), spans('1960-02-03/1980-01-01')];
    expect(clipped('../1999', one, other)).toEqual([['1960-02-03 to 1970-06-30', '1960-02-03 to 1970-06-30']]);
  });

  it('goes by the possible span of a life', () => {
    expect(clipped('1980/2020', spans('1990~/2000'))).toEqual([['1989-01-01 to 2000-12-31', '1989-01-01 to 2000-12-31']]);
  });
});

describe('T18 an actor without dates', () => {
  it('sets no limit', () => {
    expect(clip(span('1991/..'))).toEqual([span('1991/..')]);
    expect(clip(span('1991/..'), [], [])).toEqual([span('1991/..')]);
  });
});

describe('T19 a life with a gap', () => {
  it('cuts a span in two', () => {
    expect(clipped('1930/1960', spans('../1940-06-16', '1944-08-25/..'))).toEqual([
      ['1930-01-01 to 1940-06-16', '1930-12-31 to 1940-06-16'],
      ['1944-08-25 to 1960-12-31', '1944-08-25 to 1960-01-01'],
    ]);
  });

  it('does not cut where spells overlap or follow on, in whatever order they are written', () => {
    const whole = [['1930-01-01 to 1960-12-31', '1930-12-31 to 1960-01-01']];
    expect(clipped('1930/1960', spans('1946/..', '../1945'))).toEqual(whole);
    expect(clipped('1930/1960', spans('1940/..', '../1950'))).toEqual(whole);
    expect(clipped('1930/1960', spans('1900/2000', '1940/1941'))).toEqual(whole);
  });

  it('cuts at the gaps of both lives', () => {
    const [one, other] = [spans('1900/1919', '1930/..'), spans('../1939', '1950/1959')];
    expect(clipped('1910/..', one, other).map(([possible]) => possible)).toEqual([
      '1910-01-01 to 1919-12-31',
      '1930-01-01 to 1939-12-31',
      '1950-01-01 to 1959-12-31',
    ]);
  });
});

describe('T20 what clipping leaves', () => {
  it('is nothing where a life is over', () => {
    expect(clip(span('1995/2000'), spans('1917/1991-12-26'))).toEqual([]);
  });

  it('is merely possible where the certain part is cut away', () => {
    expect(clipped('1985~', spans('1984-07-01/..'))).toEqual([['1984-07-01 to 1986-12-31', null]]);
    expect(clipped('1970/1990', spans('1990-02-01/..'))).toEqual([['1990-02-01 to 1990-12-31', null]]);
  });

  it('holds a day exactly where the span and each life hold it', () => {
    const life = fc.array(anyEdtf.map(span), { maxLength: 3 });
    const anyDay = fc.integer({ min: day('1000-01-01'), max: day('2999-12-31') });
    const lives = (held: readonly Span[], number: number) =>
      held.length === 0 || held.some(({ possible }) => intersects(possible, number, number));
    fc.assert(
      fc.property(anyEdtf.map(span), life, life, anyDay, (whole, one, other, number) => {
        const inLives = lives(one, number) && lives(other, number);
        const pieces = clip(whole, one, other);
        const possible = pieces.some((piece) => intersects(piece.possible, number, number));
        const certain = pieces.some((piece) => piece.certain !== null && intersects(piece.certain, number, number));
        expect(possible).toBe(inLives && intersects(whole.possible, number, number));
        expect(certain).toBe(inLives && whole.certain !== null && intersects(whole.certain, number, number));
      }),
      { numRuns: 3000 },
    );
  });
});
