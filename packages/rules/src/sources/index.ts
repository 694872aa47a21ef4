import { cement } from './cement.ts';
import type { Clause } from './clause.ts';
import { customerService } from './customer-service.ts';
import { sourceDocuments, type SourceDocument } from './documents.ts';
import { fieldService } from './field-service.ts';
import { laundry } from './laundry.ts';
import { shuanghe } from './shuanghe.ts';
import { warehouse } from './warehouse.ts';
import { xingfa } from './xingfa.ts';

export type { Clause } from './clause.ts';
export { sourceDocuments, type SourceDocument } from './documents.ts';

/** The id of a clause of one of the source documents, for example `WF-4.3.2`. */
export type ClauseId =
  | keyof typeof xingfa
  | keyof typeof warehouse
  | keyof typeof customerService
  | keyof typeof fieldService
  | keyof typeof cement
  | keyof typeof shuanghe
  | keyof typeof laundry;

/** Every clause of the source documents, by id, summed up in our words. */
export const clauses: Readonly<Record<ClauseId, Clause>> = {
  ...xingfa,
  ...warehouse,
  ...customerService,
  ...fieldService,
  ...cement,
  ...shuanghe,
  ...laundry,
};

/** Where a value comes from: one of our clauses, or a clause of an integrator's own regulation, marked by a colon. */
export type Source = ClauseId | `${string}:${string}`;

/** The document that a clause stands in: the first whose prefix fits, so that `CS-6.` and `CS-7.` beat `CS-`. */
export const documentOf = (id: ClauseId): SourceDocument =>
  sourceDocuments.find(({ prefix }) => id.startsWith(prefix))!;
