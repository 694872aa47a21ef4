import type { Context } from 'hono';
import { actingFor, sees } from '@redress/rules';
import { actorOf, staffMember, type StaffMember } from '../auth/staff.ts';
import { proofOfCase } from '../auth/proof-of-case.ts';
import { completed, loadCase, type StoredCase } from '../cases/stored-case.ts';
import type { Dependencies } from '../dependencies.ts';
import { casesWithPhoto } from '../uploads/announced-photo.ts';
import { requireOriginOfTenant } from './origins.ts';
import { portalOf } from './portal-of.ts';
import { notFound } from './problems.ts';

/** Who asks about a case, and the case. */
export type Caller =
  | { readonly as: 'customer'; readonly stored: StoredCase }
  | { readonly as: 'staff'; readonly stored: StoredCase; readonly member: StaffMember };

/** What can be an id or a running number at all; the database would stumble over some of the rest. */
export const isRef = (text: string): boolean => /^[\w-]{1,64}$/.test(text);

/** Customers and staff use some of the same addresses; the scheme of their `Authorization` tells them apart. */
export async function callerOf(c: Context, deps: Dependencies, ref: string): Promise<Caller> {
  if (!isByStaff(c)) return { as: 'customer', stored: await caseOfCustomer(c, deps, ref) };
  const member = await signedIn(c, deps);
  return { as: 'staff', member, stored: await caseOfStaff(deps, member, ref) };
}

/**
 * Who brings the bytes of a photo, and the case that announced it.
 *
 * @throws {ProblemError} `not-found` when no case that is open to the caller did
 */
export async function callerOfPhoto(c: Context, deps: Dependencies, photoId: string): Promise<Caller> {
  if (isByStaff(c)) {
    const member = await signedIn(c, deps);
    const rows = isRef(photoId) ? await casesWithPhoto(deps, member.tenant, photoId) : [];
    for (const row of rows) {
      const stored = await completed(deps.db, deps, row);
      if (sees(actorOf(member), stored.case, stored.policy)) return { as: 'staff', member, stored };
    }
    throw notFound('upload');
  }
  const portal = await portalOf(c, deps);
  const opens = await proofOfCase(c, portal, deps.clock());
  const rows = isRef(photoId) ? await casesWithPhoto(deps, portal.tenant, photoId) : [];
  const row = rows.find(opens);
  if (!row) throw notFound('upload');
  return { as: 'customer', stored: await completed(deps.db, deps, row) };
}

const isByStaff = (c: Context): boolean => c.req.header('authorization')?.startsWith('Bearer ') === true;

/** The member of staff, held to web origins of their own company. */
export async function signedIn(c: Context, deps: Dependencies): Promise<StaffMember> {
  const member = await staffMember(c, deps.staffKeys, deps.clock());
  await requireOriginOfTenant(deps, c.req.raw.headers, member.tenant);
  // Deputies may do what those may who are away.
  const staff = await deps.directory.staff(deps.db, member.tenant);
  const { roles, branches, departments } = actingFor(actorOf(member), staff, deps.clock());
  return {
    ...member,
    roles: roles.filter((role) => role !== 'system'),
    branches: branches ?? member.branches,
    departments: departments ?? member.departments,
  };
}

/**
 * The case a customer asks about, by its id or running number, opened by its tracking secret, or by whose it is. A wrong secret, a
 * case of another customer and an unknown case get the same answer.
 */
export async function caseOfCustomer(c: Context, deps: Dependencies, ref: string): Promise<StoredCase> {
  const portal = await portalOf(c, deps);
  const { tenant } = portal;
  const opens = await proofOfCase(c, portal, deps.clock());
  if (!isRef(ref)) throw notFound('case');
  const row = await deps.db
    .selectFrom('cases')
    .selectAll()
    .where('tenant', '=', tenant)
    .where((eb) => eb.or([eb('id', '=', ref), eb('number', '=', ref)]))
    .executeTakeFirst();
  if (!row || !opens(row)) throw notFound('case');
  return completed(deps.db, deps, row);
}

export async function caseOfStaff(
  deps: Dependencies,
  member: StaffMember,
  caseId: string,
): Promise<StoredCase> {
  const stored = isRef(caseId) ? await loadCase(deps.db, deps, { tenant: member.tenant, caseId }) : undefined;
  // To whom it must not be known, it does not exist.
  if (!stored || !sees(actorOf(member), stored.case, stored.policy)) throw notFound('case');
  return stored;
}
