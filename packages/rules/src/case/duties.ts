import { inForce, type Dated } from '../core/dated.ts';
import type { EpochMs } from '../core/instant.ts';
import type { Role } from '../core/vocabulary.ts';
import { endOf } from '../deadlines/clock.ts';
import { deadlineKey } from '../deadlines/deadline.ts';
import { dueTimes } from '../deadlines/due-times.ts';
import type { Limit } from '../policy/cited.ts';
import type { Policy } from '../policy/policy.ts';
import { stepOf } from '../policy/track-of.ts';
import { whoMay } from './who-may.ts';
import type { Case } from './case.ts';
import { commandTable } from './commands.table.ts';
import type { CommandData, CommandType } from './commands.ts';
import type { RulesContext } from './context.ts';
import { hasAttemptsLeft } from './conditions.ts';
import type { Duty, DutyName, extraDuties } from './duty.ts';
import { isRated, openClaim, openWait, owedClaim } from './gates.ts';

type Extra = (typeof extraDuties)[number];

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

const whoDoes = (name: DutyName, current: Case, policy: Policy): readonly (Role | 'system')[] => {
  const type = doneBy[name];
  return type === undefined ? ['system'] : whoMay(current, type, policy);
};

/**
 * All that somebody still has to do on a case by a time: the milestones of its track, answers to claims, and what is waited
 * for. What is waited for has an end too, so that no case lies still. The nearest first.
 */
export function duties(current: Case, context: RulesContext): readonly Duty[] {
  if (current.stage === 'closed') return [];
  const ofTrack = dueTimes(current, context).flatMap((deadline): Duty[] => {
    const { milestone, state, due, source, assumed } = deadline;
    if (due === undefined || (state !== 'running' && state !== 'late' && state !== 'paused')) return [];
    const by = whoDoes(milestone, current, context.policy);
    return [{ name: milestone, key: deadlineKey(current.id, deadline), state, due, by, source, assumed }];
  });
  return [...ofTrack, ...extras(current, context)].sort((a, b) => a.due - b.due);
}

function extras(current: Case, context: RulesContext): readonly Duty[] {
  const { at, policy } = context;
  const { commitments, patience, satisfaction } = policy;
  const found: Duty[] = [];
  const add = (name: Extra, start: EpochMs | undefined, dated: Dated<Limit> | undefined): void => {
    if (start === undefined || !dated) return;
    const due = endOf(dated, start, context);
    const { source, assumed } = inForce(dated, start);
    const key = `${current.id}:${current.round}:${name}:${due}`;
    const state = due < at ? 'late' : 'running';
    const by = whoDoes(name, current, policy);
    found.push({ name, key, state, due, by, source, assumed: assumed !== undefined });
  };
  add('claim-answer', openClaim(current)?.at, commitments.claimAnswered);
  add('claim-solution', owedClaim(current)?.at, commitments.claimSolved);
  add('information', openWait(current.waits, 'information')?.from, patience.information);
  add('take-over', current.handOver?.at, patience['take-over']);
  if (!isPlanDone(current, policy)) {
    const { by: due } = current.plan!;
    const step = stepOf(policy, current, 'plan')!;
    found.push({
      name: 'carrying-out',
      key: `${current.id}:${current.round}:carrying-out:${due}`,
      state: due < at ? 'late' : 'running',
      due,
      by: whoDoes('carrying-out', current, policy),
      source: step.source,
      assumed: false,
    });
  }
  if (current.stage === 'resolved') {
    if (isRated(current)) {
      if (current.records['summing-up'] === undefined)
        add('summing-up', current.rating?.at, satisfaction.summingUp);
    } else if (hasAttemptsLeft(current, context)) {
      add('next-contact', current.attempts.at(-1), satisfaction.retry);
    }
  }
  return found;
}

/** Whether there is no plan, or it is not decided, or it has been carried out; what it says by when is a time of its own. */
const isPlanDone = (current: Case, policy: Policy): boolean => {
  const { plan, reached, records, stage } = current;
  const decided = (['approve', 'consent'] as const).every(
    (milestone) => !stepOf(policy, current, milestone) || reached[milestone] !== undefined,
  );
  const isOpen = plan !== undefined && stepOf(policy, current, 'plan') !== undefined && decided;
  return !isOpen || stage === 'resolved' || records['carrying-out'] !== undefined;
};

/** Duties whose due time has passed, and of which that is not on record yet: met and moved ones are none of them. */
export const passing = (
  { duty, due }: CommandData['pass-deadline'],
  current: Case,
  context: RulesContext,
): readonly Duty[] =>
  duties(current, context).filter(
    (one) =>
      one.name === duty && one.due === due && one.state === 'late' && !current.passed.includes(one.key),
  );
