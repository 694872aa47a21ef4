import type { Case } from '@redress/rules';
import type { DeskQueue } from '@redress/sdk/contract';
import { sql } from 'kysely';
import type { StaffMember } from '../auth/staff.ts';
import type { Reader } from '../directory.ts';
import type { Written } from './contents.ts';
import { staffNames } from './desk-case.ts';

/** How long a closed case stays in the queue, to be found again without a search. */
const closedStayMs = 30 * 24 * 3_600_000;
const excerptLength = 160;

/** The cases of a staff member's branches: open ones first, the nearest due time first. */
export async function deskQueue(
  reader: Reader,
  { tenant, branches }: StaffMember,
  at: number,
): Promise<DeskQueue> {
  if (branches.length === 0) return { cases: [], at };
  const rows = await reader
    .selectFrom('cases')
    .innerJoin('contents', (join) =>
      join.onRef('contents.tenant', '=', 'cases.tenant').onRef('contents.ref', '=', 'cases.intake'),
    )
    .select(['cases.number', 'cases.next_milestone', 'cases.next_due', 'cases.folded', 'contents.body'])
    .where('cases.tenant', '=', tenant)
    .where('cases.branch', 'in', branches)
    .where((eb) => eb.or([eb('stage', '<>', 'closed'), eb('changed_at', '>', new Date(at - closedStayMs))]))
    .orderBy(sql`stage = 'closed'`)
    .orderBy('next_due', (order) => order.asc().nullsLast())
    .orderBy('received_at', 'desc')
    .execute();
  const names = await staffNames(reader, tenant);
  return {
    at,
    cases: rows.map(({ number, next_milestone, next_due, folded, body }) => ({
      ...rowOf(folded, number),
      owner: folded.owner === undefined ? undefined : (names.get(folded.owner) ?? folded.owner),
      excerpt: body === null ? undefined : excerptOf(JSON.parse(body) as Written),
      next:
        next_milestone && next_due
          ? { milestone: next_milestone, due: next_due.getTime(), late: next_due.getTime() < at }
          : undefined,
    })),
  };
}

const rowOf = (
  { id, version, stage, branch, receivedAt, issue, severity, reached, lang, photos }: Case,
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
});

/** By whole characters: a pair of surrogates is not cut in two. */
function excerptOf({ text }: Written): string {
  const characters = Array.from(text);
  return characters.length > excerptLength ? `${characters.slice(0, excerptLength - 1).join('')}…` : text;
}
