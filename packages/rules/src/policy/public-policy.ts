import type { Dated } from '../core/dated.ts';
import type { MilestoneRule, Milestones } from './handling.ts';
import type { Policy, PublicPolicy } from './policy.ts';

/**
 * The part of a policy that may leave the company: what a customer's browser needs to ask the right questions and to
 * preview the promised times. Times that are not promised stay inside, and so do the reasons for assumed numbers, of which
 * only the mark remains.
 */
export function publicPolicy(policy: Policy): PublicPolicy {
  const { name, policyId, issues, severityRules, words, kinds, fields, milestones, clocks, changes } = policy;
  return {
    name,
    policyId,
    issues: map(issues, ({ department: _, ...issue }) => marked(issue)),
    severityRules: severityRules.map(marked),
    words: map(words, marked),
    kinds: map(kinds, ({ track, atLeast, confidential, milestones: own, bySeverity, source, assumed }) =>
      defined({
        track: track?.map(({ milestone, when }) => defined({ milestone, when })),
        atLeast,
        confidential,
        milestones: own && promised(own),
        bySeverity: bySeverity && map(bySeverity, promised),
        source,
        assumed: assumed === undefined ? undefined : '',
      }),
    ),
    fields: map(fields, marked),
    milestones: map(milestones, promised),
    clocks: map(clocks, marked),
    changes: map(changes, marked),
  };
}

const isPromised = (dated: Dated<MilestoneRule>): boolean => dated.some(({ value }) => value.promised);

const promised = (milestones: Milestones): Milestones =>
  Object.fromEntries(
    Object.entries(milestones)
      .filter(([, dated]) => isPromised(dated))
      .map(([milestone, dated]) => [milestone, dated.map(marked)]),
  );

const marked = <T extends { readonly assumed?: string }>(of: T): T =>
  of.assumed === undefined ? of : { ...of, assumed: '' };

const map = <K extends string, V, R>(
  of: Readonly<Partial<Record<K, V>>>,
  change: (value: V) => R,
): Record<K, R> =>
  Object.fromEntries(
    Object.entries<V>(of as Record<K, V>).map(([key, value]) => [key, change(value)]),
  ) as Record<K, R>;

/** Without the fields that say nothing. */
const defined = <T extends object>(of: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as never;
