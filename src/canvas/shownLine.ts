import type { Box } from '#appearance/box.ts';
import { boxOfLine } from './lineBox.ts';
import type { LineData, LineFacts } from './lineFacts.ts';
import type { LineLook } from './lineLook.ts';
import type { LinePlace } from './linePlace.ts';

/** What a line is told that is as its facts have it. */
export const NOTHING_ELSE: Partial<LineData> = {};

/** A line that is shown; where it runs is worked out when it is first asked for. */
export class ShownLine {
  readonly facts: LineFacts;
  readonly classes: string;
  readonly data: LineData;
  readonly look: LineLook;
  readonly #find: () => LinePlace | null;
  #place: LinePlace | null | undefined;
  #box: Box | null | undefined;

  constructor(facts: LineFacts, classes: string, data: LineData, look: LineLook, find: () => LinePlace | null) {
    this.facts = facts;
    this.classes = classes;
    this.data = data;
    this.look = look;
    this.#find = find;
  }

  /** Null where its ends leave no room for a line. */
  get place(): LinePlace | null {
    if (this.#place === undefined) this.#place = this.#find();
    return this.#place;
  }

  /** What it carries; null for no words. */
  get text(): string | null {
    const says = this.look.words?.says;
    if (says === undefined) return null;
    if (says === 'label') return this.data.label;
    return says === 'ended' ? this.data.ended : says.text;
  }

  /** What it takes, marks and words included; null where it has no place. */
  get box(): Box | null {
    if (this.#box === undefined) this.#box = this.place && boxOfLine({ look: this.look, place: this.place, text: this.text });
    return this.#box;
  }

  /** The same line where it says something else, and looks and runs as before. */
  saying(data: LineData): ShownLine {
    const line = new ShownLine(this.facts, this.classes, data, this.look, this.#find);
    line.#place = this.#place;
    return line;
  }

  forgetPlace(): void {
    this.#box = undefined;
    this.#place = undefined;
  }

  /** What is not told is as the facts have it. */
  isAsTold(classes: string, told: Partial<LineData>): boolean {
    if (classes !== this.classes) return false;
    if (told === NOTHING_ELSE) return this.data === this.facts;
    const { label, ended, lane, mark, tail } = this.data;
    const { facts } = this;
    return (
      label === (told.label ?? facts.label) &&
      lane === (told.lane ?? facts.lane) &&
      ended === (told.ended === undefined ? facts.ended : told.ended) &&
      mark === (told.mark === undefined ? facts.mark : told.mark) &&
      tail === (told.tail === undefined ? facts.tail : told.tail)
    );
  }
}
