/**
 * The running number as people read it: branch, year in the branch's zone, and a gapless count (CS-7.1), for example
 * `SHA-2026-000042`. The form is assumed; the source asks only for a number.
 */
export const runningNumber = (branch: string, year: number, count: number): string =>
  `${branch}-${year}-${String(count).padStart(6, '0')}`;
