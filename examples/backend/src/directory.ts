import {
  compileCalendar,
  type Calendar,
  type CalendarSpec,
  type Directory as StaffDirectory,
  type Policy,
  type Role,
  type RoleRule,
} from '@redress/rules';
import type { PortalSettings } from '@redress/sdk/contract';
import type { Kysely } from 'kysely';
import type { PortalIdentity } from './auth/portal-identity.ts';
import type { Database } from './database/schema.ts';

/** A portal as its key names it. */
export interface Portal {
  readonly tenant: string;
  readonly key: string;
  readonly name: string;
  /** Code of the branch that registers what comes in through it. */
  readonly branch: string;
  readonly policyId: string;
  readonly origins: readonly string[];
  readonly identity: PortalIdentity | undefined;
  readonly settings: PortalSettings;
}

/** A branch with its calendars ready to use, by the names the policy gives them. */
export interface Branch {
  readonly code: string;
  readonly timeZone: string;
  readonly calendarSpecs: Readonly<Record<string, CalendarSpec>>;
  readonly calendars: Readonly<Record<string, Calendar>>;
}

/** A database or a transaction in it. Inside a transaction everything must be read through it. */
export type Reader = Kysely<Database>;

/** Branches, portals and policies as the tables have them. Only what can never change is remembered. */
export interface Directory {
  portal(reader: Reader, key: string): Promise<Portal | undefined>;
  /** Whether any portal may be embedded there; of the tenant's portals, if one is named. */
  allowsOrigin(reader: Reader, origin: string, tenant?: string): Promise<boolean>;
  branch(reader: Reader, tenant: string, code: string): Promise<Branch>;
  policy(reader: Reader, tenant: string, policyId: string): Promise<Policy>;
  /** How far each role sees under the tenant's policies. */
  sights(reader: Reader, tenant: string): Promise<ReadonlyMap<Role, ReadonlySet<RoleRule['sees']>>>;
  /** Who works where, as the rules need it: no names. */
  staff(reader: Reader, tenant: string): Promise<StaffDirectory>;
}

/** One that reads each branch, and the staff of each tenant, once: for work that goes through all cases at a time. */
export function remembering(directory: Directory): Directory {
  const known = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, read: () => Promise<T>): Promise<T> => {
    if (!known.has(key)) known.set(key, read());
    return known.get(key) as Promise<T>;
  };
  return {
    ...directory,
    branch: (reader, tenant, code) =>
      once(JSON.stringify([tenant, code]), () => directory.branch(reader, tenant, code)),
    staff: (reader, tenant) => once(JSON.stringify([tenant]), () => directory.staff(reader, tenant)),
  };
}

export function createDirectory(): Directory {
  // A policy id is the hash of its content, a calendar is keyed by its content: neither can grow stale.
  const policiesById = new Map<string, Policy>();
  const calendarsBySpec = new Map<string, Calendar>();

  return {
    async portal(reader, key) {
      const row = await reader.selectFrom('portals').selectAll().where('key', '=', key).executeTakeFirst();
      return (
        row && {
          tenant: row.tenant,
          key,
          name: row.name,
          branch: row.branch,
          policyId: row.policy_id,
          origins: row.origins,
          identity: row.identity ?? undefined,
          settings: row.settings,
        }
      );
    },

    async allowsOrigin(reader, origin, tenant) {
      const portals = reader.selectFrom('portals').select('origins');
      const rows = await (tenant === undefined ? portals : portals.where('tenant', '=', tenant)).execute();
      return rows.some(({ origins }) => origins.includes(origin));
    },

    async branch(reader, tenant, code) {
      const row = await reader
        .selectFrom('branches')
        .selectAll()
        .where('tenant', '=', tenant)
        .where('code', '=', code)
        .executeTakeFirstOrThrow();
      return {
        code,
        timeZone: row.time_zone,
        calendarSpecs: row.calendars,
        calendars: Object.fromEntries(
          Object.entries(row.calendars).map(([name, spec]) => [name, compiled(spec)]),
        ),
      };
    },

    async sights(reader, tenant) {
      const rows = await reader
        .selectFrom('policies')
        .select('policy_id')
        .where('tenant', '=', tenant)
        .execute();
      const found = new Map<Role, Set<RoleRule['sees']>>();
      for (const { policy_id } of rows) {
        const { roles } = await this.policy(reader, tenant, policy_id);
        for (const [role, { sees }] of Object.entries(roles) as [Role, RoleRule][])
          found.set(role, (found.get(role) ?? new Set()).add(sees));
      }
      return found;
    },

    async staff(reader, tenant) {
      const rows = await reader.selectFrom('staff').selectAll().where('tenant', '=', tenant).execute();
      return {
        staff: rows.map(({ id, roles, branches, departments, absent, deputy, on_duty }) => ({
          id,
          roles,
          branches,
          departments,
          absent,
          deputy: deputy ?? undefined,
          onDuty: on_duty,
        })),
      };
    },

    async policy(reader, tenant, policyId) {
      const known = policiesById.get(policyId);
      if (known) return known;
      const { content } = await reader
        .selectFrom('policies')
        .select('content')
        .where('tenant', '=', tenant)
        .where('policy_id', '=', policyId)
        .executeTakeFirstOrThrow();
      policiesById.set(policyId, content);
      return content;
    },
  };

  function compiled(spec: CalendarSpec): Calendar {
    const key = JSON.stringify(spec);
    const known = calendarsBySpec.get(key);
    if (known) return known;
    const calendar = compileCalendar(spec);
    calendarsBySpec.set(key, calendar);
    return calendar;
  }
}
