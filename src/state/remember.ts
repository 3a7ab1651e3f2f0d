/** Remembers the last answer: a selector must give the same object for the same question, or React never comes to rest. */
export function rememberLast<Args extends readonly unknown[], Answer>(answer: (...args: Args) => Answer): (...args: Args) => Answer {
  let last: { args: Args; answer: Answer } | null = null;
  return (...args) => {
    if (last?.args.every((arg, index) => Object.is(arg, args[index]))) return last.answer;
    last = { args, answer: answer(...args) };
    return last.answer;
  };
}

/** More than the parts of the page that ask at the same time, and few enough to keep. */
const MOST_REMEMBERED = 16;

/**
 * Remembers the answers for the last keys, for as long as the rest of the question is the same: for parts of the page that ask side by
 * side, such as pictures of several years.
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
