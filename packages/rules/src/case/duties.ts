import { inForce, type Dated } from '../core/dated.ts';
import type { EpochMs } from '../core/instant.ts';
import type { Role } from '../core/vocabulary.ts';
import { endOf } from '../deadlines/clock.ts';
import { deadlineKey } from '../deadlines/deadline.ts';
import { dueTimes } from '../deadlines/due-times.ts';
import type { Limit } from '../policy/cited.ts';
import { whoMay } from './who-may.ts';
import type { Case } from './case.ts';
import { commandTable } from './commands.table.ts';
import type { CommandData, CommandType } from './commands.ts';
import type { RulesContext } from './context.ts';
import type { Duty, extraDuties } from './duty.ts';
import { isRated, openClaim, openWait, owedClaim } from './gates.ts';

type Extra = (typeof extraDuties)[number];

/** By which command each milestone is reached; those without one come by themselves. */
const serving = new Map(
  Object.entries(commandTable).flatMap(([type, law]) =>
    'serves' in law ? [[law.serves, type] as const] : [],
  ),
);

/**
 * All that somebody still has to do on a case by a time: the milestones of its track, answers to claims, and what is waited
 * for. What is waited for has an end too, so that no case lies still. The nearest first.
 */
export function duties(current: Case, context: RulesContext): readonly Duty[] {
  if (current.stage === 'closed') return [];
  const { policy } = context;
  const who = (type: CommandType) => whoMay(current, type, policy);
  const ofTrack = dueTimes(current, context).flatMap((deadline): Duty[] => {
    const { milestone, state, due, source, assumed } = deadline;
    if (due === undefined || (state !== 'running' && state !== 'late' && state !== 'paused')) return [];
    const type = serving.get(milestone) ?? (milestone === 'progress' ? 'report-progress' : 'acknowledge');
    const by: readonly (Role | 'system')[] = milestone === 'notify' ? ['system'] : who(type as CommandType);
    return [{ name: milestone, key: deadlineKey(current.id, deadline), state, due, by, source, assumed }];
  });
  return [...ofTrack, ...extras(current, context, who)].sort((a, b) => a.due - b.due);
}

function extras(
  current: Case,
  context: RulesContext,
  who: (type: CommandType) => readonly (Role | 'system')[],
): readonly Duty[] {
  const { at, policy } = context;
  const { commitments, patience, satisfaction } = policy;
  const found: Duty[] = [];
  const add = (
    name: Extra,
    start: EpochMs | undefined,
    dated: Dated<Limit> | undefined,
    by: readonly (Role | 'system')[],
  ): void => {
    if (start === undefined || !dated) return;
    const due = endOf(dated, start, context);
    const { source, assumed } = inForce(dated, start);
    const key = `${current.id}:${current.round}:${name}:${due}`;
    const state = due < at ? 'late' : 'running';
    found.push({ name, key, state, due, by, source, assumed: assumed !== undefined });
  };
  add('claim-answer', openClaim(current)?.at, commitments.claimAnswered, who('answer-claim'));
  add('claim-solution', owedClaim(current)?.at, commitments.claimSolved, who('settle-claim'));
  add(
    'information',
    openWait(current.waits, 'information')?.from,
    patience.information,
    who('withdraw-question'),
  );
  add('take-over', current.handOver?.at, patience['take-over'], who('take-over'));
  if (current.stage === 'resolved') {
    if (isRated(current)) add('summing-up', current.rating?.at, satisfaction.summingUp, who('record'));
    else add('next-contact', current.attempts.at(-1), satisfaction.retry, who('record-no-contact'));
  }
  return found;
}

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
