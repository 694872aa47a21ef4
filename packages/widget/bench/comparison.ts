import type { Browser } from 'playwright-core';
import type { Product } from './products.ts';
import type { Site } from './site.ts';
import { visitCalmly, visitInHaste, type CalmVisit, type Network, type Visit } from './visit.ts';

/** All visits to one product. */
export interface Seen {
  readonly product: Product;
  readonly fast: Visits;
  readonly slow: Visits;
}

export interface Visits {
  readonly hasty: Visit[];
  readonly calm: CalmVisit[];
}

/** This machine's own, and a telephone's: what 4G usually gives. */
export const networks = {
  fast: { name: 'this machine' },
  slow: { name: '4G', slower: { down: 9_000_000, up: 3_000_000, roundTrip: 60 } },
} as const satisfies Record<string, Network>;

/** Sixty keys in two breaths: the first pause also loads what reads the text. */
const complaint = ['Two of the twelve cartons are cr', 'ushed, and one is all wet.  '];
/** Typing takes its time, and says enough after two visits. */
const typingRuns = 2;

/** Visits every product in turn, round by round, so that whatever else the machine does meets them all alike. */
export async function compare(
  browser: Browser,
  site: Site,
  products: readonly Product[],
  runs: number,
): Promise<readonly Seen[]> {
  const all = products.map((product): Seen => ({
    product,
    fast: { hasty: [], calm: [] },
    slow: { hasty: [], calm: [] },
  }));
  for (let run = 0; run < runs; run++)
    for (const [speed, network] of Object.entries(networks) as [keyof typeof networks, Network][])
      for (const seen of all) {
        const text = speed === 'fast' && run < typingRuns ? complaint : undefined;
        seen[speed].hasty.push(await visitInHaste(browser, site, seen.product, network));
        seen[speed].calm.push(await visitCalmly(browser, site, seen.product, network, text));
      }
  return all;
}
