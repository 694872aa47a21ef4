import type { Classification } from '../src/classification/classification.ts';
import type { Classifier } from '../src/classification/create-classifier.ts';
import { coarseLabel, type LabelledRow } from '../src/classification/labelled-row.ts';
import {
  categories,
  severities,
  type Category,
  type Issue,
  type Language,
  type Severity,
} from '../src/core/vocabulary.ts';
import { defaultIssues, defaultSeverityRules } from '../src/policies/base-issues.ts';
import { applySeverityRules } from '../src/severity/severity-rules.ts';
import type { Example } from './corpus.ts';

/** A label, what was said, and other labels that are right too. */
interface Pair<T> {
  readonly gold: T;
  readonly said: T;
  readonly alternatives: readonly T[];
}

export interface Measured {
  readonly texts: number;
  /** Share of first issues that are the label; lenient: or another accepted one. */
  readonly issue: { readonly strict: number; readonly lenient: number };
  readonly category: { readonly macroF1: number };
  readonly severity: {
    readonly strict: number;
    readonly urgentRecall: number;
    readonly urgentPrecision: number;
    /** Urgent-major taken for general. */
    readonly grave: number;
  };
  /** By confidence from … on: how many texts, and the share of right first issues. */
  readonly bands: readonly { readonly from: number; readonly texts: number; readonly strict: number }[];
}

export interface Scored {
  readonly gold: LabelledRow['gold'];
  readonly alternatives: { readonly issues: readonly Issue[]; readonly severities: readonly Severity[] };
  readonly said: Classification;
}

const bandsFrom = [0, 0.3, 0.5, 0.7, 0.85];

/** How well texts were classified, by the labels of `LabelledRow`. */
export function measure(scored: readonly Scored[]): Measured {
  const issues = scored.map(({ gold, alternatives, said }): Pair<Issue> => ({
    gold: coarseLabel(gold.issue),
    said: coarseLabel(said.issues[0] ?? 'unrelated'),
    alternatives: alternatives.issues.map(coarseLabel),
  }));
  const ofCategory = scored.map(({ gold, said }): Pair<Category> => ({
    gold: gold.category,
    said: said.category,
    alternatives: [],
  }));
  const ofSeverity = scored.map(({ gold, alternatives, said }): Pair<Severity> => ({
    gold: gold.severity,
    said: said.severity,
    alternatives: alternatives.severities,
  }));
  const urgent = counts(ofSeverity, 'urgent-major');
  return {
    texts: scored.length,
    issue: {
      strict: share(issues, isRight),
      lenient: share(issues, (pair) => isRight(pair) || isAccepted(pair)),
    },
    category: { macroF1: macroF1(ofCategory, categories) },
    severity: {
      strict: share(ofSeverity, isRight),
      urgentRecall: ratio(urgent.hit, urgent.real),
      urgentPrecision: ratio(urgent.hit, urgent.said),
      grave: ofSeverity.filter(({ gold, said }) => gold === severities[0] && said === severities.at(-1))
        .length,
    },
    bands: bandsFrom.map((from, at) => {
      const to = bandsFrom[at + 1] ?? Infinity;
      const inBand = issues.filter((_, i) => {
        const { confidence } = scored[i]!.said;
        return confidence >= from && confidence < to;
      });
      return { from, texts: inBand.length, strict: share(inBand, isRight) };
    }),
  };
}

const isRight = <T>({ gold, said }: Pair<T>): boolean => gold === said;
const isAccepted = <T>({ said, alternatives }: Pair<T>): boolean => alternatives.includes(said);
const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const share = <T>(pairs: readonly Pair<T>[], of: (pair: Pair<T>) => boolean): number =>
  ratio(pairs.filter(of).length, pairs.length);

function counts<T>(pairs: readonly Pair<T>[], label: T): { hit: number; said: number; real: number } {
  return {
    hit: pairs.filter(({ gold, said }) => gold === label && said === label).length,
    said: pairs.filter(({ said }) => said === label).length,
    real: pairs.filter(({ gold }) => gold === label).length,
  };
}

/** The mean of the F1 of each label that occurs. */
function macroF1<T>(pairs: readonly Pair<T>[], labels: readonly T[]): number {
  const each = labels
    .map((label) => counts(pairs, label))
    .filter(({ real }) => real > 0)
    .map(({ hit, said, real }) => ratio(2 * hit, said + real));
  return ratio(
    each.reduce((sum, f1) => sum + f1, 0),
    each.length,
  );
}

const percent = (value: number): string => value.toFixed(3);

export const summary = ({ texts, issue, category, severity }: Measured): string =>
  [
    `${texts} texts`,
    `issue ${percent(issue.strict)} strict, ${percent(issue.lenient)} lenient`,
    `category F1 ${percent(category.macroF1)}`,
    `severity ${percent(severity.strict)}, urgent recall ${percent(severity.urgentRecall)} precision ${percent(severity.urgentPrecision)}, ${severity.grave} urgent as general`,
  ].join(' · ');

export const bandsOf = ({ bands }: Measured): string =>
  bands.map(({ from, texts, strict }) => `≥ ${from.toFixed(2)}: ${percent(strict)} of ${texts}`).join(' · ');

/** What the classifier says of an example, beside what the example is. */
export function scoreExample(classifier: Classifier, lang: Language, example: Example): Scored {
  const { issue, also, signals, text } = example;
  const { category, severity: usual } = defaultIssues[issue];
  const applying = defaultSeverityRules.filter(
    ({ when }) => 'signal' in when && signals.includes(when.signal),
  );
  const { severity } = applySeverityRules(usual, applying);
  return {
    gold: { category, issue: coarseLabel(issue), severity },
    alternatives: { issues: also, severities: [] },
    said: classifier.classify(text, { lang }),
  };
}
