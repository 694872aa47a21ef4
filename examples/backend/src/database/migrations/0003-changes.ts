import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What has changed since, for whoever listens again after a break. */
export const changes: Migration = {
  async up(db) {
    await sql.raw(`create index cases_changed on cases (tenant, changed_at)`).execute(db);
  },
};
