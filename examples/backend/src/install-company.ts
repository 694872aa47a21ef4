import type { CalendarSpec, Department, Policy, Role } from '@redress/rules';
import { PortalSettings } from '@redress/sdk/contract';
import type { Kysely } from 'kysely';
import { requirePublicKeys, type PortalIdentity } from './auth/portal-identity.ts';
import type { Database } from './database/schema.ts';

/** A tenant with all that must be there before its first case. */
export interface Company {
  readonly tenant: string;
  readonly name: string;
  readonly policy: Policy;
  /** The zone of a branch is that of its office. */
  readonly branches: readonly {
    code: string;
    name: string;
    calendars: Record<string, CalendarSpec> & { office: CalendarSpec };
  }[];
  readonly portals: readonly {
    key: string;
    name: string;
    branch: string;
    origins: readonly string[];
    /** Who says which of its customers is asking. Without it nobody is signed in there. */
    identity?: PortalIdentity | undefined;
    /** What it lays down itself about its form. Branches that it names must be the company's. */
    settings?: PortalSettings;
  }[];
  readonly staff: readonly {
    id: string;
    name: string;
    roles: readonly Role[];
    branches: readonly string[];
    departments?: readonly Department[];
    deputy?: string;
  }[];
}

/** Writes a company into the tables, or brings what is there up to date. Cases keep the policy they were received under. */
export async function installCompany(db: Kysely<Database>, company: Company): Promise<void> {
  const { tenant, name, policy } = company;
  await db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('tenants')
      .values({ tenant, name })
      .onConflict((conflict) => conflict.column('tenant').doUpdateSet({ name }))
      .execute();
    await transaction
      .insertInto('policies')
      .values({ tenant, policy_id: policy.policyId, name: policy.name, content: JSON.stringify(policy) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    for (const branch of company.branches) {
      const row = {
        name: branch.name,
        time_zone: branch.calendars.office.timeZone,
        calendars: JSON.stringify(branch.calendars),
      };
      await transaction
        .insertInto('branches')
        .values({ tenant, code: branch.code, ...row })
        .onConflict((conflict) => conflict.columns(['tenant', 'code']).doUpdateSet(row))
        .execute();
    }
    for (const portal of company.portals) {
      if (portal.identity) requirePublicKeys(portal.identity);
      const row = {
        name: portal.name,
        branch: portal.branch,
        policy_id: policy.policyId,
        origins: JSON.stringify(portal.origins),
        settings: JSON.stringify(requireOwnBranches(portal, company)),
        identity: portal.identity ? JSON.stringify(portal.identity) : null,
      };
      await transaction
        .insertInto('portals')
        .values({ tenant, key: portal.key, ...row })
        .onConflict((conflict) => conflict.columns(['tenant', 'key']).doUpdateSet(row))
        .execute();
    }
    for (const member of company.staff) {
      const row = {
        name: member.name,
        roles: JSON.stringify(member.roles),
        branches: JSON.stringify(member.branches),
        departments: JSON.stringify(member.departments ?? []),
        deputy: member.deputy ?? null,
      };
      await transaction
        .insertInto('staff')
        .values({ tenant, id: member.id, ...row })
        .onConflict((conflict) => conflict.columns(['tenant', 'id']).doUpdateSet(row))
        .execute();
    }
  });
}

/** @throws {RangeError} when a portal names a branch that the company does not have: its reports could not be registered */
function requireOwnBranches(
  { key, settings = {} }: Company['portals'][number],
  { branches }: Company,
): PortalSettings {
  const parsed = PortalSettings.parse(settings);
  const unknown = parsed.branches?.find(({ code }) => branches.every((own) => own.code !== code));
  if (unknown)
    throw new RangeError(`The portal “${key}” names the branch “${unknown.code}”, which there is not.`);
  return parsed;
}
