import { describe, expect, it } from 'vitest';
import { fold } from '#dataset/quotations.ts';
import { actorSchema } from '#dataset/schema.ts';
import { isNamedIn } from '#dataset/texts/actorNames.ts';

const actor = (name: string, kind = 'state', aliases: readonly string[] = []) => actorSchema.parse({ name, kind, aliases });
const isNamed = (text: string, ...named: Parameters<typeof actor>) => isNamedIn(fold(text), actor(...named));

describe('an actor is named', () => {
  it.each([
    ['Iran', 'Then Iran answered.'],
    ['Iran', 'an (Iran)'],
    ['Iran', 'US-Iran talks'],
    ['Iran', 'the pro-Iranian party'],
    ['Iran', 'the Iranians’ answer'],
    ['Iran', 'Iran’s answer'],
    ['Russia', 'a Russian ship'],
    ['Russia', 'two Russians'],
    ['America', 'an American'],
    ['Israel', 'the Israelis'],
    ['Israel', 'Israeli jets'],
    ['Houthi', 'the Houthis'],
    ['U.S.', 'the U.S. and others'],
    ['U.S.', 'the U.S.'],
    ['U.S.', 'the U.S.’s allies'],
    ['US', 'US-led'],
    ['Soviet Union', 'the Soviet\n Union’s end'],
    ['Türkiye', 'in Tu\u0308rkiye'],
    ['G7 (group)', 'the G7 (group) met'],
  ])('%s in “%s”', (name, text) => expect(isNamed(text, name)).toBe(true));

  it('by an alias, with a capital article at the start of a sentence', () => {
    expect(isNamed('The Kremlin said', 'Russia', 'state', ['Moscow', 'the Kremlin'])).toBe(true);
    expect(isNamed('and the Kremlin said', 'Russia', 'state', ['The Kremlin'])).toBe(true);
    expect(isNamed('the kremlin', 'Russia', 'state', ['the Kremlin'])).toBe(false);
  });

  it('by the last word of a leader’s name, but of nobody else’s', () => {
    expect(isNamed('Putin’s visit', 'Vladimir Putin', 'leader')).toBe(true);
    expect(isNamed('Vladimir', 'Vladimir Putin', 'leader')).toBe(false);
    expect(isNamed('the Union', 'Soviet Union', 'state')).toBe(false);
  });
});

describe('an actor is not named', () => {
  it.each([
    ['US', 'the USSR'],
    ['US', 'the USA'],
    ['US', 'tell us'],
    ['US', 'the AUS'],
    ['U.S.', 'the U.S.S.R.'],
    ['U.S.', 'the US'],
    ['U.S.', 'UaSb'],
    ['Iran', 'Iranxyz'],
    ['Iran', 'Iranianism'],
    ['Iran', 'iran'],
    ['Iran', 'Irán'],
    ['Iran', 'Iran\u0302'],
    ['Iran', 'Iran2'],
    ['Iran', 'Iraq and Tirana'],
    ['Soviet Union', 'the Soviet and the Union'],
  ])('%s in “%s”', (name, text) => expect(isNamed(text, name)).toBe(false));
});
