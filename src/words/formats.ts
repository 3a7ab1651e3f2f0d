type PluralForms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** How a language writes numbers, plurals, lists and the order of words: all of it from `Intl`. */
export interface Formats {
  /** BCP 47. */
  readonly locale: string;
  number(count: number): string;
  /** The form for the count, with its `#` replaced by the count: `plural(2, { one: '# actor', other: '# actors' })`. */
  plural(count: number, forms: PluralForms): string;
  /** "a, b and c". */
  list(parts: readonly string[]): string;
  /** The order of names and labels. */
  compare(one: string, other: string): number;
}

/** `locale` is a BCP 47 tag. */
export function formatsOf(locale: string): Formats {
  const numbers = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const { compare } = new Intl.Collator(locale);
  return {
    locale,
    number: (count) => numbers.format(count),
    plural: (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count)),
    list: (parts) => lists.format(parts),
    compare,
  };
}
