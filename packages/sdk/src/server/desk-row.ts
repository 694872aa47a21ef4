import { awaitedOf, duties, type Case, type Duty, type EpochMs, type RulesContext } from '@redress/rules';
import type { DeskRow } from '../contract/index.ts';
import type { Intake, Written } from './contents.ts';
import { excerptOf } from './excerpt.ts';
import { suspicionsOf } from './suspicions-of.ts';

/** What the queue shows as the next thing to do: what stands still is not pressing. */
export const nextDue = (current: Case, context: RulesContext): Duty | undefined =>
  duties(current, context).find(({ state }) => state !== 'paused');

/** What stands beside a case in the queue. */
export interface RowMaterial {
  /** What the reporter wrote; absent when it was erased. */
  readonly written: (Written & Pick<Intake, 'filling'>) | undefined;
  readonly next: Pick<Duty, 'name' | 'due'> | undefined;
  /** Name of who answers for it. */
  readonly owner: string | undefined;
}

/** A case as a row of the staff's queue. */
export const deskRow = (current: Case, { written, next, owner }: RowMaterial, at: EpochMs): DeskRow => ({
  id: current.id,
  number: current.number!,
  version: current.version,
  stage: current.stage,
  branch: current.branch,
  receivedAt: current.receivedAt,
  issue: current.issue,
  severity: current.severity,
  confirmed: current.reached.confirm !== undefined,
  lang: current.lang,
  owner,
  waits: waitsFor(current),
  excerpt: written && excerptOf(written),
  photos: current.photos.length,
  ...(suspicionsOf(written).includes('trap') && { suspected: true }),
  next: next && { duty: next.name, due: next.due, late: next.due < at },
});

/** Who has to go on with it, where that is not who answers for it. */
function waitsFor(current: Case): DeskRow['waits'] {
  if (current.handOver) return 'take-over';
  return awaitedOf(current).length > 0 ? 'customer' : undefined;
}
