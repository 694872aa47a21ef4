import type { Classification } from '../classification/classification.ts';
import type { Decision } from '../core/decision.ts';
import type { Severity } from '../core/vocabulary.ts';
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

/**
 * How grave a case is (WF-4.3.2): the issue's own severity, raised or lowered by the policy's rules. Stated facts beat
 * words: once a fact has spoken, the text is not asked.
 */
export function assessSeverity(
  facts: Facts,
  reading: SeverityReading,
  policy: PublicPolicy,
): Decision<Severity> {
  const issue = reading.issues[0] ?? 'unrelated';
  const { severity: usual, source } = policy.issues[issue];
  const stated = policy.severityRules.filter(({ when }) => 'fact' in when && isStated(when, facts));
  const said = policy.severityRules.filter(({ when }) => 'signal' in when && isSaid(when, reading));
  const byFacts = stated.length > 0;
  const { severity, moved } = applySeverityRules(usual, byFacts ? stated : said);
  const read = byFacts ? severity : (reading.severity ?? severity);
  return {
    value: read,
    because: [...new Set([source, ...moved.map((rule) => rule.source)])],
    policyId: policy.policyId,
    trace: () => [
      `${issue} is ${usual} by default (${source})`,
      ...moved.map((rule) => `${describe(rule)}: ${rule.effect} to ${rule.to} (${rule.source})`),
      ...(read === severity ? [] : [`the text as a whole reads as ${read}`]),
    ],
  };
}

type FactTest = Extract<SeverityRule['when'], { fact: string }>;
type SignalTest = Extract<SeverityRule['when'], { signal: string }>;

const isStated = (when: FactTest, facts: Facts): boolean =>
  when.fact === 'shareAffected' ? (facts.shareAffected ?? 0) >= when.atLeast : facts[when.fact] === true;

const isSaid = (when: SignalTest, { evidence }: SeverityReading): boolean =>
  evidence.some(({ signal }) => signal === when.signal);

const describe = ({ when }: SeverityRule): string =>
  'signal' in when
    ? `the text says “${when.signal}”`
    : when.fact === 'shareAffected'
      ? `at least ${when.atLeast} % of the goods are affected`
      : `stated: ${when.fact}`;
