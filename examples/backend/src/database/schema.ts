import type { CalendarSpec, Case, CaseEvent, Department, DutyName, Policy, Role } from '@redress/rules';
import type { CommandReceipt, PortalSettings, Receipt } from '@redress/sdk/contract';
import type { ColumnType, JSONColumnType } from 'kysely';
import type { PortalIdentity } from '../auth/portal-identity.ts';

/** A column of JSON: read as it is, written as text, which means the same to both drivers. */
type Json<T extends object | null> = JSONColumnType<T>;

/** Stretches of epoch milliseconds; none unless they are given. */
type Spans = JSONColumnType<[number, number][], string | undefined>;

/** The tables. The tenant leads every primary key, so that they distribute over a cluster. */
export interface Database {
  tenants: { tenant: string; name: string };
  policies: { tenant: string; policy_id: string; name: string; content: Json<Policy> };
  branches: {
    tenant: string;
    code: string;
    name: string;
    time_zone: string;
    /** By the names the policy uses: `office`, `always`, … */
    calendars: Json<Record<string, CalendarSpec>>;
  };
  portals: {
    tenant: string;
    key: string;
    name: string;
    /** Where its first receipt is registered. */
    branch: string;
    /** What new cases are received under. */
    policy_id: string;
    /** Web origins that may embed it. */
    origins: Json<string[]>;
    /** Who says which of its customers is asking. */
    identity: ColumnType<PortalIdentity | null, string | null | undefined, string | null>;
    /** What it lays down itself about its form. */
    settings: ColumnType<PortalSettings, string | undefined, string>;
  };
  staff: {
    tenant: string;
    id: string;
    name: string;
    roles: Json<Role[]>;
    branches: Json<string[]>;
    departments: Json<Department[]>;
    /** When they are away, and who stands in. */
    absent: Spans;
    deputy: string | null;
    /** When they are on duty around the clock. */
    on_duty: Spans;
  };
  /** Keys that sign the tokens of the demo's staff. */
  signing_keys: { tenant: string; kid: string; private_jwk: Json<object>; created_at: Date };
  /** The last running number given, by series and year. */
  registers: { tenant: string; branch: string; series: string; year: number; last: number };
  cases: CasesTable;
  events: {
    tenant: string;
    case_id: string;
    seq: number;
    id: string;
    v: number;
    type: CaseEvent['type'];
    occurred_at: Date;
    recorded_at: Date;
    actor: Json<CaseEvent['actor']>;
    data: Json<CaseEvent['data']>;
  };
  /** What people wrote. Erasing empties `body`; the events that refer to it stay true. */
  contents: {
    tenant: string;
    ref: string;
    case_id: string;
    salt: string;
    body: string | null;
  };
  /** Finds the case of an announced photo; what was announced is in the case. */
  photos: { tenant: string; case_id: string; id: string };
  /** Commands that were carried out, with the answer to give again. */
  commands_done: {
    tenant: string;
    case_id: string;
    id: string;
    body_hash: string;
    receipt: Json<CommandReceipt>;
  };
}

/** The present state of each case: the fold of its events, and the columns that the queue is sorted and searched by. */
interface CasesTable {
  tenant: string;
  id: string;
  number: string;
  branch: string;
  policy_id: string;
  version: number;
  stage: Case['stage'];
  received_at: Date;
  /** When the last event was recorded. */
  changed_at: Date;
  /** What is due next, and when. */
  next_duty: DutyName | null;
  next_due: Date | null;
  folded: Json<Case>;
  /** The content of the submission. */
  intake: string;
  /** SHA-256 of the tracking secret; the secret itself is never kept. */
  secret_hash: string;
  /** Whose it is (`auth/customer.ts`). Personal: erasing the case empties it. */
  customer: ColumnType<string | null, string | null | undefined>;
  /** SHA-256 of all that was sent, to tell a repetition from another body; empty once the case is erased. */
  body_hash: string;
  receipt: Json<Receipt>;
}
