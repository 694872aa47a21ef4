import { dueTimes } from '../deadlines/due-times.ts';
import type { Policy } from '../policy/policy.ts';
import { stepOf, trackOf } from '../policy/track-of.ts';
import type { Actor } from './actor.ts';
import type { PlanTerms } from './case-parts.ts';
import { faultOf, reopenUntil } from './conditions.ts';
import { awaitedOf, openClaim, owedClaim } from './gates.ts';
import type { Milestone } from '../core/vocabulary.ts';
import { stages, type Case } from './case.ts';
import type { RulesContext } from './context.ts';
import { commandTable } from './commands.table.ts';
import { openDuties } from './open-duties.ts';
import { isInternal } from './said-by.ts';
import { shownPhotos } from './shown-photos.ts';
import { customerCommands, type CustomerView, type ViewClaim, type ViewStep } from './view.ts';

/**
 * What the customer may see: the steps of the track with the times promised for them, what was said, and what the
 * customer can do now (WF-5.1.3). True and complete (SH-8), and nothing internal: no plan, no staff member, no proposal.
 */
export function customerView(current: Case, context: RulesContext): CustomerView {
  const { id, version, number, stage, round, receivedAt, kind, category, issue, severity } = current;
  const { rating, ending, closedAt, mergedInto } = current;
  const plan = shownPlan(current, context.policy);
  const can = customerCommands.filter((type) => !faultOf(current, type, customer, context));
  return {
    id,
    version,
    number,
    stage,
    round,
    receivedAt,
    kind,
    category,
    issue,
    severity,
    confirmed: current.reached.confirm !== undefined,
    steps: stepsOf(current, context),
    messages: current.messages.filter(({ about }) => !isInternal(about)),
    photos: shownPhotos(current),
    rating: current.reached['return-visit'] === undefined ? undefined : rating,
    plan: plan && { solvability: plan.solvability, by: plan.by },
    upheld: current.judgement?.upheld,
    claims: claimsOf(current, context),
    awaits: awaitedOf(current),
    ending,
    closedAt,
    reopenUntil: can.includes('reopen') && closedAt !== undefined ? reopenUntil(current, context) : undefined,
    mergedInto,
    erased: current.erasedAt !== undefined,
    can,
  };
}

const customer: Actor = { roles: ['customer'] };

/** A plan is between staff until it is put to the customer, or needs no consent and is approved. */
const shownPlan = (current: Case, policy: Policy): PlanTerms | undefined =>
  current.reached.approve !== undefined && stepOf(policy, current, 'plan') ? current.plan : undefined;

const claimsOf = (current: Case, context: RulesContext): readonly ViewClaim[] => {
  const due = new Map(openDuties(current, context).map((duty) => [duty.name, duty.due]));
  return current.claims.map((claim) => {
    const { basis, amount, at, answer, granted, settledAt } = claim;
    const duty =
      claim === openClaim(current)
        ? 'claim-answer'
        : claim === owedClaim(current)
          ? 'claim-solution'
          : undefined;
    return { basis, amount, at, answer, granted, settledAt, due: duty && due.get(duty) };
  });
};

function stepsOf(current: Case, context: RulesContext): readonly ViewStep[] {
  const due = new Map(
    dueTimes(current, context)
      .filter(({ rules }) => rules)
      .map((deadline) => [deadline.milestone, deadline]),
  );
  const track = [
    'acknowledge' as const,
    ...trackOf(context.policy, current).map(({ milestone }) => milestone),
  ];
  // A step that can no longer be taken is no step of the way ahead.
  const ways = track.filter(
    (milestone) => current.reached[milestone] !== undefined || canStillBeTaken(milestone, current),
  );
  const next = ways.find((milestone) => current.reached[milestone] === undefined);
  return ways.map((milestone): ViewStep => {
    const at = current.reached[milestone];
    const state = at !== undefined ? 'done' : milestone === next ? 'current' : 'ahead';
    const deadline = due.get(milestone);
    if (!deadline?.promised || deadline.due === undefined) return { milestone, state, at, lateBy: 0 };
    const { source, lateBy } = deadline;
    const expected = at === undefined ? current.expected?.[milestone] : undefined;
    return {
      milestone,
      state,
      at,
      due: deadline.due,
      lateBy,
      source,
      ...(deadline.state === 'paused' ? { paused: true } : {}),
      ...(expected && { expected }),
    };
  });
}

/** What comes by itself can come until the case is resolved. */
function canStillBeTaken(milestone: Milestone, { stage }: Case): boolean {
  const law = Object.values(commandTable).find((one) => 'serves' in one && one.serves === milestone);
  const last = law?.stages.at(-1) ?? 'answered';
  return stages.indexOf(last) >= stages.indexOf(stage);
}
