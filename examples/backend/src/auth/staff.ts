import { departments, roles, type Actor, type Department, type Role } from '@redress/rules';
import type { Context } from 'hono';
import { jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { ProblemError } from '../http/problems.ts';

/** A member of staff as their token names them. */
export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly tenant: string;
  readonly roles: readonly Role[];
  /** Codes of the branches they may see. */
  readonly branches: readonly string[];
  /** Departments they work in, or head. */
  readonly departments: readonly Department[];
}

/** How the rules know them. */
export const actorOf = ({ id, roles: held, branches, departments: theirs }: StaffMember): Actor => ({
  id,
  roles: held,
  branches,
  departments: theirs,
});

/**
 * Who gives a request of the desk, by `Authorization: Bearer <JWT>` signed with EdDSA.
 *
 * @throws {ProblemError} `not-signed-in`
 */
export async function staffMember(c: Context, keys: JWTVerifyGetKey, at: number): Promise<StaffMember> {
  const [scheme, token] = c.req.header('authorization')?.split(' ') ?? [];
  if (scheme !== 'Bearer' || token === undefined) throw notSignedIn('Send “Authorization: Bearer <token>”.');
  const payload = await verified(token, keys, at);
  const member = memberOf(payload);
  if (!member)
    throw notSignedIn(
      'The token must carry sub, name, tenant, roles and branches; departments if there are any.',
    );
  return member;
}

async function verified(token: string, keys: JWTVerifyGetKey, at: number): Promise<JWTPayload> {
  try {
    const options = { algorithms: ['EdDSA'], requiredClaims: ['exp'], currentDate: new Date(at) };
    return (await jwtVerify(token, keys, options)).payload;
  } catch {
    throw notSignedIn('The token is not valid, or no longer. Sign in again.');
  }
}

function memberOf({
  sub,
  name,
  tenant,
  roles: given,
  branches,
  departments: theirs = [],
}: JWTPayload): StaffMember | undefined {
  if (typeof sub !== 'string' || typeof name !== 'string' || typeof tenant !== 'string') return undefined;
  if (!isTexts(given) || !isTexts(branches) || !isTexts(theirs)) return undefined;
  return {
    id: sub,
    name,
    tenant,
    roles: given.filter(isStaffRole),
    branches,
    departments: theirs.filter(isDepartment),
  };
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
const isStaffRole = (role: string): role is Role =>
  role !== 'customer' && (roles as readonly string[]).includes(role);

const isDepartment = (name: string): name is Department => (departments as readonly string[]).includes(name);

const notSignedIn = (detail: string): ProblemError =>
  new ProblemError('not-signed-in', detail, { headers: { 'WWW-Authenticate': 'Bearer' } });
