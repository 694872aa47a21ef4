import type { SimilarTo } from '../client.ts';
import type { StoredCase } from './entry.ts';

/** Numbers as people write them: blanks, dashes and case do not make a difference. */
const plain = (number: string | undefined): string => (number ?? '').replace(/[\s\-_/.]/g, '').toUpperCase();

const same = (one: string | undefined, other: string | undefined): boolean =>
  plain(one) !== '' && plain(one) === plain(other);

/** Cases about the same order or waybill, and the same issue if one was chosen, that have not ended; the newest first. */
export const similarCases = (
  records: readonly StoredCase[],
  { order, waybill, issue }: SimilarTo,
): readonly StoredCase[] =>
  records
    .filter(
      (known) =>
        known.standing?.stage !== 'closed' &&
        !known.rejected &&
        (same(known.subject?.waybill, waybill) || same(known.subject?.order, order)) &&
        (issue === undefined || issue === known.issue),
    )
    .sort((a, b) => b.startedAt - a.startedAt);
