/** Kinds of UTF-16 units, as far as reading needs them; 0 is any other. */

/** A Latin letter, of any case, width or accent. */
export const letter = 1;
/** Chinese characters and phonetic signs of the basic plane: each is a word of its own. */
export const han = 2;
export const digit = 3;
/** Blanks that end no line, and what stands in a text without being seen. */
export const blank = 4;
export const hyphen = 5;
/** Marks that change the letter before them; a letter is read alike with and without. */
export const mark = 6;
export const apostrophe = 7;
