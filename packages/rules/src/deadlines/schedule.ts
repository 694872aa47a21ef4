import { inForce, midnightOf } from '../core/dated.ts';
import type { EpochMs } from '../core/instant.ts';
import type { Kind, Milestone, Severity } from '../core/vocabulary.ts';
import type { MilestoneRule } from '../policy/handling.ts';
import type { Policy, PublicPolicy } from '../policy/policy.ts';
import { exists, type Placed } from '../policy/track-of.ts';
import type { Source } from '../sources/index.ts';
import { milestoneTable, type MilestoneLaw } from './milestones.table.ts';

/** What holds for one milestone: its law, and the number in force. */
export interface Scheduled {
  readonly milestone: Milestone;
  readonly law: MilestoneLaw;
  /** It is due once, whatever happens: reopening does not make it due again. */
  readonly once: boolean;
  /** Its clock starts with the round of handling, not with the receipt. */
  readonly restarts: boolean;
  readonly rule: MilestoneRule;
  readonly source: Source;
  readonly assumed: boolean;
}

/** All milestones of a kind and severity with the numbers in force from one change of the policy to the next. */
export interface Schedule {
  readonly from: EpochMs;
  readonly until: EpochMs;
  readonly scheduled: readonly Scheduled[];
}

/**
 * Looking up fourteen milestones for every case takes longer than computing their due times. A policy never changes, so
 * what was looked up once holds for all cases; it goes when the policy goes. (Whoever changes a copy makes a new copy.)
 */
const known = new WeakMap<PublicPolicy, Partial<Record<Kind, Partial<Record<Severity, Schedule[]>>>>>();

/**
 * The schedule of a case as it stood when the case was recorded.
 *
 * @throws {NotInForceError} when the policy says nothing yet about one of its milestones
 */
export function scheduleOf(policy: PublicPolicy, placed: Placed, recordedAt: EpochMs): Schedule {
  // Few cases have other steps than most: large returns, complaints that do not stand.
  if (placed.facts?.batch || placed.judgement?.upheld === false)
    return makeSchedule(policy, placed, recordedAt);
  let byKind = known.get(policy);
  if (!byKind) known.set(policy, (byKind = {}));
  const bySeverity = (byKind[placed.kind] ??= {});
  const schedules = (bySeverity[placed.severity] ??= []);
  for (const schedule of schedules) {
    if (schedule.from <= recordedAt && recordedAt < schedule.until) return schedule;
  }
  const made = makeSchedule(policy, placed, recordedAt);
  schedules.push(made);
  return made;
}

function makeSchedule(policy: PublicPolicy, placed: Placed, recordedAt: EpochMs): Schedule {
  const { kind, severity } = placed;
  const own = policy.kinds[kind];
  // The public part of a policy has no tracks of severities, and only the times of their steps.
  const track = own?.track ?? (policy as Partial<Policy>).tracks?.[severity];
  const isStep = (milestone: Milestone): boolean =>
    !track || track.some((step) => step.milestone === milestone && exists(step, placed));
  const scheduled: Scheduled[] = [];
  const changes: EpochMs[] = [];
  for (const [name, law] of Object.entries(milestoneTable)) {
    const milestone = name as Milestone;
    const dated =
      own?.bySeverity?.[severity]?.[milestone] ??
      own?.milestones?.[milestone] ??
      policy.milestones[severity][milestone];
    if (!dated || !law || !(isStep(milestone) || withoutStep.includes(milestone))) continue;
    const { value: rule, source, assumed } = inForce(dated, recordedAt);
    const onReopen = policy.clocks[milestone]?.onReopen;
    scheduled.push({
      milestone,
      law,
      once: law.starts === 'receipt' || onReopen === 'once',
      restarts: onReopen === 'restart',
      rule,
      source,
      assumed: assumed !== undefined,
    });
    changes.push(...dated.map(({ from }) => midnightOf(from)));
  }
  return {
    from: Math.max(-Infinity, ...changes.filter((at) => at <= recordedAt)),
    until: Math.min(Infinity, ...changes.filter((at) => at > recordedAt)),
    scheduled,
  };
}

/** Milestones that no step of a track stands for: they hold for every case. */
const withoutStep: readonly Milestone[] = ['acknowledge', 'progress'];
