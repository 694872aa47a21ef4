export { drainOnSync, type DrainOptions, type SyncEvent, type SyncScope } from './drain-on-sync.ts';
