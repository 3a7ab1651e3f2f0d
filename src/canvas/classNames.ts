/** Drawn with its flag rather than its code. */
export const FLAGGED = 'flagged';
/** Chosen by the reader. */
export const SELECTED = 'selected';
/** Under the pointer, or at the end of what is. */
export const NEAR = 'near';
/** Part of the year, but not of what the reader has chosen. */
export const FADED = 'faded';
/** Part of the year, but not of what is under the pointer. */
export const DIMMED = 'dimmed';
/** Its name has no room at this zoom. */
export const NAMELESS = 'nameless';
/** Its name is drawn this step larger: `names-1` and so on. */
export const namesClass = (step: number): string => `names-${step}`;
/** Takes part in what pulls against each other. */
export const PULLING = 'pulling';
/** Its marks are drawn this step larger, but not its words. */
export const marksClass = (step: number): string => `marks-${step}`;
/** Carries its words on the line. */
export const LABELLED = 'labelled';
/** Where the keyboard stands. */
export const HERE = 'here';
/** The line that the keyboard has in hand. */
export const IN_HAND = 'in-hand';
/** Ended before the years shown. */
export const GHOST = 'ghost';
