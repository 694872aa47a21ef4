/** Shortest and longest wait after a failed try, in milliseconds. */
export const backoffLimits = { first: 2_000, longest: 5 * 60_000 } as const;

/**
 * How long to wait after so many failed tries: full jitter, so that a thousand devices do not come back at once.
 *
 * @param random 0 ≤ random < 1
 * @returns milliseconds
 */
export function backoff(attempts: number, random: number): number {
  const ceiling = Math.min(backoffLimits.longest, backoffLimits.first * 2 ** (attempts - 1));
  return Math.round(ceiling / 2 + (random * ceiling) / 2);
}

/** Milliseconds that a `Retry-After` header asks for: seconds or a date (RFC 9110). */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const seconds = Number(header);
  const wait = header.trim() !== '' && Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
