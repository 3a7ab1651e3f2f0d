interface Remembered<Args, Answer> {
  readonly args: Args;
  readonly answer: Answer;
}

/**
 * Remembers the last two answers: a selector must give the same object for the same question, or React never comes to rest, and while the
 * canvas asks of one year panels may still ask of the one before.
 */
export function rememberLast<Args extends readonly unknown[], Answer>(answer: (...args: Args) => Answer): (...args: Args) => Answer {
  let last: Remembered<Args, Answer> | null = null;
  let before: Remembered<Args, Answer> | null = null;
  return (...args) => {
    if (last && isSame(last.args, args)) return last.answer;
    const found = before && isSame(before.args, args) ? before : { args, answer: answer(...args) };
    before = last;
    last = found;
    return found.answer;
  };
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  for (let index = 0; index < some.length; index++) if (!Object.is(some[index], others[index])) return false;
  return true;
}

/** As many years as a hand goes back and forth over, and few enough to keep. */
const MOST_REMEMBERED = 64;

/**
 * Remembers the answers for the last keys, for as long as the rest of the question is the same, or the one before it: for
 * years that are gone back to, and for parts of the page that ask side by side.
 */
export function rememberEach<Key, Args extends readonly unknown[], Answer>(
  answer: (key: Key, ...args: Args) => Answer,
): (key: Key, ...args: Args) => Answer {
  const answersFor = rememberLast((..._rest: Args) => new Map<Key, { readonly answer: Answer }>());
  return (key, ...args) => {
    const answers = answersFor(...args);
    const found = answers.get(key) ?? { answer: answer(key, ...args) };
    // Asked for last, forgotten last.
    answers.delete(key);
    answers.set(key, found);
    const [oldest] = answers.keys();
    if (answers.size > MOST_REMEMBERED && oldest !== undefined) answers.delete(oldest);
    return found.answer;
  };
}
