import type { EpochMs } from '../core/instant.ts';
import { CalendarError, type CalendarSpec } from './calendar.ts';
import { readDate } from './checks.ts';
import { dayMs } from './local-date.ts';
import type { Zone } from './zone.ts';

/** Whether the holidays of a stretch are known, whichever of its ends comes first. */
export type Covers = (from: EpochMs, to: EpochMs) => boolean;

/**
 * Reads for which dates holidays are known; a calendar that names none is taken at its word for all.
 *
 * @throws {CalendarError} `bad-spec`
 */
export function readCoverage({ coverage }: CalendarSpec, zone: Zone): Covers {
  if (coverage === undefined) return () => true;
  if (typeof coverage !== 'object' || coverage === null) {
    throw new CalendarError('bad-spec', 'coverage: write it as { from: "2026-01-01", until: "2026-12-31" }.');
  }
  const first = readDate(coverage.from, 'coverage.from');
  const last = readDate(coverage.until, 'coverage.until');
  if (last < first) {
    throw new CalendarError(
      'bad-spec',
      `coverage: until ${coverage.until} comes before from ${coverage.from}; turn them round.`,
    );
  }
  const begin = zone.fromWall(first * dayMs);
  const end = zone.fromWall((last + 1) * dayMs);
  return (from, to) => Math.min(from, to) >= begin && Math.max(from, to) <= end;
}
