/** How long a test waits for what the page fetches and draws by itself: a slow machine is no failure. */
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 15_000 });
}

export {};
