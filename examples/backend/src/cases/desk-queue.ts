import { sees } from '@redress/rules';
import type { DeskQueue, DeskRow } from '@redress/sdk/contract';
import { deskRow, type Written } from '@redress/sdk/server';
import { sql } from 'kysely';
import { actorOf, type StaffMember } from '../auth/staff.ts';
import type { Directory, Reader } from '../directory.ts';
import { staffNames } from './desk-material.ts';

/** How long a closed case stays in the queue, to be found again without a search. */
const closedStayMs = 30 * 24 * 3_600_000;

/** The cases that a member of staff may know of: open ones first, the nearest due time first. */
export async function deskQueue(
  reader: Reader,
  directory: Directory,
  member: StaffMember,
  at: number,
): Promise<DeskQueue> {
  const { tenant, branches, roles } = member;
  // Who sees the whole company under any of its policies; what each case allows is looked at again below.
  const sight = await directory.sights(reader, tenant);
  const isWide = roles.some((role) => sight.get(role)?.has('company'));
  const rows = await reader
    .selectFrom('cases')
    .innerJoin('contents', (join) =>
      join.onRef('contents.tenant', '=', 'cases.tenant').onRef('contents.ref', '=', 'cases.intake'),
    )
    .select(['cases.next_duty', 'cases.next_due', 'cases.folded', 'contents.body'])
    .where('cases.tenant', '=', tenant)
    .where((eb) => (isWide ? eb.val(true) : eb('cases.branch', 'in', [...branches, ''])))
    .where((eb) => eb.or([eb('stage', '<>', 'closed'), eb('changed_at', '>', new Date(at - closedStayMs))]))
    .orderBy(sql`stage = 'closed'`)
    .orderBy('next_due', (order) => order.asc().nullsLast())
    .orderBy('received_at', 'desc')
    .execute();
  const names = await staffNames(reader, tenant);
  const actor = actorOf(member);
  const cases: DeskRow[] = [];
  for (const { next_duty, next_due, folded, body } of rows) {
    if (!sees(actor, folded, await directory.policy(reader, tenant, folded.policyId))) continue;
    const written = body === null ? undefined : (JSON.parse(body) as Written);
    const next = next_duty && next_due ? { name: next_duty, due: next_due.getTime() } : undefined;
    const owner = folded.owner === undefined ? undefined : (names.get(folded.owner) ?? folded.owner);
    cases.push(deskRow(folded, { written, next, owner }, at));
  }
  return { at, cases };
}
