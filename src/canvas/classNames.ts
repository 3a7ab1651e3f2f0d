/** Not part of the year shown. */
export const ABSENT = 'absent';
/** Drawn with its flag rather than its code. */
export const FLAGGED = 'flagged';
/** Chosen by the reader. */
export const SELECTED = 'selected';
/** Under the pointer, or at the end of what is. */
export const NEAR = 'near';
/** Part of the year, but not of what the reader looks at. */
export const FADED = 'faded';
/** Carries its words on the line. */
export const LABELLED = 'labelled';
