import { vi } from 'vitest';

/** A popover that is open, as far as selectors tell: jsdom opens none and knows no `:popover-open`. Restoring the mocks closes it. */
export function anOpenPopover(): void {
  const find = document.querySelector.bind(document);
  vi.spyOn(document, 'querySelector').mockImplementation((selector) => find(selector.replace(':popover-open', 'body')));
}
