import { awaitedOf, photosOfCustomer, type Case } from '@redress/rules';
import type { CaseSummary } from '../contract/index.ts';
import type { Written } from './contents.ts';
import { excerptOf } from './excerpt.ts';

/**
 * A case in the list of its customer's own.
 *
 * @param written what the reporter wrote; absent when it was erased
 */
export function caseSummary(current: Case, written: Written | undefined, timeZone: string): CaseSummary {
  const photos = photosOfCustomer(current);
  return {
    id: current.id,
    number: current.number!,
    version: current.version,
    stage: current.stage,
    receivedAt: current.receivedAt,
    issue: current.issue,
    severity: current.severity,
    excerpt: written && excerptOf(written),
    photos: { total: photos.length, stored: photos.filter(({ stored }) => stored).length },
    awaits: [...awaitedOf(current)],
    timeZone,
  };
}
