/** The built app's controls, found as a reader finds them, by what they are called, and moved as a reader's hand moves them. */

const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;

/** The first element that matches, or an error that says which is missing. */
export function the<Found extends Element>(selector: string, root: ParentNode = document): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

export const has = (selector: string): boolean => document.querySelector(selector) !== null;

/** As by a key, or by dragging a slider's thumb. */
export function write(field: HTMLInputElement, text: string): void {
  setValue?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

export function choose(list: HTMLSelectElement, value: string): void {
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

export function press(name: string, root: ParentNode = document): void {
  buttonNamed(name, root).click();
}

export function buttonNamed(name: string, root: ParentNode = document): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (button) => (button.getAttribute('aria-label') ?? button.textContent).trim() === name,
  );
  if (!found) throw new Error(`There is no button ${name}.`);
  return found;
}

export function setYear(year: number): void {
  write(the('input[type="range"][aria-label="Year"]'), String(year));
}

export const searchField = (): HTMLInputElement => the('input[role="combobox"][aria-label="Search"]');

/** Resolves when the next frame has begun. */
export const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

/** So many frames, and what is asked for never comes. */
const MOST_FRAMES = 3600;

/** Resolves in a frame in which it is there. */
export async function until(isThere: () => boolean, what: string): Promise<void> {
  for (let count = 0; !isThere(); count++) {
    if (count > MOST_FRAMES) throw new Error(`${what} did not come.`);
    await frame();
  }
}
