import { roles, type Milestone, type Role } from '../core/vocabulary.ts';
import type { Source } from '../sources/index.ts';
import type { Stage } from './case.ts';
import type { CommandType } from './commands.ts';

/**
 * While a case stands where a command may be given, and by whom: by these roles, or, where it serves a milestone, by those
 * whom the policy's track names for that step, once what the step needs has been reached.
 */
export type CommandLaw = {
  readonly stages: readonly Stage[];
  readonly because: readonly Source[];
} & ({ readonly roles: readonly (Role | 'system')[] } | { readonly serves: Milestone });

const open: readonly Stage[] = ['received', 'handling', 'answered', 'resolved'];
const unresolved: readonly Stage[] = ['received', 'handling', 'answered'];
/** Those who handle a case: customer service, and the department's people (WF-3.2, WF-3.3). */
const handlers: readonly Role[] = [
  'customer-service',
  'department-head',
  'warehouse-supervisor',
  'general-manager',
];

/** One row a command. `receive` makes the case and has no stage. */
export const commandTable: Readonly<Record<CommandType, CommandLaw>> = {
  receive: {
    // Every employee takes what a customer tells them (WF-5.4.1).
    roles,
    stages: [],
    because: ['WF-3.2', 'WF-5.4.1', 'XF-2.6'],
  },
  'add-information': { roles: ['customer'], stages: open, because: ['WF-5.2'] },
  'store-photo': { roles: ['system'], stages: [...open, 'closed'], because: ['WF-4.2.1'] },
  report: { serves: 'report', stages: open, because: ['XF-2.6', 'SH-7'] },
  confirm: { serves: 'confirm', stages: unresolved, because: ['WF-4.2.2', 'CS-5.2'] },
  transfer: { roles: handlers, stages: unresolved, because: ['LA-4.2', 'WF-4.5.1'] },
  'ask-information': { roles: handlers, stages: unresolved, because: ['WF-5.2'] },
  'record-arrival': { serves: 'on-site', stages: unresolved, because: ['WF-4.4.1'] },
  'record-interim': { serves: 'interim', stages: unresolved, because: ['WF-4.4.1'] },
  'report-progress': { roles: handlers, stages: unresolved, because: ['WF-4.4.1', 'LA-4.4'] },
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
