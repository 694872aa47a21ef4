import {
  canAnswerFor,
  commandsFor,
  deadlines,
  explain,
  fitsCase,
  recordNames,
  type Actor,
  type CaseEvent,
  type EpochMs,
} from '@redress/rules';
import { staffCommandTypes, type DeskCase } from '../contract/index.ts';
import { contextOf, type CaseAtHand } from './case-at-hand.ts';
import type { Intake, Written } from './contents.ts';
import { suspicionsOf } from './suspicions-of.ts';
import { customerCaseView, messagesOf, photosOf, ratingOf } from './customer-case-view.ts';

export type RecordedEvent = Pick<CaseEvent, 'type' | 'actor' | 'data'> & { readonly occurredAt: number };

/** What stands beside a case. */
export interface Material {
  /** What was written on it, by reference; what has been erased is missing. */
  readonly written: ReadonlyMap<string, Written>;
  readonly events: readonly RecordedEvent[];
  /** Names of the staff, by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

/** What a member of staff may see of a case, and do with it. */
export function deskCase(
  atHand: CaseAtHand,
  { written, events, names }: Material,
  actor: Actor,
  at: EpochMs,
): DeskCase {
  const { case: current, policy, staff } = atHand;
  const context = contextOf(atHand, at);
  const intake = written.get(atHand.intake) as Intake | undefined;
  const named = (id: string): string => names.get(id) ?? id;
  const { owner, standing, next, duties } = explain(current, context).value;
  const { judgement, plan, handOver, proposal, resolution, reporter } = current;
  return {
    view: {
      ...customerCaseView(atHand, written, at),
      messages: messagesOf(current.messages, written),
      // Also the verdict that started the handling again.
      rating: ratingOf(current.rating),
      photos: photosOf(current.photos, written),
    },
    branch: current.branch,
    lang: current.lang,
    channel: current.channel,
    department: current.department,
    complex: current.complex === true,
    owner: owner.id === undefined ? undefined : named(owner.id),
    ownerRole: owner.role,
    subject: intake?.subject,
    contact: intake?.contact,
    happenedAt: intake?.happenedAt,
    details: intake?.details,
    consent: intake?.consent,
    suspicions: [...suspicionsOf(intake)],
    filling: intake?.filling,
    reporter: reporter && { ...reporter },
    resolution: resolution && { kind: resolution, note: intake?.resolutionNote },
    proposal: { issue: proposal.issues[0], severity: proposal.severity, confidence: proposal.confidence },
    chosenIssue: current.chosenIssue,
    evidence: [...policy.issues[current.issue].evidence],
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
    events: events.map(({ type, actor: by, data, occurredAt }) => ({
      at: occurredAt,
      type,
      role: by.role,
      by: by.id === undefined ? undefined : named(by.id),
      duty: 'duty' in data ? data.duty : undefined,
      record: 'record' in data ? data.record : undefined,
    })),
    can: commandsFor(current, actor, context).filter((type) =>
      (staffCommandTypes as readonly string[]).includes(type),
    ),
  };
}
