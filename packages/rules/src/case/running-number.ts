/** `reports` is the series of kinds that must not betray themselves by a gap in the register. */
export type NumberSeries = 'cases' | 'reports';

/**
 * The running number as people read it: branch, year in the branch's zone, and a gapless count (CS-7.1), for example
 * `SHA-2026-000042`, and `SHA-R-2026-000007` in the series of reports. The form is assumed; the source asks only for a number.
 */
export const runningNumber = (
  branch: string,
  year: number,
  count: number,
  series: NumberSeries = 'cases',
): string => `${branch}-${series === 'reports' ? 'R-' : ''}${year}-${String(count).padStart(6, '0')}`;
