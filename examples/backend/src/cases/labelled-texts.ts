import { labelledRow, sees, type LabelledRow, type Policy } from '@redress/rules';
import { detectLanguage } from '@redress/rules/classification';
import type { Written } from '@redress/sdk/server';
import { actorOf, type StaffMember } from '../auth/staff.ts';
import type { Reader } from '../directory.ts';

/** How many cases are read at a time. */
const page = 500;

/**
 * What people made of the texts that customers wrote (WF-4.2.2): the confirmed cases of one's branches, a page at a time.
 * Texts that were erased are not among them.
 */
export async function* labelledTexts(
  reader: Reader,
  member: StaffMember,
  policyOf: (policyId: string) => Promise<Policy>,
): AsyncGenerator<readonly LabelledRow[]> {
  const { tenant, branches } = member;
  if (branches.length === 0) return;
  for (let after = ''; ;) {
    const rows = await reader
      .selectFrom('cases')
      .innerJoin('contents', (join) =>
        join.onRef('contents.tenant', '=', 'cases.tenant').onRef('contents.ref', '=', 'cases.intake'),
      )
      .select(['cases.id', 'cases.folded', 'contents.body'])
      .where('cases.tenant', '=', tenant)
      .where('cases.branch', 'in', branches)
      .where('cases.id', '>', after)
      .where('contents.body', 'is not', null)
      .orderBy('cases.id')
      .limit(page)
      .execute();
    const labelled: LabelledRow[] = [];
    for (const { id, folded, body } of rows) {
      if (folded.reached.confirm === undefined) continue;
      if (!sees(actorOf(member), folded, await policyOf(folded.policyId))) continue;
      const { issue, category, severity } = folded;
      const { text } = JSON.parse(body!) as Written;
      labelled.push(labelledRow({ id, lang: detectLanguage(text), text, issue, category, severity }));
    }
    yield labelled;
    if (rows.length < page) return;
    after = rows.at(-1)!.id;
  }
}
