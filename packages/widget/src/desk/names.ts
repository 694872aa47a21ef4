import type { Formats } from '../localization/formats.ts';

/** A word of a table; one that is newer than this desk is shown as it is. */
export const nameIn = (names: Readonly<Record<string, string>>, word: string): string => names[word] ?? word;

/** Several of them as one text: `Answer and Plan`. */
export const namesIn = (
  names: Readonly<Record<string, string>>,
  words: readonly string[],
  formats: Formats,
): string => formats.list(words.map((word) => nameIn(names, word)));
