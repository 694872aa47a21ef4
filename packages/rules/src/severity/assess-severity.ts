import type { Classification } from '../classification/classification.ts';
import type { Decision } from '../core/decision.ts';
import { kindOf } from '../classification/kind-of.ts';
import type { Chosen } from '../classification/matter-of.ts';
import { isGraver, type Kind, type Severity } from '../core/vocabulary.ts';
import type { SeverityRule } from '../policy/intake.ts';
import type { PublicPolicy } from '../policy/policy.ts';
import type { Facts } from './facts.ts';
import { applySeverityRules, contradicts, isStated } from './severity-rules.ts';

/** What severity is assessed from: what was read or chosen, not the words themselves. */
export interface SeverityReading {
  readonly issues: Classification['issues'];
  readonly evidence: readonly Pick<Classification['evidence'][number], 'signal'>[];
  /** What it seems to be; some kinds are never mild. */
  readonly kind?: Kind | undefined;
  /** Facts that the text itself puts a number to. */
  readonly stated?: Classification['stated'] | undefined;
  /** What the classifier made of the whole text; absent when the reporter chose another issue. */
  readonly severity?: Severity | undefined;
}

/** What to assess a case from: the text as it was read, and what the reporter chose instead. */
export const readingOf = (classification: Classification, { kind, issue }: Chosen): SeverityReading => ({
  ...classification,
  ...(issue && { kind: kindOf(issue), issues: [issue], severity: undefined }),
  ...(kind && { kind }),
});

/** What can make a case graver than its issue is by itself. */
export type SeverityReason = SeverityRule['when'] | { readonly kind: Kind };

/** How grave a case is, and why. */
export interface AssessedSeverity extends Decision<Severity> {
  /** What made it as grave as it is; empty where the issue, or the text as a whole, says it. */
  readonly raisedBy: readonly SeverityReason[];
}

/**
 * How grave a case is (WF-4.3.2): the issue's own severity, lowered and raised by the policy's rules for stated facts and
 * for signals of the text. Facts beat words: a signal that a stated fact contradicts is not heard.
 */
export function assessSeverity(
  known: Facts,
  reading: SeverityReading,
  policy: PublicPolicy,
): AssessedSeverity {
  const { value, because, usual, moved, whole, raised } = severityOf(known, reading, policy);
  return {
    value,
    because,
    policyId: policy.policyId,
    raisedBy: [
      ...moved.filter(({ effect, to }) => effect === 'raise' && to === value).map(({ when }) => when),
      ...(raised && reading.kind ? [{ kind: reading.kind }] : []),
    ],
    trace: () => [
      `${reading.issues[0] ?? 'unrelated'} is ${usual} by default (${because[0]})`,
      ...moved.map((rule) => `${JSON.stringify(rule.when)}: ${rule.effect} to ${rule.to} (${rule.source})`),
      ...(whole ? [`as a whole: ${whole}`] : []),
      ...(raised ? [`${reading.kind} is never milder than ${value} (${raised.source})`] : []),
    ],
  };
}

/** How grave a case is, for those who do not ask for words: by which clauses, and what made it graver or milder. */
export function severityOf(known: Facts, reading: SeverityReading, policy: PublicPolicy) {
  const { stated } = reading;
  const facts: Facts = { ...stated, ...known };
  const { severity: usual, source } = policy.issues[reading.issues[0] ?? 'unrelated'];
  const said = reading.evidence.filter(({ signal }) => !contradicts(facts, signal, policy.severityRules));
  const applying = policy.severityRules.filter(({ when }) =>
    'fact' in when ? isStated(when, facts) : said.some(({ signal }) => signal === when.signal),
  );
  const { severity, moved } = applySeverityRules(usual, applying);
  // The text as a whole may be graver than its first issue, unless a fact speaks against what it says.
  const beaten =
    said.length < reading.evidence.length || Object.keys({ ...stated }).some((fact) => fact in known);
  const whole =
    !beaten && reading.severity && isGraver(reading.severity, severity) ? reading.severity : undefined;
  const least = reading.kind && policy.kinds[reading.kind];
  const raised = least?.atLeast && isGraver(least.atLeast, whole ?? severity) ? least : undefined;
  return {
    value: raised?.atLeast ?? whole ?? severity,
    because: [...new Set([source, ...moved.map((rule) => rule.source), ...(raised ? [raised.source] : [])])],
    usual,
    moved,
    whole,
    raised,
  };
}
