import { commandsFor, deadlines, type CaseEvent } from '@redress/rules';
import type { DeskCase, StaffCommandType } from '@redress/sdk/contract';
import type { StaffMember } from '../auth/staff.ts';
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

/** The rules let staff do more than the desk's contract has commands for. */
const givenAtTheDesk: Readonly<Record<StaffCommandType, true>> = {
  confirm: true,
  acknowledge: true,
  report: true,
  'ask-information': true,
  'record-arrival': true,
  'record-interim': true,
  'report-progress': true,
  'propose-plan': true,
  'approve-plan': true,
  'refuse-plan': true,
  answer: true,
  resolve: true,
};

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
  const { case: current } = stored;
  const context = contextOf(stored, at);
  const intake = written.get(stored.intake) as Intake | undefined;
  const named = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : (names.get(id) ?? id);
  return {
    view: { ...customerCaseView(stored, written, at), messages: messagesOf(current.messages, written) },
    branch: current.branch,
    lang: current.lang,
    department: current.department,
    owner: named(current.owner),
    subject: intake?.subject,
    contact: intake?.contact,
    resolution: current.resolution && { kind: current.resolution, note: intake?.resolutionNote },
    proposal: {
      issue: current.proposal.issues[0],
      severity: current.proposal.severity,
      confidence: current.proposal.confidence,
    },
    chosenIssue: current.chosenIssue,
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
    events: events.map(({ type, actor, data, occurredAt }) => ({
      at: occurredAt,
      type,
      role: actor.role,
      by: named(actor.id),
      milestone: 'milestone' in data ? data.milestone : undefined,
    })),
    can: commandsFor(current, { roles: member.roles, id: member.id }, context).filter(
      (type) => type in givenAtTheDesk,
    ),
  };
}
