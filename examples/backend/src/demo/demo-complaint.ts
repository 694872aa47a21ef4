import type { CustomerCommand, StaffCommand, Submission } from '@redress/sdk/contract';

type Input<C> = C extends { id: string } ? Omit<C, 'id'> : never;

/** Something done about a complaint. */
export interface Deed {
  /** Minutes after the complaint came in. */
  readonly after: number;
  /** Id of the staff member; absent for the customer. */
  readonly by?: string;
  /** Times in it count from when it is given. */
  readonly command: Input<CustomerCommand> | Input<StaffCommand>;
}

/** A complaint of the demo and what has been done about it so far. */
export interface DemoComplaint {
  readonly portal: string;
  /** Minutes before now. */
  readonly age: number;
  readonly submission: Pick<Submission, 'text' | 'lang' | 'subject' | 'contact'> &
    Partial<Pick<Submission, 'facts' | 'resolution' | 'issue'>>;
  readonly deeds: readonly Deed[];
}

/** In minutes. */
export const hour = 60;
export const day = 24 * hour;

/** A plan that is to be carried out within three days; `by` counts from when it is proposed. */
export const plan = (text: string, responsible: string): Deed['command'] => ({
  type: 'propose-plan',
  text,
  solvability: 'short-time',
  by: 3 * day * 60_000,
  responsible,
});
