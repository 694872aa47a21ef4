import { isGraver, milestones, severities, type Milestone, type Severity } from '../../core/vocabulary.ts';
import type { Dated } from '../../core/dated.ts';
import type { MilestoneRule } from '../handling.ts';
import type { Policy } from '../policy.ts';
import type { PolicyProblem } from '../policy-error.ts';
import { neverLater } from './never-later.ts';

/** What is graver is never due later, whatever the calendar; at each date on which a value changes. */
export function severityOrder({ milestones: table }: Policy): PolicyProblem[] {
  return pairs().flatMap(([graver, milder]) =>
    milestones.flatMap((milestone) => {
      const a = table[graver][milestone];
      const b = table[milder][milestone];
      return a && b ? compare(milestone, graver, a, milder, b) : [];
    }),
  );
}

const pairs = (): [Severity, Severity][] =>
  severities.flatMap((a) =>
    severities.filter((b) => isGraver(a, b)).map((b): [Severity, Severity] => [a, b]),
  );

function compare(
  milestone: Milestone,
  graver: Severity,
  a: Dated<MilestoneRule>,
  milder: Severity,
  b: Dated<MilestoneRule>,
): PolicyProblem[] {
  const dates = [...new Set([...a, ...b].map(({ from }) => from))];
  for (const date of dates) {
    const ruleA = a.findLast(({ from }) => from <= date)?.value;
    const ruleB = b.findLast(({ from }) => from <= date)?.value;
    const verdict = ruleA && ruleB ? neverLater(ruleA, ruleB) : 'yes';
    if (!ruleA || !ruleB || verdict === 'yes') continue;
    const both = `${written(ruleA)} for ${graver}, ${written(ruleB)} for ${milder}, from ${date}`;
    return [
      verdict === 'no'
        ? {
            path: `milestones.${graver}.${milestone}`,
            fault: `What is graver would be due later: ${both}.`,
            remedy: `Give ${graver} no more time than ${milder}.`,
          }
        : {
            path: `milestones.${graver}.${milestone}`,
            fault: `The units do not match, so that what is graver could be due later: ${both}.`,
            remedy: 'Use the same unit, calendar and dayRule for both, or an elapsed time for the graver.',
          },
    ];
  }
  return [];
}

const written = ({ amount, unit, calendar, dayRule }: MilestoneRule): string =>
  `${amount} ${unit} on “${calendar}”${dayRule ? ` (${dayRule})` : ''}`;
