import {
  canAnswerFor,
  commandsFor,
  deadlines,
  explain,
  fitsCase,
  recordNames,
  type CaseEvent,
} from '@redress/rules';
import { staffCommandTypes, type DeskCase } from '@redress/sdk/contract';
import { actorOf, type StaffMember } from '../auth/staff.ts';
import type { Reader } from '../directory.ts';
import type { Intake, Written } from './contents.ts';
import { customerCaseView, messagesOf } from './customer-case-view.ts';
import { contextOf, type CaseAddress, type StoredCase } from './stored-case.ts';

export type RecordedEvent = Pick<CaseEvent, 'type' | 'actor' | 'data'> & { readonly occurredAt: number };

export async function eventsOf(reader: Reader, { tenant, caseId }: CaseAddress): Promise<RecordedEvent[]> {
  const rows = await reader
    .selectFrom('events')
    .select(['type', 'actor', 'data', 'occurred_at'])
    .where('tenant', '=', tenant)
    .where('case_id', '=', caseId)
    .orderBy('seq')
    .execute();
  return rows.map(({ type, actor, data, occurred_at }) => ({
    type,
    actor,
    data,
    occurredAt: occurred_at.getTime(),
  }));
}

/** Names of the tenant's staff by their ids. */
export async function staffNames(reader: Reader, tenant: string): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.selectFrom('staff').select(['id', 'name']).where('tenant', '=', tenant).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

interface Material {
  readonly written: ReadonlyMap<string, Written>;
  readonly events: readonly RecordedEvent[];
  readonly names: ReadonlyMap<string, string>;
}

/** What a member of staff may see of a case, and do with it. */
export function deskCase(
  stored: StoredCase,
  { written, events, names }: Material,
  member: StaffMember,
  at: number,
): DeskCase {
  const { case: current, policy, staff } = stored;
  const context = contextOf(stored, at);
  const intake = written.get(stored.intake) as Intake | undefined;
  const named = (id: string): string => names.get(id) ?? id;
  const { owner, standing, next, duties } = explain(current, context).value;
  const { judgement, plan, handOver, proposal, resolution, reporter } = current;
  return {
    view: { ...customerCaseView(stored, written, at), messages: messagesOf(current.messages, written) },
    branch: current.branch,
    lang: current.lang,
    channel: current.channel,
    department: current.department,
    complex: current.complex === true,
    owner: owner.id === undefined ? undefined : named(owner.id),
    ownerRole: owner.role,
    subject: intake?.subject,
    contact: intake?.contact,
    reporter: reporter && { ...reporter },
    resolution: resolution && { kind: resolution, note: intake?.resolutionNote },
    proposal: { issue: proposal.issues[0], severity: proposal.severity, confidence: proposal.confidence },
    chosenIssue: current.chosenIssue,
    judgement,
    records: recordNames
      .filter((record) => fitsCase(record, current, policy))
      .map((record) => ({ record, at: current.records[record] })),
    plan: plan && { ...plan, responsible: named(plan.responsible) },
    handOver: handOver && { to: named(handOver.to), at: handOver.at, disturbed: handOver.disturbed },
    duplicates: [...current.duplicates],
    deadlines: deadlines(current, context).value.map(
      ({ milestone, state, due, metAt, lateBy, source, assumed }) => ({
        milestone,
        state,
        due,
        metAt,
        lateBy,
        source,
        assumed,
      }),
    ),
    standing: standing.map(({ reason, about, since }) => ({ reason, about: [...about], since })),
    next: next.map(({ command, by, missing, until }) => ({
      command,
      by: [...by],
      missing: [...missing],
      until,
    })),
    duties: duties.map(({ name, state, due, by, source, assumed }) => ({
      duty: name,
      state,
      due,
      by: [...by],
      source,
      assumed,
    })),
    colleagues: staff.staff
      .filter((entry) => canAnswerFor(entry, current, policy))
      .map(({ id, roles }) => ({ id, name: named(id), roles: [...roles] })),
    events: events.map(({ type, actor, data, occurredAt }) => ({
      at: occurredAt,
      type,
      role: actor.role,
      by: actor.id === undefined ? undefined : named(actor.id),
      duty: 'duty' in data ? data.duty : undefined,
      record: 'record' in data ? data.record : undefined,
    })),
    can: commandsFor(current, actorOf(member), context).filter((type) =>
      (staffCommandTypes as readonly string[]).includes(type),
    ),
  };
}
