import type { ContentRef } from '@redress/rules';
import type { Submission } from '@redress/sdk/contract';
import type { Transaction } from 'kysely';
import type { Dependencies } from '../dependencies.ts';
import { sha256 } from '../digest.ts';
import type { Reader } from '../directory.ts';
import type { Database } from '../database/schema.ts';

/** What someone wrote, with the names they gave their photos. Kept as JSON, apart from the events. */
export interface Written {
  readonly text: string;
  /** By the photo's id. */
  readonly photoNames?: Readonly<Record<string, string>> | undefined;
}

/** All that is personal in a submission. */
export interface Intake extends Written, Pick<Submission, 'subject' | 'contact'> {
  readonly resolutionNote?: string | undefined;
}

/** A content that is about to be kept, and the reference that the event gets. */
export interface NewContent extends ContentRef {
  readonly salt: string;
  readonly body: string;
}

/** The salt keeps anyone from guessing a short text by its hash after it was erased. */
export function newContent(
  written: Written,
  { nextId, salt }: Pick<Dependencies, 'nextId' | 'salt'>,
): NewContent {
  const body = JSON.stringify(written);
  const grain = salt();
  return { ref: nextId(), hash: sha256(grain + body), salt: grain, body };
}

export const refOf = ({ ref, hash }: NewContent): ContentRef => ({ ref, hash });

export async function keepContents(
  transaction: Transaction<Database>,
  tenant: string,
  caseId: string,
  contents: readonly NewContent[],
): Promise<void> {
  if (contents.length === 0) return;
  const rows = contents.map(({ ref, salt, body }) => ({ tenant, case_id: caseId, ref, salt, body }));
  await transaction.insertInto('contents').values(rows).execute();
}

/** What was written on a case, by reference. What has been erased is missing. */
export async function contentsOf(
  reader: Reader,
  tenant: string,
  caseId: string,
): Promise<ReadonlyMap<string, Written>> {
  const rows = await reader
    .selectFrom('contents')
    .select(['ref', 'body'])
    .where('tenant', '=', tenant)
    .where('case_id', '=', caseId)
    .where('body', 'is not', null)
    .execute();
  return new Map(rows.map(({ ref, body }) => [ref, JSON.parse(body!) as Written]));
}
