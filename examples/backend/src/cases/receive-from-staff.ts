import type { StaffIntake } from '@redress/sdk/contract';
import { bodyHash } from '@redress/sdk/server';
import { actorOf, type StaffMember } from '../auth/staff.ts';
import type { Dependencies } from '../dependencies.ts';
import { sha256 } from '../digest.ts';
import { ProblemError } from '../http/problems.ts';
import { receive, type Received } from './receive.ts';

/** What was told longer ago is imported, not received: nobody is to be woken for it. */
const longestAgoMs = 366 * 24 * 3_600_000;

/**
 * Enters what a customer told somebody of the staff (WF-5.4.1). It is registered by the branch that was told, under the policy
 * of that branch's portal.
 *
 * @throws {ProblemError} `not-allowed` for a branch they do not work for; `same-id-other-body`
 */
export async function receiveFromStaff(
  deps: Dependencies,
  member: StaffMember,
  intake: StaffIntake,
): Promise<Received> {
  const { channel, branch, secret, occurredAt, ...submission } = intake;
  const { tenant } = member;
  const portal = await deps.db
    .selectFrom('portals')
    .select('policy_id')
    .where('tenant', '=', tenant)
    .where('branch', '=', branch)
    .orderBy('key')
    .executeTakeFirst();
  if (!portal || !member.branches.includes(branch))
    throw new ProblemError('not-allowed', `You do not take complaints for the branch ${branch}.`);
  const at = deps.clock();
  if (occurredAt !== undefined && (occurredAt > at || occurredAt < at - longestAgoMs)) {
    const fault = { pointer: '/occurredAt', detail: 'Give a time of the past twelve months.' };
    throw new ProblemError('body-invalid', 'It was told at another time.', { faults: [fault] });
  }
  const policy = await deps.directory.policy(deps.db, tenant, portal.policy_id);
  if (!policy.channels[channel]) {
    const detail = `Use one of: ${Object.keys(policy.channels).join(', ')}.`;
    throw new ProblemError('body-invalid', `Nothing comes in by “${channel}” here.`, {
      faults: [{ pointer: '/channel', detail }],
    });
  }
  return receive(deps, {
    tenant,
    branch,
    policyId: portal.policy_id,
    channel,
    actor: actorOf(member),
    submission,
    secretHash: sha256(secret),
    bodyHash: bodyHash(intake),
    occurredAt,
  });
}
