import type { MouseEvent } from 'react';

/** For a button that its own work takes away: hands its focus on first, to what matches the selector and is nearest around or beside it. */
export const leavingTo =
  (selector: string, act: () => void) =>
  ({ currentTarget }: MouseEvent): void => {
    for (let around: Element | null = currentTarget; around; around = around.parentElement) {
      const next = around.matches(selector) ? around : around.querySelector(selector);
      if (!(next instanceof HTMLElement)) continue;
      next.focus({ preventScroll: true });
      break;
    }
    act();
  };
