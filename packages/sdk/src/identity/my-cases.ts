import { CaseList, type CaseSummary, type Problem } from '../contract/index.ts';
import { referenceOf } from '../draft.ts';
import { IdentityError, ProblemError, UnreachableError } from '../errors.ts';
import { headersOf } from '../outbox/deliver.ts';
import type { StoredCase } from '../outbox/entry.ts';
import { isSameStanding } from '../outbox/standing.ts';
import { problemOf } from '../outbox/verdict.ts';
import type { OutboxStore, TransportRequest, TransportResponse } from '../ports.ts';
import type { Proving } from './proving.ts';

async function ask({ transport }: Proving, request: TransportRequest): Promise<TransportResponse> {
  try {
    return await (await transport()).request(request);
  } catch (cause) {
    if (cause instanceof IdentityError) throw cause;
    throw new UnreachableError('The server could not be asked.', { cause });
  }
}

/**
 * All cases that belong to the customer, the newest first.
 *
 * @throws {IdentityError | UnreachableError | ProblemError}
 */
export async function readMyCases(proving: Proving, portalKey: string): Promise<readonly CaseSummary[]> {
  const found: CaseSummary[] = [];
  const headers = headersOf(portalKey, undefined);
  let path = 'v1/cases?limit=100';
  for (;;) {
    const response = await ask(proving, { method: 'GET', path, headers });
    const page = CaseList.safeParse(response.json);
    if (response.status !== 200 || !page.success) throw new ProblemError(problemOf(response));
    found.push(...page.data.cases);
    const { next } = page.data;
    // A server that leads in a circle is not followed.
    if (next === undefined || page.data.cases.length === 0) return found;
    path = `v1/cases?limit=100&after=${encodeURIComponent(next)}`;
  }
}

/**
 * Ties a case to the customer. Answers why the server will not; nothing when it is tied.
 *
 * @throws {IdentityError | UnreachableError}
 */
export async function joinCase(
  proving: Proving,
  portalKey: string,
  { id, secret }: StoredCase,
): Promise<Problem | undefined> {
  const path = `v1/cases/${id}/join`;
  const response = await ask(proving, { method: 'POST', path, headers: headersOf(portalKey, secret) });
  if (response.status === 200) return undefined;
  const problem = problemOf(response);
  if (response.status >= 500) throw new UnreachableError(problem.title);
  return problem;
}

/** Keeps what the list of a customer’s cases says of one of them. Answers whether it is news. */
export async function keepSummary(
  store: OutboxStore,
  summary: CaseSummary,
  customer: string,
): Promise<boolean> {
  const { id, number, receivedAt, issue, severity, timeZone, excerpt = '', stage, awaits } = summary;
  const receipt = { id, number, receivedAt, issue, severity, promises: [], timeZone };
  const standing = { stage, awaits };
  const learn = (known: StoredCase): StoredCase => ({
    ...known,
    customer,
    issue,
    standing: isSameStanding(known.standing, standing) ? known.standing : standing,
    excerpt: known.excerpt || excerpt,
    receipt: known.receipt ?? receipt,
    rejected: undefined,
  });
  const known = await store.case(id);
  if (known) {
    const isNews = !isSame(known, learn(known));
    if (isNews) await store.amend(id, learn);
    return isNews;
  }
  const { total, stored: sent } = summary.photos;
  await store.putCase({
    ...{ id, customer, standing, excerpt, issue, timeZone, receipt },
    reference: referenceOf(id),
    startedAt: receivedAt,
    promises: [],
    photos: { total, sent },
  });
  return true;
}

const isSame = (before: StoredCase, after: StoredCase): boolean =>
  (Object.keys(after) as (keyof StoredCase)[]).every((name) => before[name] === after[name]);
