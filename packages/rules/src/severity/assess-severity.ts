import type { Classification } from '../classification/classification.ts';
import type { Decision } from '../core/decision.ts';
import { isGraver } from '../core/vocabulary.ts';
import type { Issue, Severity } from '../core/vocabulary.ts';
import type { PublicPolicy, SeverityRule } from '../policy/policy.ts';
import type { Source } from '../sources/index.ts';
import type { Facts } from './facts.ts';

/** What severity is assessed from: what was read or chosen, not the words themselves. */
export type SeverityReading = Pick<Classification, 'issues'> & {
  readonly evidence: readonly Pick<Classification['evidence'][number], 'signal'>[];
};

function applies(rule: SeverityRule, facts: Facts, reading: SeverityReading): boolean {
  const { when } = rule;
  if ('signal' in when) return reading.evidence.some(({ signal }) => signal === when.signal);
  if (when.fact === 'shareAffected') return (facts.shareAffected ?? 0) >= when.atLeast;
  return facts[when.fact] === true;
}

const describe = ({ when }: SeverityRule): string =>
  'signal' in when
    ? `the text says “${when.signal}”`
    : when.fact === 'shareAffected'
      ? `at least ${when.atLeast} % of the goods are affected`
      : `stated: ${when.fact}`;

/**
 * How grave a case is (WF-4.3.2): the issue's own severity, raised or lowered by the policy's rules in their order.
 * Stated facts beat words: once a fact has spoken, signals of the text are not asked.
 */
export function assessSeverity(facts: Facts, reading: SeverityReading, policy: PublicPolicy): Decision<Severity> {
  const issue: Issue = reading.issues[0] ?? 'unrelated';
  const initial = policy.issues[issue];
  let value = initial.severity;
  const because: Source[] = [initial.source];
  const trace = [`${issue} is ${initial.severity} by default (${initial.source})`];

  const applicable = policy.severityRules.filter((rule) => applies(rule, facts, reading));
  const stated = applicable.filter((rule) => 'fact' in rule.when);
  for (const rule of stated.length > 0 ? stated : applicable) {
    if (rule.from !== undefined && rule.from !== value) continue;
    const moves = rule.effect === 'raise' ? isGraver(rule.to, value) : isGraver(value, rule.to);
    if (!moves) continue;
    value = rule.to;
    because.push(rule.source);
    trace.push(`${describe(rule)}: ${rule.effect} to ${rule.to} (${rule.source})`);
  }
  return { value, because, policyId: policy.policyId, trace: () => trace };
}
