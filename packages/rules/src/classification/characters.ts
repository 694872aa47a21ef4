/** Kinds of UTF-16 units, as far as matching needs them. */

export const space = 0x20;
export const newline = 0x0a;
/** Stands for any number. */
export const number = 0x23;

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Lower-case Latin letters: words are told apart by what is not one of these. */
export const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0x24f && code !== 0xf7);

/** Chinese characters of the basic plane: each counts as a word. */
export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);

/** Blanks that end no line. */
export const isBlank = (code: number): boolean =>
  code === space ||
  code === 0x09 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x3000 ||
  code === 0xfeff;

/** Typographic hyphens and the underscore. */
export const isHyphen = (code: number): boolean =>
  code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x5f;

export const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2018 || code === 0x2019 || code === 0x60 || code === 0xb4;
