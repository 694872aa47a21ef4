/** Milliseconds after which a reader who returns is not told each change any more. */
export const oldest = 24 * 3_600_000;

/**
 * Milliseconds that are told a second time. A change bears the time at which it began; another one that began later, or by the
 * clock of another process, may have been told before it.
 */
export const overlap = 60_000;

/**
 * From which instant on a reader is to be told what has changed, by the id of the last event they heard.
 *
 * @returns `undefined` when the id is too old, or none that was ever given
 */
export function sinceOf(lastEventId: string, now: number): number | undefined {
  if (!/^\d{1,15}$/.test(lastEventId)) return undefined;
  const told = Number(lastEventId);
  return told < now - oldest || told > now + overlap ? undefined : told - overlap;
}
