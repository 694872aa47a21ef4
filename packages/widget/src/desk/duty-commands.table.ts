import type { DutyName, Milestone } from '@redress/rules';
import type { DeskCase } from '@redress/sdk/contract';
import type { FormCommand } from '../localization/messages/en.commands.ts';

/** By which commands the desk does what is due. Confirming has a box of its own; the rest comes by itself. */
export const dutyCommands: Readonly<Partial<Record<DutyName, readonly FormCommand[]>>> = {
  acknowledge: ['acknowledge'],
  'on-site': ['record-arrival'],
  interim: ['record-interim'],
  respond: ['answer'],
  plan: ['propose-plan'],
  approve: ['approve-plan', 'refuse-plan'],
  consent: ['accept-plan', 'decline-plan'],
  resolve: ['resolve'],
  progress: ['report-progress'],
  'return-visit': ['rate'],
  report: ['report'],
  'claim-answer': ['answer-claim'],
  'claim-solution': ['settle-claim'],
  information: ['withdraw-question'],
  'next-contact': ['record-no-contact'],
  'take-over': ['take-over'],
  'summing-up': ['record'],
  'carrying-out': ['record'],
};

/** The steps of the way, in their order; what can be done at any time, or only when it is due, is none of them. */
const wayAhead: readonly Milestone[] = [
  'on-site',
  'interim',
  'respond',
  'plan',
  'approve',
  'consent',
  'resolve',
  'return-visit',
  'report',
];

/** The steps of the way that have not been taken. */
export const openSteps = ({ view }: DeskCase): readonly Milestone[] =>
  wayAhead.filter(
    (milestone) => !view.steps.some((step) => step.milestone === milestone && step.state === 'done'),
  );

/** Whether a command does what is due. */
export const serves = (what: DutyName, command: string): boolean =>
  dutyCommands[what]?.some((each) => each === command) === true;
