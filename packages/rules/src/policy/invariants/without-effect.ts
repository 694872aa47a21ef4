import { isGraver, kinds, severities, type Milestone } from '../../core/vocabulary.ts';
import { milestoneTable } from '../../deadlines/milestones.table.ts';
import type { Milestones } from '../handling.ts';
import type { Policy } from '../policy.ts';
import type { PolicyProblem } from '../policy-error.ts';

/** Rows that look as if they did something, and do nothing, or the same without end. */
export function withoutEffect(policy: Policy): PolicyProblem[] {
  return [...severityRules(policy), ...quietHours(policy), ...restless(policy), ...thresholds(policy)];
}

function severityRules({ severityRules: rules }: Policy): PolicyProblem[] {
  return rules.flatMap(({ effect, from, to }, i) => {
    // From wherever it moves the farthest.
    const start = from ?? (effect === 'raise' ? severities.at(-1)! : severities[0]);
    const moves = effect === 'raise' ? isGraver(to, start) : isGraver(start, to);
    return moves
      ? []
      : [
          {
            path: `severityRules[${i}]`,
            fault: `It never applies: from ${start} to ${to} is not to ${effect}.`,
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

/** What starts again with each piece of news would be due all the time. */
function restless(policy: Policy): PolicyProblem[] {
  const tables: [path: string, times: Milestones][] = [
    ...severities.map((severity): [string, Milestones] => [
      `milestones.${severity}`,
      policy.milestones[severity],
    ]),
    ...kinds.flatMap((kind): [string, Milestones][] => {
      const { milestones = {}, bySeverity = {} } = policy.kinds[kind] ?? {};
      return [
        [`kinds.${kind}.milestones`, milestones],
        ...Object.entries(bySeverity).map(([severity, times]): [string, Milestones] => [
          `kinds.${kind}.bySeverity.${severity}`,
          times,
        ]),
      ];
    }),
  ];
  return tables.flatMap(([path, times]) =>
    Object.entries(times)
      .filter(([milestone]) => milestoneTable[milestone as Milestone]?.recurring)
      .flatMap(([milestone, dated]) =>
        dated.flatMap(({ value: { amount } }, i) =>
          amount > 0
            ? []
            : [
                {
                  path: `${path}.${milestone}[${i}].value.amount`,
                  fault: `“${milestone}” comes round, and would be due again at once, without end.`,
                  remedy: 'Say after how long it is due again.',
                },
              ],
        ),
      ),
  );
}

function thresholds({ visits }: Policy): PolicyProblem[] {
  return Object.entries(visits).flatMap(([name, dated]) =>
    dated.flatMap(({ value: { customers, threshold } }, i) =>
      customers !== 'frequent-complainers' || threshold !== undefined
        ? []
        : [
            {
              path: `visits.${name}[${i}].value.threshold`,
              fault: 'It is for frequent complainers, but nothing says how many complaints make one.',
              remedy: 'Add {"complaints": 3, "within": "month"}, with your numbers.',
            },
          ],
    ),
  );
}
