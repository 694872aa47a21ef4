import {
  isGraver,
  kinds,
  roles,
  severities,
  type Kind,
  type Role,
  type Severity,
} from '../../core/vocabulary.ts';
import { milestoneTable } from '../../deadlines/milestones.table.ts';
import type { Step } from '../../policy/handling.ts';
import type { Policy } from '../../policy/policy.ts';
import { ownerRow } from '../../routing/owner-row.ts';
import { recordNames, recordTable, type RecordName } from '../records.table.ts';

/** A kind and a severity that a case of a policy can have. */
export interface Place {
  readonly kind: Kind;
  readonly severity: Severity;
}

/** All steps that a case of a place can have, also those that need a condition. */
export const stepsOf = (policy: Policy, { kind, severity }: Place): readonly Step[] =>
  policy.kinds[kind]?.track ?? policy.tracks[severity];

/** Kinds and severities of a policy: some kinds are never mild. */
export const placesOf = (policy: Policy): readonly Place[] =>
  kinds.flatMap((kind) => {
    const least = policy.kinds[kind]?.atLeast;
    return severities
      .filter((severity) => least === undefined || !isGraver(least, severity))
      .map((severity) => ({ kind, severity }));
  });

/** Records that the steps of a place, or its end, ask for; others change nothing. */
export function askedFor(policy: Policy, place: Place): readonly RecordName[] {
  const steps = stepsOf(policy, place);
  return recordNames.filter((name) => {
    const { before, kinds: only } = recordTable[name];
    if (only && !only.includes(place.kind)) return false;
    if (name === 'summing-up' && policy.satisfaction.summingUp) return true;
    return steps.some(({ milestone, records }) => milestone === before || records?.includes(name) === true);
  });
}

const withTimes = Object.keys(milestoneTable) as (keyof typeof milestoneTable)[];
/** Milestones that every case has. */
const withoutStep: readonly string[] = ['acknowledge', 'progress'];

/**
 * What decides which way the cases of a place can go. Two places of a policy with the same one share a walk: their times
 * differ in length only, and the walk does not depend on lengths.
 */
export function wayOf(policy: Policy, place: Place): string {
  const { kind, severity } = place;
  const { track: _track, milestones, bySeverity, ...flags } = policy.kinds[kind] ?? { source: '' };
  const { source: _source, assumed: _assumed, ...own } = flags as Partial<NonNullable<Policy['kinds'][Kind]>>;
  const steps = stepsOf(policy, place);
  const times = { ...policy.milestones[severity], ...milestones, ...bySeverity?.[severity] };
  const timed = withTimes.filter(
    (each) =>
      times[each] && (withoutStep.includes(each) || steps.some(({ milestone }) => milestone === each)),
  );
  return JSON.stringify([
    steps.map(({ source: _, assumed: __, ...step }) => step),
    timed,
    Object.entries(own).sort(([a], [b]) => (a < b ? -1 : 1)),
    askedFor(policy, place),
    [undefined, ...roles].map(
      (role) => ownerRow(policy, { ...place, channel: 'web', issue: 'unrelated', accused: { role } }).to,
    ),
  ]);
}

/** One place for each way. */
export function distinctPlaces(policy: Policy, among = placesOf(policy)): readonly Place[] {
  const ways = among.map((place) => wayOf(policy, place));
  return among.filter((_, i) => ways.indexOf(ways[i]!) === i);
}

/** Staff whom the steps of a place name. */
export const staffOf = (policy: Policy, place: Place): readonly Role[] => [
  ...new Set(
    stepsOf(policy, place)
      .flatMap(({ by }) => by)
      .filter((role): role is Role => role !== 'system' && role !== 'customer'),
  ),
];
