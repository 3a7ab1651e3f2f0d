/** The address, if somebody else could follow it; else null. */
export function publicLink(address: string): string | null {
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname) ? address : null;
}
