/** Who may send what waits. One who takes or renews it counts its beat up, so that others see that it is alive. */
export interface LeaseRecord {
  /** Names one client in one tab. */
  readonly holder: string;
  readonly beat: number;
}

/** Under which name stores keep the lease. */
export const leaseName = 'lease';

export const isSameLease = (one: LeaseRecord | undefined, other: LeaseRecord | undefined): boolean =>
  one?.holder === other?.holder && one?.beat === other?.beat;

/**
 * The lease after somebody has reached for it: theirs when it was free, theirs already, or the stale one they name;
 * else as it was.
 */
export function leaseAfter(
  current: LeaseRecord | undefined,
  holder: string,
  stale: LeaseRecord | undefined,
): LeaseRecord {
  const mayTake = current === undefined || current.holder === holder || isSameLease(current, stale);
  return mayTake ? { holder, beat: (current?.beat ?? 0) + 1 } : current;
}
