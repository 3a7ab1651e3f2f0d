/** The little that the tests use of the npm package `edtf`, which brings no types. */
declare module 'edtf' {
  /** Milliseconds since 1970; infinite where open, null where not known. */
  export interface Extent {
    readonly type: string;
    readonly min: number | null;
    readonly max: number | null;
  }

  /** @throws Error for a string that it refuses. */
  export default function edtf(text: string): Extent;
}
