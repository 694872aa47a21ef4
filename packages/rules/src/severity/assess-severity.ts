import type { Classification, Signal } from '../classification/classification.ts';
import type { Decision } from '../core/decision.ts';
import { isGraver, type Issue, type Severity } from '../core/vocabulary.ts';
import type { PublicPolicy, SeverityRule } from '../policy/policy.ts';
import type { Facts } from './facts.ts';
import { applySeverityRules } from './severity-rules.ts';

/** What severity is assessed from: what was read or chosen, not the words themselves. */
export interface SeverityReading {
  readonly issues: Classification['issues'];
  readonly evidence: readonly Pick<Classification['evidence'][number], 'signal'>[];
  /** What the classifier made of the whole text; absent when the reporter chose another issue. */
  readonly severity?: Severity | undefined;
}

/** What to assess a case from: the text as it was read, or the issue that the reporter chose instead. */
export const readingOf = (classification: Classification, chosen: Issue | undefined): SeverityReading =>
  chosen === undefined ? classification : { issues: [chosen], evidence: classification.evidence };

/**
 * How grave a case is (WF-4.3.2): the issue's own severity, lowered and raised by the policy's rules for stated facts and
 * for signals of the text. Facts beat words: a signal that a stated fact contradicts is not heard.
 */
export function assessSeverity(
  facts: Facts,
  reading: SeverityReading,
  policy: PublicPolicy,
): Decision<Severity> {
  const issue = reading.issues[0] ?? 'unrelated';
  const { severity: usual, source } = policy.issues[issue];
  const said = reading.evidence.filter(({ signal }) => !contradicts(facts, signal, policy.severityRules));
  const applying = policy.severityRules.filter(({ when }) =>
    'fact' in when ? isStated(when, facts) : said.some(({ signal }) => signal === when.signal),
  );
  const { severity, moved } = applySeverityRules(usual, applying);
  // The text as a whole may be graver than its first issue, unless a fact speaks against what it says.
  const asRead = said.length === reading.evidence.length ? reading.severity : undefined;
  const value = asRead !== undefined && isGraver(asRead, severity) ? asRead : severity;
  return {
    value,
    because: [...new Set([source, ...moved.map((rule) => rule.source)])],
    policyId: policy.policyId,
    trace: () => [
      `${issue} is ${usual} by default (${source})`,
      ...moved.map((rule) => `${describe(rule)}: ${rule.effect} to ${rule.to} (${rule.source})`),
      ...(value === severity ? [] : [`the text as a whole reads as ${value}`]),
    ],
  };
}

type FactTest = Extract<SeverityRule['when'], { fact: string }>;

const isStated = (when: FactTest, facts: Facts): boolean =>
  when.fact === 'shareAffected' ? (facts.shareAffected ?? 0) >= when.atLeast : facts[when.fact] === true;

/** The fact that a signal of the text speaks about. */
const factOf: Readonly<Partial<Record<Signal, FactTest['fact']>>> = {
  'operations-affected': 'operationsAffected',
  danger: 'hazard',
  'mostly-lost': 'shareAffected',
};

/** Whether the reporter stated the fact that a signal speaks about, and by the policy's measure it does not hold. */
function contradicts(facts: Facts, signal: Signal, rules: readonly SeverityRule[]): boolean {
  const fact = factOf[signal];
  if (fact === undefined || facts[fact] === undefined) return false;
  return !rules.some(({ when }) => 'fact' in when && when.fact === fact && isStated(when, facts));
}

const describe = ({ when }: SeverityRule): string =>
  'signal' in when
    ? `the text says “${when.signal}”`
    : when.fact === 'shareAffected'
      ? `at least ${when.atLeast} % of the goods are affected`
      : `stated: ${when.fact}`;
