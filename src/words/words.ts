/** All that the interface says as the page opens. Another language is one more file like `en.ts`, named here and in laterWords.ts. */
import { page } from './en.ts';

export type Words = typeof page;

export const words: Words = page;
