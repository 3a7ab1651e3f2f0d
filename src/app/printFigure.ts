import { FigureError } from '#appearance/figureError.ts';
import type { SvgFigure } from '#export/svg/figureSvg.ts';
import type { XmlNode } from '#export/xml.ts';
import { laterWords } from '#words/laterWords.ts';
import './printFigure.css';

/** Within so many milliseconds a browser that prints has begun to. */
const BEGUN_WITHIN = 1000;

/** Takes away what was there for printing last. */
let cleanUp: () => void = () => undefined;

/**
 * Prints a figure alone, on one page of its own size; in the browser's dialog it can be saved as PDF instead. Settles when that is closed.
 * @throws FigureError where the browser does not print.
 */
export async function printFigure({ root, paper: { width, height } }: SvgFigure): Promise<void> {
  if (typeof print !== 'function') throw new FigureError(laterWords.export.noPrinting);
  cleanUp();
  // In the page and not as an image: that could be printed before its fonts are there, and nobody would know.
  const figure = elementOf(root);
  figure.classList.add('printed-figure');
  // Nothing but a stylesheet says how large the page is, and its size is known only now.
  const page = new CSSStyleSheet();
  page.replaceSync(`@page { size: ${width}mm ${height}mm; margin: 0 }`);
  cleanUp = () => {
    figure.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== page);
  };
  document.body.append(figure);
  document.adoptedStyleSheets.push(page);
  const begun = once('beforeprint');
  const closed = once('afterprint');
  print();
  // Most browsers wait in `print` until their dialog is closed; those on phones only tell of it, and some print nothing and tell nothing.
  const isPrinting = await Promise.race([begun.then(() => true), new Promise((resolve) => setTimeout(() => resolve(false), BEGUN_WITHIN))]);
  if (!isPrinting) {
    cleanUp();
    throw new FigureError(laterWords.export.noPrinting);
  }
  await closed;
  // A phone draws the page anew for a printer that is chosen later: the figure stays until the reader does something else here.
  if (matchMedia('(pointer: coarse)').matches) addEventListener('pointerdown', () => cleanUp(), { once: true, capture: true });
  else cleanUp();
}

const once = (event: 'beforeprint' | 'afterprint'): Promise<unknown> =>
  new Promise((resolve) => addEventListener(event, resolve, { once: true }));

/** Made element by element, as the page takes no markup from strings. */
function elementOf({ name, attributes, children }: Exclude<XmlNode, string>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) {
    // Namespaces are the element's own here, and the old kind of link is for other programs.
    if (value !== null && !attribute.startsWith('xmlns') && !attribute.startsWith('xlink:')) element.setAttribute(attribute, String(value));
  }
  element.append(...children.map((child) => (typeof child === 'string' ? child : elementOf(child))));
  return element;
}
