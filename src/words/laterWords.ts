/** What the interface says in the parts that are fetched when they are asked for. The same file, of which the bundler keeps the other half. */
import { later } from './en.ts?later';

export type LaterWords = typeof later;

export const laterWords: LaterWords = later;
