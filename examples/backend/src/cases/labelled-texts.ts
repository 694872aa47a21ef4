import { labelledRow, type LabelledRow } from '@redress/rules';
import { detectLanguage } from '@redress/rules/classification';
import type { StaffMember } from '../auth/staff.ts';
import type { Reader } from '../directory.ts';
import type { Written } from './contents.ts';

/** How many cases are read at a time. */
const page = 500;

/**
 * What people made of the texts that customers wrote (WF-4.2.2): the confirmed cases of one's branches, a page at a time.
 * Texts that were erased are not among them.
 */
export async function* labelledTexts(
  reader: Reader,
  { tenant, branches }: StaffMember,
): AsyncGenerator<readonly LabelledRow[]> {
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
    yield rows.flatMap(({ id, folded, body }) => {
      if (folded.reached.confirm === undefined) return [];
      const { issue, category, severity } = folded;
      const { text } = JSON.parse(body!) as Written;
      return [labelledRow({ id, lang: detectLanguage(text), text, issue, category, severity })];
    });
    if (rows.length < page) return;
    after = rows.at(-1)!.id;
  }
}
