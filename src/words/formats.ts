import type { Day } from '#domain/timespan.ts';

type PluralForms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** In labels, or in sentences. */
export type Width = 'short' | 'long';

/** How a language writes numbers, plurals, dates, lists and the order of words: all of it from `Intl`. */
export interface Formats {
  /** BCP 47. */
  readonly locale: string;
  number(count: number): string;
  /** The size of a file: "1.2 MB". */
  megabytes(count: number): string;
  /** The form for the count, with its `#` replaced by the count: `plural(2, { one: '# actor', other: '# actors' })`. */
  plural(count: number, forms: PluralForms): string;
  /** The same for a place in an order: `ordinal(3, { few: '#rd', other: '#th' })`. */
  ordinal(count: number, forms: PluralForms): string;
  /** A day with its month and year, or the month and year alone. */
  date(day: Day, precision: 'day' | 'month', width: Width): string;
  /** "a, b and c". */
  list(parts: readonly string[]): string;
  /** The order of names and labels. */
  compare(one: string, other: string): number;
}

const MILLISECONDS_IN_DAY = 86_400_000;

/** `locale` is a BCP 47 tag. What `Intl` has for it is fetched when it is first used: each takes the browser some milliseconds. */
export function formatsOf(locale: string): Formats {
  const numbers = once(() => new Intl.NumberFormat(locale));
  const sizes = once(
    () => new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  );
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const order = once(() => new Intl.Collator(locale));
  const counter = (type: Intl.PluralRuleType): Formats['plural'] => {
    const rules = once(() => new Intl.PluralRules(locale, { type }));
    return (count, forms) => (forms[rules().select(count)] ?? forms.other).replace('#', numbers().format(count));
  };
  return {
    locale,
    number: (count) => numbers().format(count),
    megabytes: (count) => sizes().format(count),
    plural: counter('cardinal'),
    ordinal: counter('ordinal'),
    date: dateFormat(locale),
    list: (parts) => (parts.length > 1 ? lists().format(parts) : (parts[0] ?? '')),
    compare: (one, other) => order().compare(one, other),
  };
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The dataset's dates are Gregorian however far back, as those of `Intl` are, and of no time zone. */
function dateFormat(locale: string): Formats['date'] {
  const known = new Map<string, Intl.DateTimeFormat>();
  return (day, precision, width) => {
    const key = precision + width;
    const inDays = precision === 'day' && ({ day: 'numeric' } as const);
    const options = { ...inDays, month: width, year: 'numeric', calendar: 'gregory', timeZone: 'UTC' } as const;
    const format = known.get(key) ?? new Intl.DateTimeFormat(locale, options);
    known.set(key, format);
    return format.format(day * MILLISECONDS_IN_DAY);
  };
}
