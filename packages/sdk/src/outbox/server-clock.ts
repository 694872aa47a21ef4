import type { EpochMs } from '@redress/rules';
import type { Ports, TransportResponse } from '../ports.ts';

/** Milliseconds by which clocks may differ without anybody noticing: `Date` counts whole seconds, and answers travel. */
const noise = 2_000;

/** Under which name stores keep the offset. */
const offsetName = 'clock-offset';

/** What the server's clock shows, as its answers tell. */
export interface ServerClock {
  /** Milliseconds to add to the device's clock; 0 while it is unknown, or when there is no difference to speak of. */
  offset(): number;
  now(): EpochMs;
  /** Reads what an earlier visit has measured. */
  load(): Promise<void>;
  /** The same transport; each answer that brings a date is measured. */
  measured(transport: Ports['transport']): Ports['transport'];
}

export function createServerClock({ clock, store }: Pick<Ports, 'clock' | 'store'>): ServerClock {
  let offset = 0;
  let isMeasured = false;

  function hear(response: TransportResponse, sentAt: EpochMs): void {
    const date = Date.parse(response.header('date') ?? '');
    if (Number.isNaN(date)) return;
    // The answer was dated between the two, in the middle of its second.
    const heardAt = clock();
    const measured = Math.round(date + 500 - (sentAt + heardAt) / 2);
    isMeasured = true;
    // Each measurement is off by a little, one that took its time by more: what is as good as before stays as it is.
    const error = noise + (heardAt - sentAt) / 2;
    if (Math.abs(measured - offset) < error) return;
    offset = Math.abs(measured) < error ? 0 : measured;
    // To know it at the next visit is nice to have, and measured again otherwise.
    void store()
      .then((kept) => kept.write(offsetName, offset))
      .catch(() => undefined);
  }

  return {
    offset: () => offset,
    now: () => clock() + offset,
    load: async () => {
      const kept = await (await store()).read(offsetName);
      if (!isMeasured && typeof kept === 'number') offset = kept;
    },
    measured: (transport) => async () => {
      const inner = await transport();
      return {
        request: async (request) => {
          const sentAt = clock();
          const response = await inner.request(request);
          hear(response, sentAt);
          return response;
        },
      };
    },
  };
}
