import type { Milestone } from '../core/vocabulary.ts';
import type { PauseReason, Step } from '../policy/handling.ts';
import type { Policy } from '../policy/policy.ts';
import { stepOf } from '../policy/track-of.ts';
import type { Case } from './case.ts';
import { recordTable, type RecordName } from './records.table.ts';
import type { Requirement } from './refusal.ts';
import type { AwaitedOfCustomer } from './view.ts';

/** What must be there before a step is taken and is not: milestones, records, answers to claims. */
export function missingFor(step: Step, current: Case, policy: Policy): readonly Requirement[] {
  const missing: Requirement[] = step.needs.filter((need) => current.reached[need] === undefined);
  for (const record of recordsFor(step, current, policy)) {
    const isThere = record === 'judgement' ? current.judgement : current.records[record] !== undefined;
    if (!isThere) missing.push(record);
  }
  // A clear answer is owed before a case counts as resolved (WF-5.1.2).
  if (step.milestone === 'resolve' && openClaim(current)) missing.push('claim-answer');
  return missing;
}

/** Records that a step of a case needs: by its policy, and by its kind whatever the policy. */
export function recordsFor(step: Step, current: Case, policy: Policy): readonly (RecordName | 'judgement')[] {
  const byKind = (Object.keys(recordTable) as RecordName[]).filter(
    (name) => recordTable[name].before === step.milestone,
  );
  return [...(step.records ?? []), ...byKind].filter(
    (name) => name === 'judgement' || fitsCase(name, current, policy),
  );
}

/** Whether cases like this have such a record. */
export function fitsCase(name: RecordName, current: Case, policy: Policy): boolean {
  const { kinds, with: step } = recordTable[name];
  return (!kinds || kinds.includes(current.kind)) && (!step || hasStep(step, current, policy));
}

const hasStep = (milestone: Milestone, current: Case, policy: Policy): boolean =>
  stepOf(policy, current, milestone) !== undefined;

/** Whether the company waits for the customer's answer, or consent. */
export const isWaiting = ({ waits }: Pick<Case, 'waits'>, reason: PauseReason): boolean =>
  openWait(waits, reason) !== undefined;

/** The stretch in which only the customer can go on, while it lasts. */
export const openWait = (waits: Case['waits'], reason: PauseReason) =>
  waits.find((wait) => wait.reason === reason && wait.to === undefined);

/** The claim that waits for its answer: only one does at a time. */
export const openClaim = ({ claims }: Pick<Case, 'claims'>) =>
  claims.find(({ answeredAt }) => answeredAt === undefined);

/** The claim that was granted and has not been made good. */
export const owedClaim = ({ claims }: Pick<Case, 'claims'>) =>
  claims.find(
    ({ answer, settledAt }) => answer !== undefined && answer !== 'refused' && settledAt === undefined,
  );

/** What is owed on claims: an answer, or what was granted. */
export function claimsMissing(current: Case): readonly Requirement[] {
  const missing: Requirement[] = [];
  if (openClaim(current)) missing.push('claim-answer');
  if (owedClaim(current)) missing.push('claim-solution');
  return missing;
}

/** What a case still wants before it can be closed; a danger must be removed, however it ends (CS-2). */
export function missingForClosing(current: Case, policy: Policy): readonly Requirement[] {
  const { records } = current;
  const missing: Requirement[] = [...claimsMissing(current)];
  for (const name of Object.keys(recordTable) as RecordName[])
    if (recordTable[name].before && records[name] === undefined && fitsCase(name, current, policy))
      missing.push(name);
  if (policy.satisfaction.summingUp && records['summing-up'] === undefined) missing.push('summing-up');
  return missing;
}

/** Whether the customer has said in this round that they are satisfied. */
export const isRated = ({ rating, reached }: Case): boolean =>
  rating?.satisfied === true && reached['return-visit'] !== undefined;

/** What the company waits for now that only the customer can give; an answer of an earlier round does not count. */
export function awaitedOf(current: Case): readonly AwaitedOfCustomer[] {
  const asked = current.waits.filter(({ to }) => to === undefined).map(({ reason }) => reason);
  return current.stage === 'resolved' && !isRated(current) ? [...asked, 'rating'] : asked;
}
