import { randomBytes } from 'node:crypto';
import { bodyHash } from '@redress/sdk/server';
import { sql } from 'kysely';
import { carryOut } from '../cases/commands.ts';
import { receive } from '../cases/receive.ts';
import type { Dependencies } from '../dependencies.ts';
import { sha256 } from '../digest.ts';
import { uuidv7 } from '../ids.ts';
import type { Company } from '../install-company.ts';
import { complaints } from './complaints.ts';
import type { DemoComplaint } from './demo-complaint.ts';

const minuteMs = 60_000;

/**
 * Enters the demo's complaints as their customers and staff would have done it, each thing at its own time. What an
 * earlier start has entered before it was interrupted is not entered again.
 */
export async function enterComplaints(deps: Dependencies, company: Company): Promise<void> {
  const { entered } = await deps.db
    .selectFrom('cases')
    .select(sql<number>`count(*)::integer`.as('entered'))
    .where('tenant', '=', company.tenant)
    .executeTakeFirstOrThrow();
  const now = deps.clock();
  const oldestFirst = complaints.toSorted((a, b) => b.age - a.age);
  for (const complaint of oldestFirst.slice(entered)) await enter(deps, company, complaint, now);
}

async function enter(
  deps: Dependencies,
  { tenant, staff }: Company,
  { portal: key, age, submission, deeds }: DemoComplaint,
  now: number,
): Promise<void> {
  const start = now - age * minuteMs;
  const portal = await deps.directory.portal(deps.db, key);
  if (!portal) throw new RangeError(`The demo has no portal ${key}.`);
  const handedIn = { facts: {}, photos: [], ...submission, id: uuidv7(start), writtenAt: start };
  const { receipt } = await receive(atTime(deps, start), {
    tenant: portal.tenant,
    branch: portal.branch,
    policyId: portal.policyId,
    channel: 'web',
    actor: { roles: ['customer'] },
    submission: handedIn,
    secretHash: sha256(randomBytes(24).toString('base64url')),
    bodyHash: bodyHash(handedIn),
  });
  for (const { after, by, command } of deeds) {
    const at = start + after * minuteMs;
    const member = staff.find(({ id }) => id === by);
    const roles = member?.roles ?? (['customer'] as const);
    await carryOut(atTime(deps, at), {
      tenant,
      caseId: receipt.id,
      actor: { ...member, roles, id: by },
      command: {
        ...command,
        ...('by' in command ? { by: at + command.by } : {}),
        id: uuidv7(at),
      },
    });
  }
}

const atTime = (deps: Dependencies, at: number): Dependencies => ({ ...deps, clock: () => at });
