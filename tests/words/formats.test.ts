import { expect, it } from 'vitest';
import { firstDayOfMonth } from '#domain/calendar.ts';
import { formatsOf } from '#words/formats.ts';

const english = formatsOf('en-GB');

it('has the forms of a count, with the count as the language writes it', () => {
  const forms = { one: '# actor', other: '# actors' };
  expect([0, 1, 2, 1200].map((count) => english.plural(count, forms))).toEqual(['0 actors', '1 actor', '2 actors', '1,200 actors']);
});

it('takes the forms that a language has, and no more', () => {
  const russian = formatsOf('ru');
  const forms = { one: '# год', few: '# года', many: '# лет', other: '# года' };
  expect([1, 3, 5, 11, 21, 24].map((count) => russian.plural(count, forms))).toEqual([
    '1 год',
    '3 года',
    '5 лет',
    '11 лет',
    '21 год',
    '24 года',
  ]);
});

it('has the forms of an order', () => {
  const forms = { one: '#st', two: '#nd', few: '#rd', other: '#th' };
  expect([1, 2, 3, 4, 11, 12, 13, 21].map((count) => english.ordinal(count, forms)).join(' ')).toBe('1st 2nd 3rd 4th 11th 12th 13th 21st');
});

it('joins a list', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((parts) => english.list(parts))).toEqual(['', 'a', 'a and b', 'a, b and c']);
});

it('writes the dataset’s dates in every language, by the calendar that they are told in', () => {
  const day = firstDayOfMonth(1979, 2);
  expect(formatsOf('de').date(day, 'day', 'long')).toBe('1. Februar 1979');
  expect(formatsOf('fa').date(day, 'month', 'long')).toContain('۱۹۷۹');
  expect(formatsOf('th').date(day, 'month', 'long')).toContain('1979');
});

it('orders names as readers of the language do', () => {
  expect(['Zürich', 'Åland', 'ankara'].sort(english.compare)).toEqual(['Åland', 'ankara', 'Zürich']);
  expect(['Zürich', 'Åland', 'ankara'].sort(formatsOf('sv').compare)).toEqual(['ankara', 'Zürich', 'Åland']);
});
