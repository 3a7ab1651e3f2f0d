/** The part of Citation.js that tests read with; it comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: unknown, options?: { readonly forceType: string });
    readonly data: readonly {
      readonly id: string;
      readonly title?: string;
      readonly URL?: string;
      readonly publisher?: string;
      readonly abstract?: string;
      readonly note?: string;
      readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
      readonly 'citation-key'?: string;
    }[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
