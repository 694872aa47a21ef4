import type { Grade, OutcomeRule } from '../outcomes.ts';
import type { Policy } from '../policy.ts';
import type { PolicyProblem } from '../policy-error.ts';
import { eachPair } from './each-pair.ts';

/** What follows can follow: grades rise, in one currency, and somebody of the company decides. */
export function outcomeOrder({ outcomes }: Policy): PolicyProblem[] {
  return Object.entries(outcomes).flatMap(([name, rule]) => [
    ...deciders(`outcomes.${name}`, rule),
    ...itself(`outcomes.${name}`, name, rule),
    ...currencies(`outcomes.${name}`, rule),
    ...grades(`outcomes.${name}`, rule),
  ]);
}

const deciders = (path: string, { decidedBy }: OutcomeRule): PolicyProblem[] =>
  decidedBy.includes('customer')
    ? [
        {
          path: `${path}.decidedBy`,
          fault: 'What follows for somebody would be the customer’s to decide.',
          remedy: 'Name roles of the staff only.',
        },
      ]
    : [];

const itself = (path: string, name: string, { notWith = [] }: OutcomeRule): PolicyProblem[] =>
  notWith.includes(name)
    ? [
        {
          path: `${path}.notWith`,
          fault: 'It never comes together with itself, so that it would never come.',
          remedy: 'Leave its own name out.',
        },
      ]
    : [];

const moneyOf = ({ lossFrom, amount }: Grade) => [lossFrom?.currency, amount?.currency];

function currencies(path: string, { grades: dated = [] }: OutcomeRule): PolicyProblem[] {
  const found = dated.flatMap(({ value }) => value.flatMap(moneyOf)).filter((one) => one !== undefined);
  const all = [...new Set(found)];
  if (all.length < 2) return [];
  return [
    {
      path: `${path}.grades`,
      fault: `Its grades are in more than one currency: ${all.join(', ')}.`,
      remedy: 'Put all grades in one currency.',
    },
  ];
}

function grades(path: string, { grades: dated = [], base }: OutcomeRule): PolicyProblem[] {
  return dated.flatMap(({ value }, i) => {
    const at = (j: number) => `${path}.grades[${i}].value[${j}]`;
    return [
      ...value.flatMap((grade, j) => alone(at(j), grade, base)),
      ...eachPair(value, (milder, graver, j) => {
        const fault = mildness(milder, graver);
        return fault === undefined
          ? undefined
          : { path: at(j), fault, remedy: 'Put the mildest grade first.' };
      }),
    ];
  });
}

function alone(
  path: string,
  { lossFrom, amount, percent }: Grade,
  base: OutcomeRule['base'],
): PolicyProblem[] {
  if (percent !== undefined && base === undefined) {
    const fault = 'This grade takes a share, but nothing says of what.';
    return [{ path: `${path}.percent`, fault, remedy: 'Add “base” to the outcome.' }];
  }
  if (lossFrom !== undefined || amount !== undefined || percent !== undefined) return [];
  return [
    { path, fault: 'This grade says nothing.', remedy: 'Give it an amount or a percent, or leave it out.' },
  ];
}

function mildness(milder: Grade, graver: Grade): string | undefined {
  const [first, second] = [milder.amount, graver.amount];
  if (milder.lossFrom && (graver.lossFrom?.amount ?? 0) <= milder.lossFrom.amount)
    return 'This grade begins at no greater loss than the one before it.';
  if (first && second && (second.most < first.most || second.least < first.least))
    return 'This grade takes less than the one before it.';
  if (milder.percent !== undefined && graver.percent !== undefined && graver.percent < milder.percent)
    return 'This grade takes a smaller share than the one before it.';
  return undefined;
}
