import type { Milestone } from '../../core/vocabulary.ts';
import { inForce, type Dated } from '../../core/dated.ts';
import { milestoneTable } from '../../deadlines/milestones.table.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Case } from '../case.ts';
import { isRated, isWaiting, openClaim } from '../gates.ts';
import { recordTable, type RecordName } from '../records.table.ts';
import { idOf } from './setting.cases.ts';

/** What of a case a walk tells apart, besides what every walk does. */
export interface Distinctions {
  /** Milestones that a step stands for; the others stop nothing. */
  readonly milestones: readonly Milestone[];
  /** Records that something asks for. */
  readonly records: readonly RecordName[];
  /** Which place the case is at, where it can be corrected to another one. */
  readonly placeOf: (current: Case) => string;
  /** Roles whose steps only they see who hold the case. */
  readonly ownSighted: readonly string[];
  readonly policy: Policy;
}

/**
 * The class of a case: what its further way can depend on, without times and texts. Left out because no rule reads it: that
 * it was closed before it was reopened, which claims have been settled, to which department it was handed on. Of a case that
 * is closed, what the next round of handling would begin without is left out, too.
 */
export function stateOf(current: Case, distinctions: Distinctions): string {
  const { milestones, records, placeOf, ownSighted, policy } = distinctions;
  const { stage, reached, waits, claims, handOver, judgement, owner, erasedAt } = current;
  const hasEnded = stage === 'closed';
  const limit = (dated: Dated<number>) => inForce(dated, current.recordedAt).value;
  const owed = claims.filter(
    ({ answer, settledAt }) => answer && answer !== 'refused' && settledAt === undefined,
  );
  const { attempts, rounds } = policy.satisfaction;
  return [
    stage,
    current.ending,
    placeOf(current),
    milestones.filter((each) => reached[each] !== undefined && (!hasEnded || isKept(each, policy))).join(),
    records
      .filter((name) => current.records[name] !== undefined && (!hasEnded || recordTable[name].once))
      .join(),
    isWaiting({ waits }, 'information') && 'asked',
    isWaiting({ waits }, 'consent') && 'offered',
    judgement && !hasEnded && (judgement.upheld ? 'upheld' : 'not upheld'),
    current.plan && !hasEnded && 'plan',
    current.facts.batch === true && 'batch',
    openClaim({ claims }) && 'claimed',
    `owed ${Math.min(owed.length, 2)}`,
    isRated(current) && !hasEnded && 'satisfied',
    `attempts ${hasEnded ? 0 : Math.min(current.attempts.length, limit(attempts))}`,
    `round ${Math.min(current.round, limit(rounds) + 1)}`,
    handOver && (handOver.disturbed ? 'disturbed' : 'handed over'),
    ownSighted.find((role) => owner === idOf(role)),
    erasedAt !== undefined && 'erased',
  ].join('|');
}

/** What stays reached when handling starts again. */
const isKept = (milestone: Milestone, { clocks }: Policy): boolean =>
  milestoneTable[milestone]?.starts === 'receipt' || clocks[milestone].onReopen === 'once';
