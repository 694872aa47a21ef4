import { issues as allIssues, type Issue } from '../core/vocabulary.ts';
import type { Signal } from './classification.ts';
import type { Meaning } from './compile-lexicon.ts';
import type { WeighedEvidence } from './read-signals.ts';

export interface RankedIssue {
  readonly issue: Issue;
  readonly score: number;
}

/** Equal scores: goods that are gone come before goods that are hurt, these before wrong ones, these before late ones. */
const tieOrder: readonly (readonly Issue[])[] = [
  ['lost'],
  ['damaged', 'spoiled'],
  ['wrong-item', 'shortage'],
  ['delay', 'not-dispatched'],
];

/** Said beside a fault, these are not what the writer wants settled: they count less. */
const mildFactor = 0.7;
const mild: ReadonlySet<Signal> = new Set<Issue>([
  'praise',
  'suggestion',
  'product-quality',
  'publicity',
  'unrelated',
]);
const known: ReadonlySet<Signal> = new Set<Issue>(allIssues);

const isIssue = (signal: Signal): signal is Issue => known.has(signal);

export const isFault = (issue: Issue): boolean => !mild.has(issue) || issue === 'product-quality';

const tieRank = (issue: Issue): number => {
  const rank = tieOrder.findIndex((group) => group.includes(issue));
  if (rank >= 0) return rank;
  return tieOrder.length + (mild.has(issue) ? 1 : 0);
};

/** The issues that the evidence speaks for, the strongest first. */
export function rankIssues(evidence: readonly WeighedEvidence[]): readonly RankedIssue[] {
  const heaviest = new Map<Issue, Map<Meaning, number>>();
  for (const { signal, meaning, weight } of evidence) {
    if (!isIssue(signal)) continue;
    const said = heaviest.get(signal) ?? new Map<Meaning, number>();
    said.set(meaning, Math.max(weight, said.get(meaning) ?? 0));
    heaviest.set(signal, said);
  }
  const hasFault = [...heaviest.keys()].some((issue) => !mild.has(issue));
  const ranked = [...heaviest].map(([issue, said]) => {
    const sum = [...said.values()].reduce((total, weight) => total + weight, 0);
    return { issue, score: hasFault && mild.has(issue) ? sum * mildFactor : sum };
  });
  return ranked.sort((a, b) => b.score - a.score || tieRank(a.issue) - tieRank(b.issue));
}

/** 0…1: grows with the amount of evidence and with the lead over the second issue. */
export function confidenceOf(ranked: readonly RankedIssue[]): number {
  const first = ranked[0]?.score ?? 0;
  if (first === 0) return 0.1;
  const second = ranked[1]?.score ?? 0;
  const amount = first / (first + 1);
  const lead = first / (first + second);
  return Math.round(amount * lead * 100) / 100;
}
