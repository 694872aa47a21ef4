import type { Dated } from '../../core/dated.ts';
import { isGraver, kinds, milestones, severities, type Kind, type Severity } from '../../core/vocabulary.ts';
import type { MilestoneRule } from '../handling.ts';
import type { Policy } from '../policy.ts';
import type { PolicyProblem } from '../policy-error.ts';
import { neverLater } from './never-later.ts';
import { severitiesOf, timesOf } from './tracks.ts';

/** What is graver is never due later, whatever the calendar; at each date on which a value changes. */
export function severityOrder(policy: Policy): PolicyProblem[] {
  const general = pairsOf(severities).flatMap(([graver, milder]) =>
    milestones.flatMap((milestone) => {
      const a = policy.milestones[graver][milestone];
      const b = policy.milestones[milder][milestone];
      return a && b ? compare(`milestones.${graver}.${milestone}`, graver, a, milder, b) : [];
    }),
  );
  return [...general, ...kinds.flatMap((kind) => ofKind(policy, kind)), ...graverStaysSooner(policy)];
}

/** Where a kind has times for one severity, they are compared with those that its other severities have. */
function ofKind(policy: Policy, kind: Kind): PolicyProblem[] {
  const { bySeverity = {} } = policy.kinds[kind] ?? {};
  return pairsOf(severitiesOf(policy, kind)).flatMap(([graver, milder]) =>
    milestones.flatMap((milestone) => {
      const own = [graver, milder].find((severity) => bySeverity[severity]?.[milestone]);
      const a = timesOf(policy, kind, graver)[milestone];
      const b = timesOf(policy, kind, milder)[milestone];
      const path = `kinds.${kind}.bySeverity.${own}.${milestone}`;
      return own && a && b ? compare(path, graver, a, milder, b) : [];
    }),
  );
}

/** A case that becomes graver is due sooner. */
function graverStaysSooner({ changes }: Policy): PolicyProblem[] {
  if (changes.graver?.clock !== 'restart') return [];
  return [
    {
      path: 'changes.graver.clock',
      fault: 'What is graver would be due later: a case that becomes so would have its time again.',
      remedy: 'Write “continue”.',
    },
  ];
}

const pairsOf = (of: readonly Severity[]): [Severity, Severity][] =>
  of.flatMap((a) => of.filter((b) => isGraver(a, b)).map((b): [Severity, Severity] => [a, b]));

function compare(
  path: string,
  graver: Severity,
  a: Dated<MilestoneRule>,
  milder: Severity,
  b: Dated<MilestoneRule>,
): PolicyProblem[] {
  const dates = [...new Set([...a, ...b].map(({ from }) => from))].sort();
  for (const date of dates) {
    const ruleA = a.findLast(({ from }) => from <= date)?.value;
    const ruleB = b.findLast(({ from }) => from <= date)?.value;
    const verdict = ruleA && ruleB ? neverLater(ruleA, ruleB) : 'yes';
    if (!ruleA || !ruleB || verdict === 'yes') continue;
    const both = `${written(ruleA)} for ${graver}, ${written(ruleB)} for ${milder}, from ${date}`;
    return [
      verdict === 'no'
        ? {
            path,
            fault: `What is graver would be due later: ${both}.`,
            remedy: `Give ${graver} no more time than ${milder}.`,
          }
        : {
            path,
            fault: `The units do not match, so that what is graver could be due later: ${both}.`,
            remedy: 'Use the same unit, calendar and dayRule for both, or an elapsed time for the graver.',
          },
    ];
  }
  return [];
}

const written = ({ amount, unit, calendar, dayRule, boundary }: MilestoneRule): string =>
  `${amount} ${unit} on “${calendar}”${dayRule || boundary ? ` (${[dayRule, boundary].filter(Boolean).join(', ')})` : ''}`;
