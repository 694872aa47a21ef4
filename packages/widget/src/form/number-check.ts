import type { NumberFormat } from '@redress/sdk/contract';

/**
 * A number as the company writes it, where what was typed is one but for blanks, small letters or wide digits; else as it was
 * typed. `fits` is true where the portal says nothing of how its numbers look.
 */
export function checkNumber(
  typed: string,
  format: NumberFormat | undefined,
): { readonly value: string; readonly fits: boolean } {
  const pattern = format && patternOf(format);
  if (!pattern || typed.trim() === '') return { value: typed, fits: true };
  const bare = typed.normalize('NFKC').replace(/\s+/g, '');
  const value = [typed.trim(), bare, bare.toUpperCase()].find((each) => pattern.test(each));
  return value === undefined ? { value: typed, fits: false } : { value, fits: true };
}

/** A portal's mistake in a pattern is no customer's problem. */
function patternOf({ pattern }: NumberFormat): RegExp | undefined {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u');
  } catch {
    return undefined;
  }
}
