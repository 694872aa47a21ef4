import { inForce, midnightOf, type DatedValue } from '../core/dated.ts';
import type { EpochMs } from '../core/instant.ts';
import { milestones, type Kind, type Milestone, type Severity } from '../core/vocabulary.ts';
import type { MilestoneRule } from '../policy/handling.ts';
import type { PublicPolicy } from '../policy/policy.ts';
import { exists } from '../policy/track-of.ts';
import type { Source } from '../sources/index.ts';
import { milestoneTable, type MilestoneLaw } from './milestones.table.ts';

/** What holds for one milestone: its law, and the number in force. */
export interface Scheduled {
  readonly milestone: Milestone;
  readonly law: MilestoneLaw;
  readonly rule: MilestoneRule;
  readonly source: Source;
  readonly assumed: boolean;
}

/** All milestones of a kind and severity with the numbers in force from one change of the policy to the next. */
export interface Schedule {
  readonly from: EpochMs;
  readonly until: EpochMs;
  readonly scheduled: readonly Scheduled[];
  readonly because: readonly Source[];
}

interface Placed {
  readonly kind: Kind;
  readonly severity: Severity;
  readonly facts?: { readonly batch?: boolean | undefined } | undefined;
}

/**
 * Looking up fourteen milestones for every case takes longer than computing their due times. A policy never changes, so
 * what was looked up once holds for all cases; it goes when the policy goes.
 */
const known = new WeakMap<PublicPolicy, Map<Kind, Map<Severity, Schedule[]>>>();

/**
 * The schedule of a case as it stood when the case was recorded.
 *
 * @throws {NotInForceError} when the policy says nothing yet about one of its milestones
 */
export function scheduleOf(policy: PublicPolicy, placed: Placed, recordedAt: EpochMs): Schedule {
  // Large returns are few, and have steps of their own.
  if (placed.facts?.batch) return makeSchedule(policy, placed, recordedAt);
  const byKind = entry(known, policy, () => new Map<Kind, Map<Severity, Schedule[]>>());
  const bySeverity = entry(byKind, placed.kind, () => new Map<Severity, Schedule[]>());
  const schedules = entry(bySeverity, placed.severity, (): Schedule[] => []);
  for (const schedule of schedules) {
    if (schedule.from <= recordedAt && recordedAt < schedule.until) return schedule;
  }
  const made = makeSchedule(policy, placed, recordedAt);
  schedules.push(made);
  return made;
}

interface Entries<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

function entry<K, V>(entries: Entries<K, V>, key: K, make: () => V): V {
  const found = entries.get(key);
  if (found !== undefined) return found;
  const made = make();
  entries.set(key, made);
  return made;
}

function makeSchedule(policy: PublicPolicy, placed: Placed, recordedAt: EpochMs): Schedule {
  const { kind, severity } = placed;
  const own = policy.kinds[kind];
  const steps = own?.track
    ?.filter((step) => exists(step, placed))
    .map(({ milestone }): Milestone => milestone);
  const scheduled: Scheduled[] = [];
  const changes: EpochMs[] = [];
  for (const milestone of milestones) {
    const dated = own?.milestones?.[milestone] ?? policy.milestones[severity][milestone];
    const law = milestoneTable[milestone];
    const isStep = !steps || steps.includes(milestone) || withoutStep.includes(milestone);
    if (!dated || !law || !isStep) continue;
    const { value, source, assumed }: DatedValue<MilestoneRule> = inForce(dated, recordedAt);
    scheduled.push({ milestone, law, rule: value, source, assumed: assumed !== undefined });
    changes.push(...dated.map(({ from }) => midnightOf(from)));
  }
  return {
    from: Math.max(-Infinity, ...changes.filter((at) => at <= recordedAt)),
    until: Math.min(Infinity, ...changes.filter((at) => at > recordedAt)),
    scheduled,
    because: [...new Set(scheduled.map(({ source }) => source))],
  };
}

/** Milestones that no step of a track stands for: they hold for every case. */
const withoutStep: readonly Milestone[] = ['acknowledge', 'progress'];
