import type { Policy } from '../policy.ts';
import type { PolicyProblem } from '../policy-error.ts';
import type { LoadingForm } from '../standards.ts';
import { eachPair } from './each-pair.ts';

/** Of loading forms the first that fits holds: each can be reached. Widths of trucks rise. */
export function loadingOrder({ commitments }: Policy): PolicyProblem[] {
  return (commitments.loadingForm ?? []).flatMap(({ value: forms }, i) => {
    const path = `commitments.loadingForm[${i}].value`;
    return forms.flatMap((form, j) => [...unreached(path, forms, j), ...widths(`${path}[${j}].rows`, form)]);
  });
}

function unreached(path: string, forms: readonly LoadingForm[], j: number): PolicyProblem[] {
  const first = forms.slice(0, j).findIndex((before) => holdsFor(before, forms[j]!));
  if (first < 0) return [];
  return [
    {
      path: `${path}[${j}]`,
      fault: `It never holds: whatever it is for, [${first}] fits before it.`,
      remedy: 'Put what is special before what holds for any, and give each line, truck and season once.',
    },
  ];
}

/** Whether one form fits wherever another does. */
const holdsFor = (one: LoadingForm, other: LoadingForm): boolean =>
  (one.line === 'any' || one.line === other.line) &&
  (one.truck === undefined || one.truck === other.truck) &&
  (one.season === undefined || one.season === other.season);

const widths = (path: string, { rows }: LoadingForm): PolicyProblem[] =>
  eachPair(rows, (narrow, wide, k) =>
    wide.fromWidth > narrow.fromWidth
      ? undefined
      : {
          path: `${path}[${k}]`,
          fault: 'This width is not greater than the one before it.',
          remedy: 'Put the narrowest trucks first.',
        },
  );
