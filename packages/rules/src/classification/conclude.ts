import type { Issue, Kind, Language, Severity } from '../core/vocabulary.ts';
import { defaultIssues, defaultSeverityRules } from '../policies/base-issues.ts';
import type { PublicPolicy } from '../policy/policy.ts';
import { applySeverityRules } from '../severity/severity-rules.ts';
import type { Classification, Signal } from './classification.ts';
import { kindOf } from './kind-of.ts';
import { confidenceOf, isFault, rankIssues, type RankedIssue } from './rank-issues.ts';
import type { Reading } from './read-signals.ts';

/** What classification needs of a policy, so that its public part is enough. */
export type ClassificationPolicy = Pick<PublicPolicy, 'issues' | 'severityRules'>;

const defaultPolicy: ClassificationPolicy = {
  issues: defaultIssues,
  severityRules: defaultSeverityRules,
};

/** From what was read to what it seems to be. */
export function conclude(reading: Reading, lang: Language, policy = defaultPolicy): Classification {
  const ranked = rankIssues(reading.evidence);
  const issues = ranked.map(({ issue }) => issue);
  const [first] = issues;
  const rule = first === undefined ? undefined : policy.issues[first];
  const signals = new Set<Signal>(reading.evidence.map(({ signal }) => signal));
  return {
    kind: kindOfText(issues, reading.asks),
    category: rule?.category ?? 'other',
    issues,
    severity: applySeverityRules(
      startingSeverity(ranked, policy),
      policy.severityRules.filter(({ when }) => 'signal' in when && signals.has(when.signal)),
    ).severity,
    lang,
    confidence: confidenceOf(ranked),
    evidence: reading.evidence.map(({ start, end, text, signal }) => ({ start, end, text, signal })),
  };
}

/** A question that names no fault is an enquiry. */
const kindOfText = (issues: readonly Issue[], asks: boolean): Kind => {
  const kind = kindOf(issues[0]);
  return kind === 'complaint' && asks && !issues.some(isFault) ? 'enquiry' : kind;
};

/** The first issue's; but an urgent issue that is said at least half as clearly is not overlooked for coming second. */
function startingSeverity(ranked: readonly RankedIssue[], { issues }: ClassificationPolicy): Severity {
  const [first] = ranked;
  if (first === undefined) return 'general';
  const urgent = ranked.some(
    ({ issue, score }) => score * 2 >= first.score && issues[issue].severity === 'urgent-major',
  );
  return urgent ? 'urgent-major' : issues[first.issue].severity;
}
