import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  // Who may say for a portal which of its customers is asking; nobody unless it is given.
  `alter table portals add column identity jsonb`,
  // Whose a case is, as a hash; empty for cases that were handed in without an identity, and once a case is erased.
  `alter table cases add column customer text`,
  `create index cases_of_customer on cases (tenant, customer, received_at desc, id desc)
    where customer is not null`,
];

/** Cases of customers who are signed in at their portal. */
export const customers: Migration = {
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
