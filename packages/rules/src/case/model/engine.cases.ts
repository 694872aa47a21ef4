import { blockedBy } from '../conditions.ts';
import { customerView } from '../customer-view.ts';
import { decide } from '../decide.ts';
import { duties } from '../duties.ts';
import { evolve } from '../evolve.ts';
import { explain } from '../explain.ts';
import { sees } from '../sight.ts';

/** What is checked. A test may bring a faulty one, to show that the check finds the fault. */
export const realEngine = { blockedBy, customerView, decide, duties, evolve, explain, sees };

export type Engine = Readonly<typeof realEngine>;
