import { customerService } from './customer-service.ts';
import { laundry } from './laundry.ts';
import { shuanghe } from './shuanghe.ts';
import { warehouse } from './warehouse.ts';
import { xingfa } from './xingfa.ts';

/** Every clause that the rules cite, by id, summed up in our words. */
export const clauses = { ...xingfa, ...warehouse, ...customerService, ...shuanghe, ...laundry } as const;

/** The id of a clause of one of the five documents, for example `WF-4.3.2`. */
export type ClauseId = keyof typeof clauses;

/** Where a value comes from: one of our clauses, or a clause of an integrator's own regulation, marked by a colon. */
export type Source = ClauseId | `${string}:${string}`;
