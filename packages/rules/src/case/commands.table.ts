import type { Milestone, Role } from '../core/vocabulary.ts';
import type { Source } from '../sources/index.ts';
import type { Stage } from './case.ts';
import type { CommandType } from './commands.ts';

/** Who may give a command, while a case stands where, and which milestone of the track it serves. */
export interface CommandLaw {
  readonly roles: readonly (Role | 'system')[];
  readonly stages: readonly Stage[];
  /** Gates: the milestone must be on the case's track and everything it needs must have been reached. */
  readonly serves?: Milestone;
  readonly because: readonly Source[];
}

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
    roles: ['customer', 'first-receiver', 'customer-service'],
    stages: [],
    because: ['WF-3.2', 'XF-2.6'],
  },
  'add-information': { roles: ['customer'], stages: open, because: ['WF-5.2'] },
  'store-photo': { roles: ['system'], stages: [...open, 'closed'], because: ['WF-4.2.1'] },
  confirm: {
    roles: ['customer-service'],
    stages: unresolved,
    serves: 'confirm',
    because: ['WF-4.2.2', 'CS-5.2'],
  },
  'record-interim': { roles: handlers, stages: unresolved, serves: 'interim', because: ['WF-4.4.1'] },
  'report-progress': { roles: handlers, stages: unresolved, because: ['WF-4.4.1', 'LA-4.4'] },
  'propose-plan': { roles: handlers, stages: unresolved, serves: 'plan', because: ['WF-4.4.2'] },
  'approve-plan': {
    roles: ['management-group'],
    stages: unresolved,
    serves: 'approve',
    because: ['WF-4.4.2', 'LA-5'],
  },
  'refuse-plan': {
    roles: ['management-group'],
    stages: unresolved,
    serves: 'approve',
    because: ['WF-4.4.2', 'LA-5'],
  },
  answer: { roles: handlers, stages: unresolved, serves: 'respond', because: ['WF-5.1.1'] },
  resolve: { roles: handlers, stages: unresolved, serves: 'resolve', because: ['WF-4.5.1'] },
  rate: { roles: ['customer'], stages: ['resolved'], serves: 'return-visit', because: ['WF-4.5.2'] },
  'pass-deadline': { roles: ['system'], stages: open, because: ['WF-4.5.1'] },
};
