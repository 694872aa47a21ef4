/** What sends: loaded apart from what forms need, for visits on which nobody opens anything. */
export { createChallenged } from './challenge/challenged.ts';
export { deliver } from './outbox/deliver.ts';
