import type { Classification, Signal } from '../classification/classification.ts';
import type { Decision } from '../core/decision.ts';
import { kindOf } from '../classification/kind-of.ts';
import { isGraver, type Issue, type Kind, type Severity } from '../core/vocabulary.ts';
import type { SeverityRule } from '../policy/intake.ts';
import type { PublicPolicy } from '../policy/policy.ts';
import type { Facts } from './facts.ts';
import { applySeverityRules } from './severity-rules.ts';

/** What severity is assessed from: what was read or chosen, not the words themselves. */
export interface SeverityReading {
  readonly issues: Classification['issues'];
  readonly evidence: readonly Pick<Classification['evidence'][number], 'signal'>[];
  /** What it seems to be; some kinds are never mild. */
  readonly kind?: Kind | undefined;
  /** What the classifier made of the whole text; absent when the reporter chose another issue. */
  readonly severity?: Severity | undefined;
}

/** What to assess a case from: the text as it was read, or the issue that the reporter chose instead. */
export const readingOf = (classification: Classification, chosen: Issue | undefined): SeverityReading =>
  chosen === undefined
    ? classification
    : { kind: kindOf(chosen), issues: [chosen], evidence: classification.evidence };

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
  const assessed = asRead !== undefined && isGraver(asRead, severity) ? asRead : severity;
  const least = reading.kind && policy.kinds[reading.kind];
  const raised = least?.atLeast !== undefined && isGraver(least.atLeast, assessed) ? least : undefined;
  const value = raised?.atLeast ?? assessed;
  return {
    value,
    because: [...new Set([source, ...moved.map((rule) => rule.source), ...(raised ? [raised.source] : [])])],
    policyId: policy.policyId,
    trace: () => [
      `${issue} is ${usual} by default (${source})`,
      ...moved.map((rule) => `${describe(rule)}: ${rule.effect} to ${rule.to} (${rule.source})`),
      ...(assessed === severity ? [] : [`the text as a whole reads as ${assessed}`]),
      ...(raised ? [`${reading.kind} is never milder than ${value} (${raised.source})`] : []),
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
