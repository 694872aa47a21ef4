import { ok, type Result } from '../../core/result.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Step } from '../../policy/handling.ts';
import type { Case } from '../case.ts';
import type { CommandType } from '../commands.ts';
import { blockedBy } from '../conditions.ts';
import { decide } from '../decide.ts';
import type { CaseEvent, EventType } from '../events.ts';
import type { Refusal } from '../refusal.ts';
import type { Engine } from './engine.cases.ts';

type Decide = Engine['decide'];
type Decided = Result<readonly CaseEvent[], Refusal>;

/** Decides one command wrongly, and all others as they are decided. */
export const deciding = (type: CommandType, wrongly: Decide): Partial<Engine> => ({
  decide: (current, command, context) =>
    (command.type === type ? wrongly : decide)(current, command, context),
});

/** Changes each event of a type. */
export const changing = (type: EventType, change: (event: CaseEvent) => unknown): Partial<Engine> => ({
  decide: (...asked): Decided => {
    const decided = decide(...asked);
    if (!decided.ok) return decided;
    return ok(decided.value.map((event) => (event.type === type ? (change(event) as CaseEvent) : event)));
  },
});

/** Changes each refusal. */
export const refusing = (change: Partial<Record<keyof Refusal, unknown>>): Partial<Engine> => ({
  decide: (...asked): Decided => {
    const decided = decide(...asked);
    return decided.ok ? decided : { ok: false, error: { ...decided.error, ...change } as Refusal };
  },
});

/** A policy with other steps for what is important. */
export const withSteps = (policy: Policy, change: (step: Step) => Step): Policy => ({
  ...policy,
  tracks: { ...policy.tracks, important: policy.tracks.important.map(change) },
});

/** Takes a policy for another one. */
export const mistaking = (change: (policy: Policy) => Policy): Partial<Engine> => ({
  decide: (current, command, context) =>
    decide(current, command, { ...context, policy: change(context.policy) }),
  blockedBy: (current, type, actor, context) =>
    blockedBy(current, type, actor, { ...context, policy: change(context.policy) }),
});

/** Takes a case for another one when it comes to one command. */
export const overlooking = (type: CommandType, seen: Partial<Case>): Partial<Engine> => ({
  ...deciding(type, (current, command, context) => decide({ ...current!, ...seen }, command, context)),
  blockedBy: (current, asked, actor, context) =>
    blockedBy(asked === type ? { ...current, ...seen } : current, asked, actor, context),
});
