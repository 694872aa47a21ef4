import type { Ports, Stop } from '../ports.ts';
import { leaseName, isSameLease, type LeaseRecord } from './lease-record.ts';

/**
 * Milliseconds. A holder renews its lease while it sends; one that was not renewed for `hold` may be taken over. A browser
 * lets a hidden tab's timers run once a minute: `hold` is longer than that, so that slow is not taken for dead.
 */
export const leaseTimes = { renew: 30_000, hold: 90_000, look: 2_000 } as const;

/**
 * The right to send what waits. Only one client has it at a time, over all tabs.
 *
 * No clock is read: clocks are moved. That a holder is dead is known by having watched its lease for long enough without
 * seeing it renewed, measured by timers, which only run late.
 */
export interface Lease {
  /**
   * Takes the right, or renews it. False while another has it.
   *
   * @param fromAnyone takes it from whoever has it: they are known to be gone
   */
  take(fromAnyone?: boolean): Promise<boolean>;
  /** Whether it still has the right; takes it again if that is not sure. It only reads, where `take` writes. */
  holds(): Promise<boolean>;
  /** Renews it from time to time until it is stopped. */
  keep(): Stop;
  giveBack(): Promise<void>;
  /** Looks at who has it, and calls back for another look later. */
  lookAgain(work: () => void): Promise<void>;
  /** Whether its holder has been watched for long enough without a sign of life. */
  isStale(): boolean;
  stop(): void;
}

export function createLease(holder: string, { store, after }: Pick<Ports, 'store' | 'after'>): Lease {
  /** As it was taken or renewed last. */
  let own: LeaseRecord | undefined;
  let watched: { readonly lease: LeaseRecord | undefined; readonly since: number } | undefined;
  let cancelLook: Stop | undefined;
  let cancelRenewal: Stop | undefined;
  let renewing: Promise<unknown> = Promise.resolve();

  const isStale = (): boolean => watched !== undefined && watched.since >= leaseTimes.hold;

  async function take(fromAnyone = false): Promise<boolean> {
    const kept = await store();
    let lease = await kept.takeLease(holder, isStale() ? watched?.lease : undefined);
    if (fromAnyone && lease.holder !== holder) lease = await kept.takeLease(holder, lease);
    if (lease.holder !== holder) {
      own = undefined;
      return false;
    }
    watched = undefined;
    if (own && lease.beat <= own.beat) {
      // Somebody took it over meanwhile and has given it back: what was under way here is not to go on.
      own = undefined;
      await kept.giveBackLease(holder);
      return false;
    }
    own = lease;
    return true;
  }

  function renewLater(): void {
    cancelRenewal = after(leaseTimes.renew, () => {
      renewLater();
      // Who has lost it finds out before sending the next entry.
      renewing = take().catch(() => false);
    });
  }

  const stopRenewal = (): void => {
    cancelRenewal?.();
    cancelRenewal = undefined;
  };

  return {
    take,
    holds: async () => {
      const lease = (await (await store()).read(leaseName)) as LeaseRecord | undefined;
      return own !== undefined && isSameLease(lease, own) ? true : take();
    },
    isStale,
    keep: () => {
      renewLater();
      return stopRenewal;
    },
    giveBack: async () => {
      await renewing;
      own = undefined;
      await (await store()).giveBackLease(holder);
    },
    lookAgain: async (work) => {
      const lease = (await (await store()).read(leaseName)) as LeaseRecord | undefined;
      if (!watched || !isSameLease(lease, watched.lease)) {
        watched = { lease, since: 0 };
        cancelLook?.();
        cancelLook = undefined;
      }
      cancelLook ??= after(leaseTimes.look, () => {
        cancelLook = undefined;
        if (watched) watched = { lease: watched.lease, since: watched.since + leaseTimes.look };
        work();
      });
    },
    stop: () => {
      cancelLook?.();
      stopRenewal();
    },
  };
}
