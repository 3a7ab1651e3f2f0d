/** All that the interface says, in one table. Another language is one more file of the same type, named here. */
import { en } from './en.ts';

export type Words = typeof en;

export const words: Words = en;
