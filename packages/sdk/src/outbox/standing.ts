import type { CaseView } from '../contract/index.ts';

/** How a case stood when the server last told of it: where it is, and whether it is the customer’s turn. */
export type Standing = Pick<CaseView, 'stage' | 'awaits'>;

export const isSameStanding = (one: Standing | undefined, other: Standing): boolean =>
  one?.stage === other.stage && one.awaits.join() === other.awaits.join();
