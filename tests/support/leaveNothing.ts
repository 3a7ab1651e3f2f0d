/**
 * Leaves the next file of tests what it may expect, for one worker and its jsdom serve many. Methods that jsdom lacks may stay where a file
 * gives them to all elements; what a file changes of those that jsdom has it puts back itself.
 */
import { afterAll, vi } from 'vitest';

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  if (typeof document === 'undefined') return;
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
  document.body.replaceChildren();
});
