import { stepOf } from '../../policy/track-of.ts';
import { eventTable } from '../events.table.ts';
import { recordsFor } from '../gates.ts';
import type { Breach, Happening } from './law.cases.ts';

/** No step is taken before what it needs, under the track that the case had then (law 3). */
export function* gateLaw({ event, before: { current, shadow }, policy }: Happening): Generator<Breach> {
  const milestone = eventTable[event.type]?.reaches;
  const step = milestone && stepOf(policy, current, milestone);
  if (step) {
    for (const need of step.needs) {
      if (current.reached[need] === undefined)
        yield { law: 'gate', says: `“${step.milestone}” is reached before “${need}”` };
    }
    for (const record of recordsFor(step, current, policy)) {
      const isThere = record === 'judgement' ? current.judgement !== undefined : shadow.records.has(record);
      if (!isThere) yield { law: 'gate', says: `“${step.milestone}” is reached without “${record}”` };
    }
  }
  if (milestone === 'resolve' && shadow.unanswered > 0)
    yield { law: 'gate', says: 'it is resolved while a claim has no answer' };
  if (milestone === 'resolve' && current.kind === 'hazard' && !shadow.records.has('removal'))
    yield { law: 'gate', says: 'a hazard is resolved before it is removed' };
}
