import type { Case } from '../case/case.ts';
import type { RulesContext } from '../case/context.ts';
import type { Duty, DutyName } from '../case/duty.ts';
import { mayKnow } from '../case/sight.ts';
import type { EpochMs } from '../core/instant.ts';
import type { Role } from '../core/vocabulary.ts';
import type { Ladder, Rung } from '../policy/handling.ts';
import type { Policy } from '../policy/policy.ts';
import type { Source } from '../sources/index.ts';
import { calendarNamed } from '../deadlines/calendar-named.ts';
import { isForKind, isSecret } from './confidential.ts';
import { ifInForce } from './if-in-force.ts';
import { ownerRow } from './owner-row.ts';
import { tellAt } from './quiet-hours.ts';

/** One rung of a ladder for one duty: who hears of it, and when. */
export interface Escalation {
  /** Names it for good: it is carried out once. */
  readonly key: string;
  readonly duty: DutyName;
  /** Key of the duty. */
  readonly of: string;
  /** When the duty is due. */
  readonly due: EpochMs;
  readonly side: Rung['side'];
  /** When the rung falls due. */
  readonly at: EpochMs;
  /** When they are told: quiet hours are kept. */
  readonly tellAt: EpochMs;
  readonly roles: readonly Role[];
  readonly source: Source;
}

/**
 * Who is to hear of the duties of a case before and after they are due, in the order of time: warnings that can still help,
 * and all escalations of what is late or will be. A duty that stands still has none. The rungs are those in force when the
 * case was recorded.
 */
export function escalations(
  current: Case,
  duties: readonly Duty[],
  context: RulesContext,
): readonly Escalation[] {
  const { policy } = context;
  const found: Escalation[] = [];
  for (const duty of duties) {
    if (duty.state === 'paused') continue;
    for (const [name, ladder] of Object.entries(policy.ladders)) {
      if (!isClimbed(ladder, duty, current, policy)) continue;
      const dated = ifInForce(ladder.rungs, current.recordedAt);
      dated?.value.forEach((rung, i, rungs) => {
        const at = fallsDue(rung, duty, context);
        if (rung.side === 'before' && isTooLateToWarn(at, duty, current, context)) return;
        found.push({
          key: `${duty.key}:${name}:${levelOf(rungs, i)}`,
          duty: duty.name,
          of: duty.key,
          due: duty.due,
          side: rung.side,
          at,
          // Nobody can be told before it is entered, and a late entry is no reason to wake anyone.
          tellAt: tellAt(Math.max(at, current.recordedAt), current.severity, context),
          roles: toldOf(rung, current, policy),
          source: dated.source,
        });
      });
    }
  }
  return found.sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

const isClimbed = (
  { milestones, severities, kinds }: Ladder,
  { name }: Duty,
  { severity, kind }: Case,
  policy: Policy,
): boolean =>
  milestones.includes(name) && severities?.includes(severity) !== false && isForKind(policy, kinds, kind);

/** Counted from the due time through the rung's own calendar, back or forth. */
const fallsDue = (rung: Rung, { due }: Duty, context: RulesContext): EpochMs =>
  calendarNamed(context, rung.calendar).add(due, rung, {
    dayRule: rung.dayRule,
    boundary: rung.boundary,
    direction: rung.side,
  });

/** Nobody is warned of what did not exist yet, nor of what is late already. */
const isTooLateToWarn = (
  at: EpochMs,
  { due }: Duty,
  { receivedAt, roundStartedAt }: Case,
  context: RulesContext,
): boolean => at < Math.max(receivedAt, roundStartedAt) || context.at >= due;

/** `before:10minutes`. Rungs that differ by their calendar or day rule only are counted. */
function levelOf(rungs: readonly Rung[], i: number): string {
  const words = ({ side, amount, unit }: Rung): string => `${side}:${amount}${unit}`;
  const level = words(rungs[i]!);
  const before = rungs.slice(0, i).filter((rung) => words(rung) === level).length;
  return before === 0 ? level : `${level}#${before + 1}`;
}

/** The accused are not told, nor who may not know of a secret; a rung on which nobody else stands leads to who answers for the case. */
function toldOf({ tell }: Rung, current: Case, policy: Policy): readonly Role[] {
  const roles = tell.filter(
    (role) =>
      role !== current.accused?.role && (!isSecret(policy, current) || mayKnow(role, current, policy)),
  );
  return roles.length > 0 ? roles : [ownerRow(policy, current).to];
}
