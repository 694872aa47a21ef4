import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  `alter table staff
    add column departments jsonb not null default '[]',
    add column absent jsonb not null default '[]',
    add column deputy text,
    add column on_duty jsonb not null default '[]'`,
  // Not only milestones are due: answers to claims are, and signatures of a change of shift.
  `alter table cases rename column next_milestone to next_duty`,
];

/** What the rest of a case's life needs: departments, deputies and duty rosters. */
export const caseLife: Migration = {
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
