import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  `create table tenants (
    tenant text primary key,
    name text not null
  )`,
  `create table policies (
    tenant text not null references tenants,
    policy_id text not null,
    name text not null,
    content jsonb not null,
    primary key (tenant, policy_id)
  )`,
  `create table branches (
    tenant text not null references tenants,
    code text not null,
    name text not null,
    time_zone text not null,
    calendars jsonb not null,
    primary key (tenant, code)
  )`,
  `create table portals (
    tenant text not null references tenants,
    key text not null,
    name text not null,
    branch text not null,
    policy_id text not null,
    origins jsonb not null,
    primary key (tenant, key),
    foreign key (tenant, branch) references branches,
    foreign key (tenant, policy_id) references policies
  )`,
  // A request knows only the key; what it leads to is the tenant.
  `create unique index portals_by_key on portals (key)`,
  `create table staff (
    tenant text not null references tenants,
    id text not null,
    name text not null,
    roles jsonb not null,
    branches jsonb not null,
    primary key (tenant, id)
  )`,
  `create table signing_keys (
    tenant text not null references tenants,
    kid text not null,
    private_jwk jsonb not null,
    created_at timestamptz not null,
    primary key (tenant, kid)
  )`,
  `create table registers (
    tenant text not null,
    branch text not null,
    series text not null,
    year integer not null,
    last integer not null,
    primary key (tenant, branch, series, year),
    foreign key (tenant, branch) references branches
  )`,
  `create table cases (
    tenant text not null,
    id text not null,
    number text not null,
    branch text not null,
    policy_id text not null,
    version integer not null,
    stage text not null,
    received_at timestamptz not null,
    changed_at timestamptz not null,
    next_milestone text,
    next_due timestamptz,
    folded jsonb not null,
    intake text not null,
    secret_hash text not null,
    body_hash text not null,
    receipt jsonb not null,
    primary key (tenant, id),
    unique (tenant, number),
    foreign key (tenant, branch) references branches,
    foreign key (tenant, policy_id) references policies
  )`,
  `create index cases_queue on cases (tenant, branch, next_due) where stage <> 'closed'`,
  `create index cases_closed on cases (tenant, branch, changed_at) where stage = 'closed'`,
  `create table events (
    tenant text not null,
    case_id text not null,
    seq integer not null,
    id text not null,
    v integer not null,
    type text not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    actor jsonb not null,
    data jsonb not null,
    primary key (tenant, case_id, seq),
    unique (tenant, id),
    foreign key (tenant, case_id) references cases
  )`,
  `create function events_are_final() returns trigger language plpgsql as
    $$ begin raise exception 'events are never changed and never removed'; end $$`,
  `create trigger events_append_only before update or delete on events
    for each row execute function events_are_final()`,
  `create trigger events_never_emptied before truncate on events
    for each statement execute function events_are_final()`,
  `create table contents (
    tenant text not null,
    ref text not null,
    case_id text not null,
    salt text not null,
    body text,
    primary key (tenant, ref),
    foreign key (tenant, case_id) references cases
  )`,
  `create index contents_of_case on contents (tenant, case_id)`,
  `create table photos (
    tenant text not null,
    case_id text not null,
    id text not null,
    primary key (tenant, case_id, id),
    foreign key (tenant, case_id) references cases
  )`,
  `create index photos_by_id on photos (tenant, id)`,
  `create table commands_done (
    tenant text not null,
    case_id text not null,
    id text not null,
    body_hash text not null,
    receipt jsonb not null,
    primary key (tenant, case_id, id),
    foreign key (tenant, case_id) references cases
  )`,
];

export const cases: Migration = {
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
