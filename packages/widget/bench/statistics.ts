/** The middle one of some numbers, and the ones at the ends. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** @throws {Error} when there are none: that nothing was measured is no figure */
export function spreadOf(numbers: readonly number[]): Spread {
  if (numbers.length === 0) throw new Error('Nothing was measured.');
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return {
    median: (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2,
    least: sorted[0]!,
    most: sorted.at(-1)!,
  };
}
