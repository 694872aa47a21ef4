/**
 * Milliseconds that a `Retry-After` header asks for: seconds or a date (RFC 9110).
 *
 * @param now by the server's clock: the date is the server's, too
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const seconds = Number(header);
  const wait = header.trim() !== '' && Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
