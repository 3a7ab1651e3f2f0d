declare module '*/en.ts?later' {
  export const later: typeof import('#words/en.ts').later;
}
