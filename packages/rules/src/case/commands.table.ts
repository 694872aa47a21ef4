import { roles, type Milestone, type Role } from '../core/vocabulary.ts';
import type { Source } from '../sources/index.ts';
import type { Stage } from './case.ts';
import type { CommandType } from './commands.ts';

/**
 * While a case stands where a command may be given, and by whom: by these roles; where it serves a milestone, by those whom
 * the policy's track names for that step, once what the step needs has been reached; or by the handlers, who are those
 * whom the track lets answer or resolve (so that nobody else asks about a report of misconduct).
 */
export type CommandLaw = {
  readonly stages: readonly Stage[];
  readonly because: readonly Source[];
} & (
  | { readonly roles: readonly (Role | 'system')[] }
  | { readonly serves: Milestone }
  | { readonly byHandlers: true }
);

const open: readonly Stage[] = ['received', 'handling', 'answered', 'resolved'];
const unresolved: readonly Stage[] = ['received', 'handling', 'answered'];
/** Whoever is told something by a customer may enter it for them; the event keeps who did (WF-5.4.1). */
const anybody: readonly Role[] = roles.filter((role) => role !== 'custodian');

/** One row a command. `receive` makes the case and has no stage. */
export const commandTable: Readonly<Record<CommandType, CommandLaw>> = {
  receive: {
    roles: anybody,
    stages: [],
    because: ['WF-3.2', 'WF-5.4.1', 'XF-2.6'],
  },
  acknowledge: { roles: anybody.filter((role) => role !== 'customer'), stages: open, because: ['WF-4.1.2'] },
  'add-information': { roles: anybody, stages: open, because: ['WF-5.2'] },
  'store-photo': { roles: ['system'], stages: [...open, 'closed'], because: ['WF-4.2.1'] },
  report: { serves: 'report', stages: open, because: ['XF-2.6', 'SH-7'] },
  confirm: { serves: 'confirm', stages: unresolved, because: ['WF-4.2.2', 'CS-5.2'] },
  transfer: { byHandlers: true, stages: unresolved, because: ['LA-4.2', 'WF-4.5.1'] },
  'ask-information': { byHandlers: true, stages: unresolved, because: ['WF-5.2'] },
  'record-arrival': { serves: 'on-site', stages: unresolved, because: ['WF-4.4.1'] },
  'record-interim': { serves: 'interim', stages: unresolved, because: ['WF-4.4.1'] },
  'report-progress': { byHandlers: true, stages: unresolved, because: ['WF-4.4.1', 'LA-4.4'] },
  'propose-plan': { serves: 'plan', stages: unresolved, because: ['WF-4.4.2'] },
  'approve-plan': { serves: 'approve', stages: unresolved, because: ['WF-4.4.2', 'LA-5'] },
  'refuse-plan': { serves: 'approve', stages: unresolved, because: ['WF-4.4.2', 'LA-5'] },
  'accept-plan': { serves: 'consent', stages: unresolved, because: ['LA-2.4'] },
  'decline-plan': { serves: 'consent', stages: unresolved, because: ['LA-2.4'] },
  answer: { serves: 'respond', stages: unresolved, because: ['WF-5.1.1'] },
  resolve: { serves: 'resolve', stages: unresolved, because: ['WF-4.5.1'] },
  rate: { serves: 'return-visit', stages: ['resolved'], because: ['WF-4.5.2'] },
  recompute: { roles: ['system', 'management-group', 'general-manager'], stages: open, because: ['SH-8'] },
  'pass-deadline': { roles: ['system'], stages: open, because: ['WF-4.5.1'] },
};
