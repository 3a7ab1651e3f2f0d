/** An iframe with a view in it, 600 × 400; `link` is the view's own address. Nothing in the title can end its attribute. */
export function embedCode(link: string, title: string): string {
  const address = new URL(link);
  address.searchParams.set('embed', '1');
  const attribute = (text: string): string =>
    text.replaceAll(/[&"<>]/g, (letter) => ({ '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' })[letter] ?? letter);
  const src = attribute(address.href.replaceAll('%2C', ','));
  return `<iframe src="${src}" title="${attribute(title)}" width="600" height="400" loading="lazy" style="border: 0"></iframe>`;
}
