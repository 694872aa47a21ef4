import { isGraver } from '../../core/vocabulary.ts';
import type { Rung } from '../handling.ts';
import type { Grade } from '../outcomes.ts';
import type { Policy } from '../policy.ts';
import type { PolicyProblem } from '../policy-error.ts';
import { neverLater } from './never-later.ts';

/** What has an order is in it: ladders of escalation, grades of outcomes, widths of trucks, rules of severity. */
export function order(policy: Policy): PolicyProblem[] {
  return [
    ...ladders(policy),
    ...grades(policy),
    ...widths(policy),
    ...severityRules(policy),
    ...quietHours(policy),
  ];
}

function ladders({ ladders: table }: Policy): PolicyProblem[] {
  return Object.entries(table).flatMap(([name, { rungs: dated }]) =>
    dated.flatMap(({ value: rungs }, i) =>
      eachPair(rungs, (lower, upper, j) => {
        const path = `ladders.${name}.rungs[${i}].value[${j}]`;
        const verdict = isLater(lower, upper);
        if (verdict === 'yes') return undefined;
        return verdict === 'no'
          ? {
              path,
              fault: 'This rung does not come later than the one before it.',
              remedy:
                'Put the rungs in the order of time: the earliest warning first, the last escalation at the end.',
            }
          : {
              path,
              fault: 'Whether this rung comes later than the one before it depends on the calendar.',
              remedy: 'Use the same unit and calendar for all rungs of a ladder.',
            };
      }),
    ),
  );
}

/** Whether a rung comes after another, strictly. */
function isLater(lower: Rung, upper: Rung): 'yes' | 'no' | 'unknown' {
  if (lower.side !== upper.side) return lower.side === 'before' ? 'yes' : 'no';
  const [shorter, longer] = lower.side === 'after' ? [lower, upper] : [upper, lower];
  const notLonger = neverLater(shorter, longer);
  if (notLonger !== 'yes') return notLonger;
  return neverLater(longer, shorter) === 'yes' ? 'no' : 'yes';
}

function grades({ outcomes }: Policy): PolicyProblem[] {
  return Object.entries(outcomes).flatMap(([name, { grades: dated = [] }]) =>
    dated.flatMap(({ value }, i) =>
      eachPair(value, (milder, graver, j) => {
        const fault = gradeFault(milder, graver);
        return fault === undefined
          ? undefined
          : {
              path: `outcomes.${name}.grades[${i}].value[${j}]`,
              fault,
              remedy: 'Put the mildest grade first, all in one currency.',
            };
      }),
    ),
  );
}

function gradeFault(milder: Grade, graver: Grade): string | undefined {
  const currencies = [milder, graver].flatMap(({ lossFrom, amount }) => [
    lossFrom?.currency,
    amount?.currency,
  ]);
  if (new Set(currencies.filter((one) => one !== undefined)).size > 1)
    return 'This grade is in another currency than the one before it.';
  if (milder.lossFrom && (graver.lossFrom?.amount ?? 0) <= milder.lossFrom.amount)
    return 'This grade begins at no greater loss than the one before it.';
  if (milder.amount && graver.amount && graver.amount.most < milder.amount.most)
    return 'This grade takes less than the one before it.';
  if (milder.percent !== undefined && graver.percent !== undefined && graver.percent < milder.percent)
    return 'This grade takes a smaller share than the one before it.';
  return undefined;
}

function widths({ commitments }: Policy): PolicyProblem[] {
  return (commitments.loadingForm ?? []).flatMap(({ value: forms }, i) =>
    forms.flatMap(({ rows }, j) =>
      eachPair(rows, (narrow, wide, k) =>
        wide.fromWidth > narrow.fromWidth
          ? undefined
          : {
              path: `commitments.loadingForm[${i}].value[${j}].rows[${k}]`,
              fault: 'This width is not greater than the one before it.',
              remedy: 'Put the narrowest trucks first.',
            },
      ),
    ),
  );
}

function severityRules({ severityRules: rules }: Policy): PolicyProblem[] {
  return rules.flatMap(({ effect, from, to }, i) => {
    if (from === undefined) return [];
    const moves = effect === 'raise' ? isGraver(to, from) : isGraver(from, to);
    return moves
      ? []
      : [
          {
            path: `severityRules[${i}]`,
            fault: `It never applies: from ${from} to ${to} is not to ${effect}.`,
            remedy: effect === 'raise' ? 'Raise to something graver.' : 'Lower to something milder.',
          },
        ];
  });
}

function quietHours({ quietHours: dated = [] }: Policy): PolicyProblem[] {
  return dated.flatMap(({ value: { from, until } }, i) =>
    from === until
      ? [
          {
            path: `quietHours[${i}].value`,
            fault: `They begin and end at ${from}.`,
            remedy: 'Give them a length, or take them away with null.',
          },
        ]
      : [],
  );
}

function eachPair<T>(
  list: readonly T[],
  check: (first: T, second: T, index: number) => PolicyProblem | undefined,
): PolicyProblem[] {
  return list.slice(1).flatMap((second, i) => check(list[i]!, second, i + 1) ?? []);
}
