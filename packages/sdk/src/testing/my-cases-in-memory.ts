import type { CaseList, CaseSummary } from '../contract/index.ts';
import { caseSummary, joinProblem, type Written } from '../server/index.ts';
import type { MemoryCase, MemoryWorld } from './memory-world.ts';
import { Refused, refuseUnknown } from './refusal.ts';

/** The cases of a customer, the newest first. */
export function myCases(world: MemoryWorld, customer: string, asked: URLSearchParams): CaseList {
  const own = [...world.cases.values()]
    .filter((found) => found.customer === customer)
    .reverse()
    .map(summaryOf);
  const limit = Math.min(100, Number(asked.get('limit') ?? 50));
  const after = asked.get('after');
  const from = after === null ? 0 : own.findIndex(({ id }) => id === after) + 1;
  if (after !== null && from === 0) refuseUnknown('page');
  const cases = own.slice(from, from + limit);
  return { cases, ...(own.length > from + limit && { next: cases.at(-1)!.id }) };
}

/** Ties a case to a customer; the same again changes nothing. */
export function joinCase(found: MemoryCase, customer: string): CaseSummary {
  const problem = joinProblem(found.atHand.case, found.customer, customer);
  if (problem) throw new Refused(problem);
  found.customer = customer;
  return summaryOf(found);
}

function summaryOf({ atHand, contents }: MemoryCase): CaseSummary {
  const intake = contents.get(atHand.intake);
  return caseSummary(atHand.case, intake && (JSON.parse(intake.body) as Written), atHand.branch.timeZone);
}
