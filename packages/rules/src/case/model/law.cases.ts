import type { CaseEvent } from '../events.ts';
import type { Case } from '../case.ts';
import type { Command } from '../commands.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Shadow } from './shadow.cases.ts';

/** What must be so of every case that can come about. */
export const laws = {
  'dead-end': 'Every case that is not closed can be closed, by people (WF-4.5.1).',
  end: 'Nothing ends but as it may (WF-4.5.2).',
  gate: 'No step is taken before what it needs (LA-5).',
  idle: 'Whatever waits has a running clock and somebody who can go on (WF-4.5.1).',
  total: 'Every command is decided, and what is offered can be done.',
  view: 'The customer sees what is so, and nothing internal (WF-5.1.3, SH-8).',
  hidden: 'Nobody hears of misconduct who might be meant (WF-6.1.3).',
  steps: 'What is shown as done was done (SH-8).',
} as const;
export type Law = keyof typeof laws;

/** One law that one case breaks, in words. */
export interface Breach {
  readonly law: Law;
  readonly says: string;
}

/** A breach with the shortest way to it. */
export interface Violation extends Breach {
  readonly path: readonly string[];
}

/** A case that comes about through a walk. */
export interface Moment {
  readonly current: Case;
  readonly shadow: Shadow;
}

/** One event of a command, with what was before it and what is after it. */
export interface Happening {
  readonly command: Command;
  readonly event: CaseEvent;
  readonly before: Moment;
  readonly after: Moment;
  readonly policy: Policy;
}
