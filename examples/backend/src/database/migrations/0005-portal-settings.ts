import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What a portal lays down itself about the form that its customers get. */
export const portalSettings: Migration = {
  async up(db) {
    await sql.raw(`alter table portals add column settings jsonb not null default '{}'`).execute(db);
  },
};
