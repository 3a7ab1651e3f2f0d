import type { ReactNode } from 'react';
import { laterWords } from '#words/laterWords.ts';

/** The app with its data as one file. */
export interface OneFile {
  readonly name: string;
  readonly bytes: number;
}

/** Where that file can be had. */
export function OneFileLink({ name, bytes }: OneFile): ReactNode {
  const { oneFile } = laterWords;
  return (
    <section className="one-file" aria-labelledby="one-file-heading">
      <h3 id="one-file-heading" className="overline">
        {oneFile.heading}
      </h3>
      <a href={name} download={name}>
        {oneFile.link(bytes / 1_000_000)}
      </a>
    </section>
  );
}
