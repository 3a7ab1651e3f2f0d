/** The network as the canvas draws it, told as shapes and words: what a drawing of lines and letters is made from. All in model units. */
import type { ActorKind } from '#domain/actor.ts';
import type { Glyph } from './glyphs.ts';
import type { EndMarks } from './lines.ts';
import type { Curve, Point } from './strandGeometry.ts';

/** How words are written, in Inter. */
interface Lettering {
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
}

/** Words in the middle of a line, on a ground of their own. */
export interface LineWords extends Lettering {
  /** A line break breaks it. */
  readonly text: string;
  /** Whether they run along the line; else they stand upright. */
  readonly along: boolean;
  /** What they stand on; null for nothing. */
  readonly ground: { readonly shape: 'box' | 'disc'; readonly colour: string; readonly opacity: number; readonly padding: number } | null;
  readonly halo: { readonly colour: string; readonly width: number } | null;
  readonly border: { readonly colour: string; readonly width: number } | null;
}

/** A name under its actor. */
export interface ActorName extends Lettering {
  readonly lines: readonly string[];
  readonly halo: { readonly colour: string; readonly width: number };
}

export interface DrawnLine extends EndMarks {
  readonly kind: 'line';
  /** What it says to somebody who does not see it. */
  readonly title: string;
  /** From the tip of one mark to that of the other. */
  readonly curve: Curve;
  /** How far before those tips the line itself begins and ends. */
  readonly insets: { readonly start: number; readonly end: number };
  readonly colour: string;
  readonly width: number;
  /** Empty for none. */
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  readonly opacity: number;
  readonly glyph: Glyph | null;
  /** How many times their own size marks and glyph have. */
  readonly times: number;
  /** A broad stroke under the line; null for none. */
  readonly band: { readonly colour: string; readonly width: number; readonly opacity: number } | null;
  readonly words: LineWords | null;
}

export interface DrawnActor {
  readonly kind: 'actor';
  readonly title: string;
  readonly at: Point;
  readonly size: number;
  readonly shape: ActorKind;
  readonly fill: string;
  readonly border: { readonly colour: string; readonly width: number };
  readonly opacity: number;
  /** Its flag's country; null for none. */
  readonly flag: string | null;
  /** What stands for it where there is no flag. */
  readonly code: string;
  readonly name: ActorName | null;
}

export interface NetworkDrawing {
  /** What all of it takes. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** What comes later lies over what came before. */
  readonly parts: readonly (DrawnLine | DrawnActor)[];
  /** How many actors' names there was no room for. */
  readonly unnamed: number;
}
