import { sees, type Actor } from '@redress/rules';
import { hashOf } from '../server/index.ts';
import { readCustomerToken } from './customer-tokens.ts';
import { actorOf, type MemoryCase, type MemoryWorld } from './memory-world.ts';
import { refuse, refuseUnknown } from './refusal.ts';

/** Who asks: the customer of one case, or a member of staff. */
export type Caller =
  | { readonly as: 'customer'; readonly found: MemoryCase; readonly actor: Actor }
  | { readonly as: 'staff'; readonly found: MemoryCase; readonly actor: Actor };

const customer: Actor = { roles: ['customer'] };

/** The scheme of `Authorization` and what follows it. */
const authorization = ({ headers }: Request): readonly [scheme: string, value: string] => {
  const [scheme = '', value = ''] = headers.get('authorization')?.split(' ') ?? [];
  return [scheme, value];
};

/** Ends the request unless it comes through this portal. */
export function requirePortal({ headers }: Request, { company }: MemoryWorld): void {
  const key = headers.get('redress-portal');
  if (key === null) refuse('unknown-portal', 'Send the portal’s key in “Redress-Portal”.', { status: 400 });
  if (key !== company.portalKey) refuse('unknown-portal', `No portal has the key “${key}”.`);
}

/** The hash of the secret that a customer shows. */
export function secretHashOf(request: Request): string {
  const [scheme, secret] = authorization(request);
  if (scheme !== 'Tracking' || !/^[\w-]{32,256}$/.test(secret))
    refuse(
      'not-signed-in',
      'Send “Authorization: Tracking <secret>” with the secret made for this complaint.',
    );
  return hashOf(secret);
}

/** Whether a request says who its customer is. */
export const namesCustomer = ({ headers }: Request): boolean => headers.has('redress-identity');

/** The portal’s own id of the customer who asks. */
export function customerOf({ headers }: Request, { company, clock }: MemoryWorld): string {
  const token = headers.get('redress-identity');
  if (token === null) return refuse('not-signed-in', 'Send “Redress-Identity: <token>”.');
  const { customerKey, portalKey } = company;
  const claims = customerKey === undefined ? undefined : readCustomerToken(token, customerKey, clock());
  return claims?.iss === portalKey && claims.sub !== ''
    ? claims.sub
    : refuse('identity-refused', 'The token is not one of this portal, or has run out.');
}

/** What the customer shows opens a case: its secret, or whose it is. */
function proofOfCase(request: Request, world: MemoryWorld): (found: MemoryCase) => boolean {
  requirePortal(request, world);
  if (!request.headers.has('authorization') && namesCustomer(request)) {
    const customer = customerOf(request, world);
    return (found) => found.customer === customer;
  }
  const secretHash = secretHashOf(request);
  return (found) => found.secretHash === secretHash;
}

/** The customer’s case; a wrong secret, a case of somebody else and an unknown case get the same answer. */
export function caseOfCustomer(request: Request, world: MemoryWorld, ref: string): MemoryCase {
  const opens = proofOfCase(request, world);
  const found =
    world.cases.get(ref) ?? [...world.cases.values()].find(({ receipt }) => receipt.number === ref);
  return found && opens(found) ? found : refuseUnknown('case');
}

/** The member of staff who asks. */
export function staffOf(request: Request, { company }: MemoryWorld): Actor {
  const [scheme, token] = authorization(request);
  const member = scheme === 'Bearer' ? company.staff.find((each) => each.token === token) : undefined;
  if (!member)
    return refuse('not-signed-in', 'Send “Authorization: Bearer <token>” with a token of the staff.');
  return actorOf(member, company);
}

export function caseOfStaff(actor: Actor, world: MemoryWorld, id: string): MemoryCase {
  const found = world.cases.get(id);
  // To whom it must not be known, it does not exist.
  return found && sees(actor, found.atHand.case, found.atHand.policy) ? found : refuseUnknown('case');
}

/** Customers and staff use some of the same addresses. */
export function callerOf(request: Request, world: MemoryWorld, ref: string): Caller {
  if (authorization(request)[0] !== 'Bearer')
    return { as: 'customer', actor: customer, found: caseOfCustomer(request, world, ref) };
  const actor = staffOf(request, world);
  return { as: 'staff', actor, found: caseOfStaff(actor, world, ref) };
}
