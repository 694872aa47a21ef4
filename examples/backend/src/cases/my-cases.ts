import type { Case } from '@redress/rules';
import type { CaseList, CaseSummary } from '@redress/sdk/contract';
import { caseSummary, type Written } from '@redress/sdk/server';
import { notFound } from '../http/problems.ts';
import type { Reader } from '../directory.ts';

/** Cases on a page: unless asked otherwise, and at most. */
export const pageSize = { usual: 50, most: 100 } as const;

export interface Page {
  readonly limit: number;
  /** Where it begins: `next` of the page before. */
  readonly after?: string | undefined;
}

/**
 * The cases that belong to a customer, the newest first.
 *
 * @throws {ProblemError} `not-found` for a page that nobody was sent to
 */
export async function myCases(
  reader: Reader,
  { tenant, customer }: { readonly tenant: string; readonly customer: string },
  { limit, after }: Page,
): Promise<CaseList> {
  const place = after === undefined ? undefined : placeIn(after);
  const rows = await summarised(reader)
    .where('cases.tenant', '=', tenant)
    .where('cases.customer', '=', customer)
    .where((eb) =>
      place
        ? eb.or([
            eb('received_at', '<', place.receivedAt),
            eb.and([eb('received_at', '=', place.receivedAt), eb('cases.id', '<', place.id)]),
          ])
        : eb.val(true),
    )
    .orderBy('received_at', 'desc')
    .orderBy('cases.id', 'desc')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    cases: page.map(summaryOf),
    ...(rows.length > limit && { next: `${last!.received_at.getTime()}_${last!.folded.id}` }),
  };
}

export async function summaryOfCase(
  reader: Reader,
  { tenant, caseId }: { readonly tenant: string; readonly caseId: string },
): Promise<CaseSummary> {
  const row = await summarised(reader)
    .where('cases.tenant', '=', tenant)
    .where('cases.id', '=', caseId)
    .executeTakeFirstOrThrow();
  return summaryOf(row);
}

const summarised = (reader: Reader) =>
  reader
    .selectFrom('cases')
    .innerJoin('contents', (join) =>
      join.onRef('contents.tenant', '=', 'cases.tenant').onRef('contents.ref', '=', 'cases.intake'),
    )
    .innerJoin('branches', (join) =>
      join.onRef('branches.tenant', '=', 'cases.tenant').onRef('branches.code', '=', 'cases.branch'),
    )
    .select(['cases.folded', 'cases.received_at', 'contents.body', 'branches.time_zone']);

interface Row {
  readonly folded: Case;
  readonly body: string | null;
  readonly time_zone: string;
}

const summaryOf = ({ folded, body, time_zone }: Row): CaseSummary =>
  caseSummary(folded, body === null ? undefined : (JSON.parse(body) as Written), time_zone);

/** It tells nothing that the customer was not told: when the last case on the page was received, and its id. */
function placeIn(after: string): { readonly receivedAt: Date; readonly id: string } {
  const [, instant, id] = /^(\d{1,15})_([\w-]{36})$/.exec(after) ?? [];
  if (instant === undefined || id === undefined) throw notFound('page');
  return { receivedAt: new Date(Number(instant)), id };
}
