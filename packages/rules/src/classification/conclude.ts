import type { Issue, Kind, Language, Severity } from '../core/vocabulary.ts';
import { defaultIssues, defaultSeverityRules } from '../policies/base-issues.ts';
import { severitySignals, type Signal } from '../policy/intake.ts';
import type { PublicPolicy } from '../policy/policy.ts';
import { applySeverityRules, contradicts, isStated } from '../severity/severity-rules.ts';
import type { Classification, Evidence } from './classification.ts';
import { allSignals } from './compile-lexicon.ts';
import { kindOf } from './kind-of.ts';
import { rankIssues, type RankedIssue } from './rank-issues.ts';

/** What classification needs of a policy, so that its public part is enough. */
export type ClassificationPolicy = Pick<PublicPolicy, 'issues' | 'severityRules'> &
  Partial<Pick<PublicPolicy, 'words'>>;

const defaultPolicy: ClassificationPolicy = {
  issues: defaultIssues,
  severityRules: defaultSeverityRules,
};

/** What was read in a text. */
export interface Findings {
  readonly lang: Language;
  /** How much is said for each signal, by its place in `allSignals`. */
  readonly weights: Float64Array;
  /** How common each signal is before anything is read. */
  readonly priors: ArrayLike<number>;
  /** The same as odds: their exponentials. */
  readonly odds: ArrayLike<number>;
  readonly asks: boolean;
  readonly stated: Classification['stated'];
  readonly quote: (heard: readonly Signal[]) => readonly Evidence[];
}

/** Which share of the goods is concerned says something only where goods are. */
const aboutGoods: ReadonlySet<Issue> = new Set<Issue>([
  'lost',
  'damaged',
  'spoiled',
  'shortage',
  'wrong-item',
  'storage',
]);

/** From what was read to what it seems to be. */
export function conclude(findings: Findings, policy: ClassificationPolicy = defaultPolicy): Classification {
  const { lang, weights, priors, odds, asks, quote } = findings;
  const ranked = rankIssues(weights, priors, odds);
  const issues = ranked.map(({ issue }) => issue);
  const [first] = issues;
  const { shareAffected: _, ...others } = findings.stated;
  const stated = first !== undefined && aboutGoods.has(first) ? findings.stated : others;
  const signals = severitySignals.filter(
    (signal, at) => isHeard(firstGrade + at, findings) && !contradicts(stated, signal, policy.severityRules),
  );
  const applying = policy.severityRules.filter(({ when }) =>
    'signal' in when ? signals.includes(when.signal) : isStated(when, stated),
  );
  return {
    kind: kindOfText(issues, asks),
    category: first === undefined ? 'other' : policy.issues[first].category,
    issues,
    severity: applySeverityRules(startingSeverity(ranked, policy), applying).severity,
    lang,
    confidence: ranked[0] === undefined ? unsure : Math.round(ranked[0].probability * 100) / 100,
    evidence: quote([...issues, ...signals]),
    stated,
  };
}

/** What a text is sure of that says nothing we know. */
const unsure = 0.1;

/** Log-odds from which on a signal of severity is heard: one in four. Rather once too often than a grave case overlooked. */
const heardFrom = -1.1;

/** Where the signals of severity begin among all. */
const firstGrade = allSignals.length - severitySignals.length;

const isHeard = (place: number, { weights, priors }: Findings): boolean =>
  (weights[place] ?? 0) > 0 && (weights[place] ?? 0) + (priors[place] ?? 0) > heardFrom;

const noFault: ReadonlySet<Issue> = new Set<Issue>(['praise', 'suggestion', 'publicity', 'unrelated']);

/** A question that names no fault is an enquiry. */
const kindOfText = (issues: readonly Issue[], asks: boolean): Kind => {
  const kind = kindOf(issues[0]);
  const [first] = issues;
  return kind === 'complaint' && asks && (first === undefined || noFault.has(first)) ? 'enquiry' : kind;
};

/** From one in four on, an urgent issue is not overlooked, though it is not the likeliest. */
const urgentFrom = 0.25;

/** The first issue's, unless the urgent ones together are likely enough. */
function startingSeverity(
  ranked: readonly RankedIssue[],
  { issues }: Pick<ClassificationPolicy, 'issues'>,
): Severity {
  const [first] = ranked;
  if (first === undefined) return 'general';
  const urgent = ranked.reduce(
    (sum, { issue, probability }) => sum + (issues[issue].severity === 'urgent-major' ? probability : 0),
    0,
  );
  return urgent >= urgentFrom ? 'urgent-major' : issues[first.issue].severity;
}
