/** What makes a film of pictures. */
export interface FilmEncoder {
  /** Pixels to a side that the pictures are to have. */
  readonly size: { readonly width: number; readonly height: number };
  /** Adds a picture that is shown for so many milliseconds. */
  readonly add: (picture: ImageBitmap, milliseconds: number) => Promise<void>;
  readonly finish: () => Promise<Blob>;
  /** Lets go of everything; nothing can be added any more. */
  readonly cancel: () => void;
}

/** The two kinds of film, which are also the endings of their files. */
export type FilmFormat = 'webm' | 'gif';
