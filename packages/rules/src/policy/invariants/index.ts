import type { Policy } from '../policy.ts';
import type { PolicyProblem } from '../policy-error.ts';
import type { Unread } from '../unread.ts';
import { handlers } from './handlers.ts';
import { keptRows } from './kept-rows.ts';
import { ladderOrder } from './ladder-order.ts';
import { loadingOrder } from './loading-order.ts';
import { outcomeOrder } from './outcome-order.ts';
import { owners } from './owners.ts';
import { references } from './references.ts';
import { severityOrder } from './severity-order.ts';
import { tracks } from './tracks.ts';
import { withoutEffect } from './without-effect.ts';

/** What holds for every policy. What could not be read is not missed. */
export const invariants: readonly ((policy: Policy, unread: Unread) => PolicyProblem[])[] = [
  keptRows,
  tracks,
  severityOrder,
  references,
  owners,
  handlers,
  ladderOrder,
  outcomeOrder,
  loadingOrder,
  withoutEffect,
];
