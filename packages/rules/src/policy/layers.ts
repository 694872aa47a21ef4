import { severities, type Issue, type Severity } from '../core/vocabulary.ts';
import type { Dated } from '../core/dated.ts';
import { contentHash } from './content-hash.ts';
import type { IssueRule, MilestoneRule, Policy, PolicyLayer, PublicPolicy, Step } from './policy.ts';

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}

/**
 * Lays policies over each other, the bottom first. A layer's issue is merged field by field; its milestones replace the
 * dated values of the same milestone; a track or the severity rules replace the ones below as a whole.
 */
export function layPolicies(layers: readonly PolicyLayer[]): Policy {
  const issues: Partial<Record<Issue, IssueRule>> = {};
  for (const layer of layers) {
    for (const [issue, rule] of Object.entries(layer.issues ?? {}) as [Issue, Partial<IssueRule>][]) {
      issues[issue] = { ...issues[issue], ...rule } as IssueRule;
    }
  }
  const milestonesOf = (severity: Severity): Policy['milestones'][Severity] =>
    Object.assign(
      {},
      ...layers.map((layer) => layer.milestones?.[severity]),
    ) as Policy['milestones'][Severity];
  const trackOf = (severity: Severity): readonly Step[] =>
    layers.findLast((layer) => layer.tracks?.[severity])?.tracks?.[severity] ?? [];
  const bySeverity = <T>(of: (severity: Severity) => T): Record<Severity, T> =>
    Object.fromEntries(severities.map((severity) => [severity, of(severity)])) as Record<Severity, T>;

  const content = {
    name: layers.at(-1)?.name ?? 'empty',
    issues: issues as Policy['issues'],
    severityRules: layers.findLast((layer) => layer.severityRules)?.severityRules ?? [],
    milestones: bySeverity(milestonesOf),
    tracks: bySeverity(trackOf),
    sources: Object.assign({}, ...layers.map((layer) => layer.sources)) as Policy['sources'],
  };
  return freeze({ ...content, policyId: contentHash(content) });
}

/**
 * The part of a policy that may leave the company: what a customer's browser needs to preview the promised times. Times
 * that are not promised stay inside, and so do the reasons for assumed numbers, of which only the mark remains.
 */
export function publicPolicy(policy: Policy): PublicPolicy {
  const { name, policyId, issues, severityRules, milestones, tracks } = policy;
  const isPromised = (dated: Dated<MilestoneRule>): boolean => dated.some(({ value }) => value.promised);
  const marked = <T extends { readonly assumed?: string }>(of: T): T =>
    of.assumed === undefined ? of : { ...of, assumed: '' };
  const map = <K extends string, V>(of: Readonly<Record<K, V>>, change: (value: V) => V): Record<K, V> =>
    Object.fromEntries(Object.entries<V>(of).map(([key, value]) => [key, change(value)])) as Record<K, V>;
  return {
    name,
    policyId,
    issues: map(issues, marked),
    severityRules: severityRules.map(marked),
    milestones: map(milestones, (bySeverity) =>
      Object.fromEntries(
        Object.entries(bySeverity)
          .filter(([, dated]) => isPromised(dated))
          .map(([milestone, dated]) => [milestone, dated.map(marked)]),
      ),
    ),
    tracks,
  };
}
