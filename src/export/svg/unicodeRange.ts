/** Which letters a font file has, as a stylesheet says: "U+131, U+152-153, U+1F??" as code points, both ends included. */
export function rangesOf(unicodeRange: string): readonly (readonly [first: number, last: number])[] {
  return unicodeRange.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'F'), 16)];
  });
}
