/** The scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * A name as it can stand inside of a sentence of the other direction without turning what is around it: between the isolating marks of
 * Unicode's bidirectional algorithm (UAX #9, FSI and PDI). One that runs from left to right stays as it is.
 */
export const isolated = (name: string): string => (RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name);
