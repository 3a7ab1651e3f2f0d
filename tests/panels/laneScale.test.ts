import { expect, it } from 'vitest';
import { pairHistory } from '#domain/pairHistory.ts';
import { yearsOfEnd } from '#panels/laneScale.ts';
import { aNetwork, aRelation } from '../support/builders.ts';

function endsOf(when: string): readonly string[] {
  const history = pairHistory(aNetwork({ relations: [aRelation('it', 'arms', 'ir', 'ru', when)] }), 'ir~ru' as never);
  const [lane] = history.lanes;
  if (!lane) throw new Error('there is no lane');
  return [yearsOfEnd(lane, 'start'), yearsOfEnd(lane, 'end')];
}

it.each([
  // Nothing is certain: either end may lie anywhere.
  ['2016~', '2015–2017', '2015–2017'],
  ['2022~', '2021–2023', '2021–2023'],
  ['198X', '1980–1989', '1980–1989'],
  ['199X', '1990–1999', '1990–1999'],
  ['18XX', '1800–1899', '1800–1899'],
  // To the day, at the edges of a year.
  ['2016', '2016', '2016'],
  ['2016-01-01', '2016', '2016'],
  ['2016-12-31', '2016', '2016'],
  ['2016-03~', '2016', '2016'],
  // Both ends by themselves.
  ['199X/2011', '1990–1999', '2011'],
  ['1995~/2001', '1994–1996', '2001'],
  ['2001/2016~', '2001', '2015–2017'],
  ['2014~/2016~', '2013–2015', '2015–2017'],
  ['2001/..', '2001', 'no date'],
  ['../2001', 'no date', '2001'],
  ['/2001', 'by 2001', '2001'],
  ['2001/', '2001', '2001 or later'],
])('says from which to which year the ends of %s may lie: %s, %s', (when, start, end) => {
  expect(endsOf(when)).toEqual([start, end]);
});
