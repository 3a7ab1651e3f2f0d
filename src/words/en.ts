import { formatsOf } from './formats.ts';

const formats = formatsOf('en-GB');

/** The interface in English. One section a part of the page; whatever depends on a number, a name or a date is a function. */
export const en = {
  formats,
};
