/** Lets so many in at once, and so many more a minute. */
export interface Limit {
  readonly burst: number;
  readonly perMinute: number;
}

/**
 * Enough for a warehouse whose two hundred people come back to the network together behind one address: what finds no room waits on its
 * device for some seconds. A flood from one address gets one a second.
 */
export const submissionLimit: Limit = { burst: 120, perMinute: 60 };

/** Counts who comes how often. One of one’s own can share its count between processes. */
export interface Limiter {
  /**
   * Lets one more in under this key, or says for how long there is no room.
   *
   * @returns milliseconds until it is worth another try; 0 when it is let in
   */
  take(key: string): number | Promise<number>;
}

interface LimiterInMemory extends Limiter {
  take(key: string): number;
}

interface Bucket {
  room: number;
  at: number;
}

/** Keys that are remembered. Those not heard of for longest are forgotten first, and begin anew. */
const mostKeys = 10_000;

/**
 * A limiter in this process’s memory: each of several processes counts for itself, so that together they let in as many times more. Nothing of
 * an address is kept anywhere else.
 *
 * @param clock epoch milliseconds
 */
export function createLimiter(
  { burst, perMinute }: Limit,
  clock: () => number,
  keys = mostKeys,
): LimiterInMemory {
  const buckets = new Map<string, Bucket>();
  const perMs = perMinute / 60_000;
  return {
    take: (key) => {
      const now = clock();
      const { room, at } = buckets.get(key) ?? { room: burst, at: now };
      // A clock that is set back takes nothing away.
      const left = Math.min(burst, room + Math.max(0, now - at) * perMs);
      // At the end of the map stand those heard of last.
      buckets.delete(key);
      buckets.set(key, { room: left >= 1 ? left - 1 : left, at: now });
      if (buckets.size > keys) buckets.delete(buckets.keys().next().value!);
      return left >= 1 ? 0 : Math.ceil((1 - left) / perMs);
    },
  };
}
