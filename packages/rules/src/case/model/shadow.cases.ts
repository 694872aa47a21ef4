import type { CaseEvent } from '../events.ts';
import { recordTable, type RecordName } from '../records.table.ts';

/**
 * What events say that the ends of a case depend on, kept a second time and without `evolve`: what closes a case is judged
 * by it.
 */
export interface Shadow {
  /** The customer has said in this round that they are satisfied. */
  readonly satisfied: boolean;
  /** Rounds that were completed before this one. */
  readonly rounds: number;
  readonly attempts: number;
  /** Claims without an answer. */
  readonly unanswered: number;
  /** Claims that were granted and not made good. */
  readonly unsettled: number;
  readonly records: ReadonlySet<RecordName>;
  /** The present plan was approved. */
  readonly approved: boolean;
}

export const atFirst: Shadow = {
  satisfied: false,
  rounds: 0,
  attempts: 0,
  unanswered: 0,
  unsettled: 0,
  records: new Set(),
  approved: false,
};

/** What is so after one more event. */
export function after(shadow: Shadow, { type, data }: CaseEvent): Shadow {
  const { unanswered, unsettled, records } = shadow;
  switch (type) {
    case 'rated':
      return { ...shadow, satisfied: data.satisfied };
    case 'contact-failed':
      return { ...shadow, attempts: shadow.attempts + 1 };
    case 'claimed':
      return { ...shadow, unanswered: unanswered + 1 };
    case 'claim-answered':
      return {
        ...shadow,
        unanswered: unanswered - 1,
        unsettled: data.answer === 'refused' ? unsettled : unsettled + 1,
      };
    case 'claim-settled':
      return { ...shadow, unsettled: unsettled - 1 };
    case 'recorded':
      return { ...shadow, records: new Set([...records, data.record]) };
    case 'plan-approved':
      return { ...shadow, approved: true };
    case 'plan-proposed':
    case 'plan-refused':
    case 'plan-declined':
      return { ...shadow, approved: false };
    case 'reopened':
      return {
        ...atFirst,
        rounds: shadow.rounds + 1,
        unanswered,
        unsettled,
        records: new Set([...records].filter((name) => recordTable[name].once)),
      };
    default:
      return shadow;
  }
}
