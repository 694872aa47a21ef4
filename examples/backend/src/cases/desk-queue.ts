import { sees, type Case } from '@redress/rules';
import type { DeskQueue, DeskRow } from '@redress/sdk/contract';
import { sql } from 'kysely';
import { actorOf, type StaffMember } from '../auth/staff.ts';
import type { Directory, Reader } from '../directory.ts';
import type { Written } from './contents.ts';
import { staffNames } from './desk-case.ts';

/** How long a closed case stays in the queue, to be found again without a search. */
const closedStayMs = 30 * 24 * 3_600_000;
const excerptLength = 160;

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
    .select(['cases.number', 'cases.next_duty', 'cases.next_due', 'cases.folded', 'contents.body'])
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
  for (const { number, next_duty, next_due, folded, body } of rows) {
    if (!sees(actor, folded, await directory.policy(reader, tenant, folded.policyId))) continue;
    cases.push({
      ...rowOf(folded, number),
      owner: folded.owner === undefined ? undefined : (names.get(folded.owner) ?? folded.owner),
      excerpt: body === null ? undefined : excerptOf(JSON.parse(body) as Written),
      next:
        next_duty && next_due
          ? { duty: next_duty, due: next_due.getTime(), late: next_due.getTime() < at }
          : undefined,
    });
  }
  return { at, cases };
}

const rowOf = (
  {
    id,
    version,
    stage,
    branch,
    receivedAt,
    issue,
    severity,
    reached,
    lang,
    photos,
    waits,
    handOver,
    rating,
  }: Case,
  number: string,
) => ({
  id,
  number,
  version,
  stage,
  branch,
  receivedAt,
  issue,
  severity,
  confirmed: reached.confirm !== undefined,
  lang,
  photos: photos.length,
  waits: handOver
    ? ('take-over' as const)
    : waits.some(({ to }) => to === undefined) || (stage === 'resolved' && rating?.satisfied !== true)
      ? ('customer' as const)
      : undefined,
});

/** By whole characters: a pair of surrogates is not cut in two. */
function excerptOf({ text }: Written): string {
  const characters = Array.from(text);
  return characters.length > excerptLength ? `${characters.slice(0, excerptLength - 1).join('')}…` : text;
}
