import { severities, type Issue, type Severity } from '../core/vocabulary.ts';
import { contentHash } from './content-hash.ts';
import type { IssueRule, Policy, PolicyLayer, PublicPolicy, Step } from './policy.ts';

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

/** The part of a policy that may leave the company: what a customer's browser needs to preview the promised times. */
export function publicPolicy(policy: Policy): PublicPolicy {
  const { name, policyId, issues, severityRules, milestones, tracks } = policy;
  return { name, policyId, issues, severityRules, milestones, tracks };
}
