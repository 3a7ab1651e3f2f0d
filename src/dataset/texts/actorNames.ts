import { fold } from '../quotations.ts';
import type { ActorEntry } from '../schema.ts';

/** What a name may end in and still name its bearer: Iranian, Russians, Israelis, Moscow's. */
const ENDING = "(?:n|ns|an|ans|ian|ians|i|is|s|'s)?";

/** Whether a folded text names the actor by its name, an alias or, for a leader, the last word of its name. Capitals count. */
export const isNamedIn = (foldedText: string, actor: ActorEntry): boolean => namesOf(actor).some((name) => holdsName(foldedText, name));

function namesOf({ name, kind, aliases }: ActorEntry): string[] {
  const lastWord = kind === 'leader' ? (fold(name).split(' ').at(-1) ?? name) : name;
  return [name, lastWord, ...aliases];
}

/** Whether the name stands there as a word or words of its own: US neither in USSR nor in U.S.S.R., but in US-led. */
function holdsName(foldedText: string, name: string): boolean {
  // An alias such as "the Kremlin" may begin a sentence.
  const exact = escaped(fold(name)).replace(/^[Tt]he /, '[Tt]he ');
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${exact}${ENDING}(?![\\p{L}\\p{M}\\p{N}])`, 'u').test(foldedText);
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
