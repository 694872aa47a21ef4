/** Shortest and longest ceiling of the wait after a failed try, and the least wait there is, in milliseconds. */
export const backoffLimits = { least: 500, first: 2_000, longest: 5 * 60_000 } as const;

/** Longest wait that a server may ask for, in milliseconds: a clock that is wrong must not hold a complaint for days. */
export const longestRetryAfter = 60 * 60_000;

/**
 * How long to wait after so many failed tries: anything up to a ceiling that doubles each time (“full jitter”), so that a
 * thousand devices whose network returns at once do not come back at once.
 *
 * @param random 0 ≤ random < 1
 * @returns milliseconds
 */
export function backoff(attempts: number, random: number): number {
  const ceiling = Math.min(backoffLimits.longest, backoffLimits.first * 2 ** (attempts - 1));
  return Math.max(backoffLimits.least, Math.round(random * ceiling));
}

/** The wait before the next try: what the server asked for, within bounds, and never less than the backoff. */
export const waitFor = (attempts: number, random: number, asked: number | undefined): number =>
  Math.max(backoff(attempts, random), Math.min(asked ?? 0, longestRetryAfter));
