import type { OutboxStore } from '../ports.ts';
import { createCabinetStore } from './cabinet-store.ts';
import { findByScan, shelfNames, type Reach, type ShelfName } from './cabinet.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** A store that lasts as long as the page: where storage is blocked, and in tests. */
export function createMemoryStore(): OutboxStore {
  const shelves = Object.fromEntries(shelfNames.map((name) => [name, new Map<string, unknown>()])) as Record<
    ShelfName,
    Map<string, unknown>
  >;
  const reach: Reach = {
    get: async (shelf, key) => shelves[shelf].get(key),
    all: async (shelf) => [...shelves[shelf].values()],
    put: async (shelf, key, value) => shelves[shelf].set(key, value),
    delete: async (shelf, key) => shelves[shelf].delete(key),
    clear: async (shelf) => shelves[shelf].clear(),
    ...findByScan(() => reach.all('entries')),
  } as Reach;
  const inTurn = oneAtATime();
  return createCabinetStore({
    kept: 'memory',
    transact: (_shelves, _mode, work) => inTurn(() => work(reach)),
    close: () => {},
  });
}
