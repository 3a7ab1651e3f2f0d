/** What lines look like, by what they are and by their classes: the stylesheet of lines. */
import { CHANGE_COLOURS, CHANGES, LINE_CHANGES } from '#appearance/changes.ts';
import { HUE_GLYPHS } from '#appearance/glyphs.ts';
import { GHOST as GHOST_LINE, LINE_WIDTH, PATTERNS } from '#appearance/lines.ts';
import type { DrawnLine, LineWords } from '#appearance/networkDrawing.ts';
import { HUE_COLOURS, ROLES } from '#appearance/palette.ts';
import { DIMMED, FADED, GHOST, IN_HAND, LABELLED, marksClass, NEAR, namesClass, PULLING, SELECTED } from './classNames.ts';
import type { Ink } from './ink.ts';
import type { LineData, LineFacts } from './lineFacts.ts';
import { NAME_STEPS } from './names.ts';

/** How a line's words are written, and which they are: its own, or the same on all such lines. */
export interface WordsLook extends Omit<LineWords, 'text'> {
  readonly says: 'label' | 'ended' | { readonly text: string };
  /** Words smaller than this on the screen, in pixels, are left out. */
  readonly least: number;
}

/** All that lines of one kind and state have in common: the same object for all of them. */
export interface LineLook extends Omit<DrawnLine, 'kind' | 'title' | 'curve' | 'insets' | 'words'> {
  /** The same for the same look, and in the same order whatever is shown. */
  readonly key: string;
  /** What is higher lies over what is lower. */
  readonly depth: number;
  readonly words: WordsLook | null;
}

/** The words on a line, and the sign in the middle of a line of a comparison, in model units. */
const WORDS_SIZE = 11;
const SIGN_SIZE = 14;
/** Words that come out smaller than this, in pixels, are a smudge. */
const SMUDGE = 3;
/** Marks are never drawn larger than this many times their size: they would hide short lines. */
const LARGEST_MARK = 1.55;

/** Which looks there are in some ink; each is made once. */
export class LineLooks {
  readonly #ink: Ink;
  readonly #looks = new Map<string, LineLook>();

  constructor(ink: Ink) {
    this.#ink = ink;
  }

  of({ hue, sign }: Pick<LineFacts, 'hue' | 'sign'>, { mark, tail, ended }: LineData, classes: string): LineLook {
    const key = `${hue} ${sign} ${mark} ${tail} ${ended !== null} ${classes}`;
    const look = this.#looks.get(key) ?? new Sheet(this.#ink, { hue, sign, mark, tail, isEnded: ended !== null, classes, key }).look();
    this.#looks.set(key, look);
    return look;
  }
}

interface Subject extends Pick<LineFacts, 'hue' | 'sign' | 'mark' | 'tail'> {
  readonly isEnded: boolean;
  readonly classes: string;
  readonly key: string;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** One line's look in the making: what is said later holds over what was said before. */
class Sheet {
  readonly #ink: Ink;
  readonly #classes: ReadonlySet<string>;
  /** How many times their size names are drawn, where the line's words and marks follow; 1 for no step. */
  readonly #scale: number;
  readonly #look: Writable<LineLook>;

  constructor(ink: Ink, { hue, sign, mark, tail, isEnded, classes, key }: Subject) {
    this.#ink = ink;
    this.#classes = new Set(classes.split(' '));
    this.#scale = this.#scaleOf(namesClass);
    const times = Math.min(Math.max(this.#scale, this.#scaleOf(marksClass)), LARGEST_MARK);
    this.#look = {
      key,
      depth: 1,
      colour: HUE_COLOURS[ink.look][hue],
      width: LINE_WIDTH,
      dash: [],
      cap: 'butt',
      opacity: 1,
      mark,
      tail,
      glyph: HUE_GLYPHS[hue],
      times,
      band: null,
      words: null,
    };
    this.#change();
    if (this.#has('dashed')) this.#look.dash = PATTERNS.dashed.dash;
    if (this.#has('dotted')) this.#look.dash = PATTERNS.dotted.dash;
    if (this.#has(GHOST)) this.#ghost(isEnded);
    if (this.#has(PULLING)) this.#pulling(sign === 'negative');
    if (this.#has(LABELLED)) this.#labelled();
    if (this.#has(SELECTED)) this.#banded(0.22, 5, 9);
    this.#standing();
  }

  look(): LineLook {
    return this.#look;
  }

  #has(name: string): boolean {
    return this.#classes.has(name);
  }

  #scaleOf(className: (step: number) => string): number {
    return NAME_STEPS.find((_, step) => this.#has(className(step))) ?? 1;
  }

  /** In a comparison the colour and the sign at the line's middle say what changed, and the family's glyph gives way; what stayed lies under the rest. */
  #change(): void {
    const change = LINE_CHANGES.find((each) => this.#has(each));
    if (!change) return;
    const colour = CHANGE_COLOURS[this.#ink.look][change];
    this.#look.colour = colour;
    this.#look.glyph = null;
    if (change === 'stayed') return;
    this.#look.depth = 3;
    this.#look.words = this.#sign(CHANGES[change].sign, colour, 1, SIGN_SIZE * this.#scale);
  }

  /** Under all that lives. The year of the end at least is said where it is large enough to be read. */
  #ghost(isEnded: boolean): void {
    const { muted } = ROLES[this.#ink.look];
    const { width, opacity, dash } = GHOST_LINE;
    Object.assign(this.#look, { colour: muted, glyph: null, mark: null, tail: null, width, opacity, dash, cap: 'round' });
    if (!isEnded) return;
    const halo = { colour: this.#ink.ground, width: 2 };
    this.#look.words = { says: 'ended', size: 12, weight: 400, colour: muted, along: false, ground: null, halo, border: null, least: 6 };
  }

  /** A band along each side of a triangle; the hostile one asks a question. */
  #pulling(isHostile: boolean): void {
    this.#banded(0.14, 4, 4);
    if (isHostile) this.#look.words = this.#sign('?', ROLES[this.#ink.look].ink, 2, SIGN_SIZE);
  }

  /** Its words, along the line; in a comparison of what stayed, in a quieter colour than the line's. */
  #labelled(): void {
    const { look, ground } = this.#ink;
    const { words, colour } = this.#look;
    this.#look.glyph = null;
    this.#look.depth = 6;
    this.#look.words = {
      says: 'label',
      size: WORDS_SIZE * this.#scale,
      weight: 600,
      colour: this.#has('stayed') ? ROLES[look].muted : (words?.colour ?? colour),
      along: true,
      ground: { shape: 'box', colour: ground, opacity: 0.92, padding: 2 },
      halo: words?.halo ?? null,
      border: null,
      least: Math.max(SMUDGE, words?.least ?? 0),
    };
  }

  #sign(text: string, colour: string, padding: number, size: number): WordsLook {
    return {
      says: { text },
      size,
      weight: 700,
      colour,
      along: false,
      ground: { shape: 'disc', colour: this.#ink.ground, opacity: 1, padding },
      halo: null,
      border: { colour, width: 1.5 },
      least: SMUDGE,
    };
  }

  /** `padding` is on each side of the line's middle, in model units. */
  #banded(opacity: number, padding: number, depth: number, colour = this.#look.colour): void {
    this.#look.band = { colour, width: 2 * padding, opacity };
    this.#look.depth = depth;
  }

  /** What is brought out, what the keyboard has in hand, and what steps back. */
  #standing(): void {
    if (this.#has(NEAR)) this.#look.depth = 20;
    if (this.#has(NEAR) && this.#has(GHOST)) this.#look.opacity = 1;
    if (this.#has(GHOST)) this.#look.depth = 0;
    if (this.#has(IN_HAND)) {
      this.#look.opacity = 1;
      // The colour of focus is also a family's: so the line is wider too, to be seen from as far as names are read.
      this.#look.width = 1.75 * LINE_WIDTH * this.#scale;
      this.#banded(0.35, 5 * this.#scale, 20, ROLES[this.#ink.look].focus);
    }
    if (this.#has(FADED)) this.#look.opacity = 0.18;
    if (this.#has(DIMMED)) this.#look.opacity = 0.4;
    this.#look.times *= markGrowth(this.#look.width);
  }
}

/** How many times larger the marks of a wider line are, so that they stay wider than it: as Cytoscape has it, from which sizes come. */
const markGrowth = (width: number): number => Math.max((width * 13.37) ** 0.9, 29) / 29;
