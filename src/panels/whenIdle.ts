/** Runs when the browser has nothing better to do, after three seconds at the latest; the returned function calls it off. */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const waiting = requestIdleCallback(run, { timeout: 3000 });
    return () => cancelIdleCallback(waiting);
  }
  // Safari has no idle time to ask for.
  const waiting = setTimeout(run, 500);
  return () => clearTimeout(waiting);
}
