/** Kinds of UTF-16 units, as far as reading needs them. */

export const newline = 0x0a;

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** A lower-case letter of the English alphabet, which is what `fold` makes of Latin letters. */
export const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Chinese characters and phonetic signs of the basic plane: each is a word of its own. */
export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3400 && code <= 0x4dbf) ||
  (code >= 0x3105 && code <= 0x312f);

/** Blanks that end no line, and what stands in a text without being seen. */
export const isBlank = (code: number): boolean =>
  code === 0x20 ||
  code === 0x09 ||
  code === 0x0d ||
  code === 0xa0 ||
  code === 0xad ||
  code === 0x3000 ||
  code === 0xfeff ||
  code === 0xfe0f ||
  (code >= 0x2000 && code <= 0x200f);

export const isHyphen = (code: number): boolean =>
  code === 0x2d || code === 0x5f || code === 0x2010 || code === 0x2011;

/** Marks that change the letter before them; a letter is read alike with and without. */
export const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f;

export const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x60 || code === 0xb4;

const apostrophe = 0x27;

/** Letters with accents and the plain ones they are read as, up to the last block of Latin letters. */
const accented = [0xc0, 0x250, 0x1e00, 0x1f00] as const;

const plainOf = (from: number, to: number): Uint16Array =>
  Uint16Array.from({ length: to - from }, (_, at) => {
    const plain = String.fromCharCode(from + at)
      .normalize('NFKD')
      .toLowerCase()
      .charCodeAt(0);
    return isLetter(plain) ? plain : from + at;
  });

const latin = plainOf(accented[0], accented[1]);
const latinAdditional = plainOf(accented[2], accented[3]);

/** What a unit is read as: lower case, without accents, half width, with a straight apostrophe. */
export function fold(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code === 0x60 ? apostrophe : code;
  if (isHan(code)) return code;
  if (code >= accented[0] && code < accented[1]) return latin[code - accented[0]] ?? code;
  if (code >= accented[2] && code < accented[3]) return latinAdditional[code - accented[2]] ?? code;
  if (code >= 0xff01 && code <= 0xff5e) return fold(code - 0xfee0);
  // Circled numbers.
  if (code >= 0x2460 && code <= 0x2473) return 0x31;
  return isApostrophe(code) ? apostrophe : code;
}

/** The plain letter or digit behind a styled one ("𝗹𝗮𝘁𝗲"), whose units are a pair of surrogates; −1 if it is none. */
export function foldStyled(high: number, low: number): number {
  if (high !== 0xd835) return -1;
  const at = low - 0xdc00;
  if (at < 0 || at > 0x3ff) return -1;
  if (at >= 0x3ce) return 0x30 + ((at - 0x3ce) % 10);
  return at < 0x2a4 ? 0x61 + (at % 26) : -1;
}
