import type { Migration } from 'kysely/migration';
import { cases } from './0001-cases.ts';
import { caseLife } from './0002-case-life.ts';
import { changes } from './0003-changes.ts';
import { customers } from './0004-customers.ts';
import { portalSettings } from './0005-portal-settings.ts';

/** All migrations by name; they run in the order of their names, each once. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-cases': cases,
  '0002-case-life': caseLife,
  '0003-changes': changes,
  '0004-customers': customers,
  '0005-portal-settings': portalSettings,
};
