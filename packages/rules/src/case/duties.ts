import type { Role } from '../core/vocabulary.ts';
import type { Case } from './case.ts';
import { commandTable } from './commands.table.ts';
import type { CommandType } from './commands.ts';
import type { RulesContext } from './context.ts';
import type { Duty, DutyName } from './duty.ts';
import { openDuties } from './open-duties.ts';
import { whoMay } from './who-may.ts';

/** By which command each duty is done. What comes by itself has none. */
export const doneBy: Readonly<Partial<Record<DutyName, CommandType>>> = {
  ...Object.fromEntries(
    Object.entries(commandTable).flatMap(([type, law]) => ('serves' in law ? [[law.serves, type]] : [])),
  ),
  acknowledge: 'acknowledge',
  progress: 'report-progress',
  approve: 'approve-plan',
  consent: 'accept-plan',
  'claim-answer': 'answer-claim',
  'claim-solution': 'settle-claim',
  information: 'withdraw-question',
  'next-contact': 'record-no-contact',
  'take-over': 'take-over',
  'summing-up': 'record',
  'carrying-out': 'record',
};

/**
 * All that somebody still has to do on a case by a time: the milestones of its track, answers to claims, and what is waited
 * for. What is waited for has an end too, so that no case lies still. The nearest first.
 */
export const duties = (current: Case, context: RulesContext): readonly Duty[] =>
  openDuties(current, context).map((duty) => {
    const type = doneBy[duty.name];
    const by: readonly (Role | 'system')[] =
      type === undefined ? ['system'] : whoMay(current, type, context.policy);
    return { ...duty, by };
  });
