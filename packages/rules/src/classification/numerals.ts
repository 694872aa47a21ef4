/** By unit. */
const valuesOf = (values: Readonly<Record<string, number>>): ReadonlyMap<number, number> =>
  new Map(Object.entries(values).map(([sign, value]) => [sign.charCodeAt(0), value]));

const hanDigits = valuesOf({
  ...Object.fromEntries(Array.from('零一二三四五六七八九', (sign, value) => [sign, value])),
  ...{ 〇: 0, 两: 2, 兩: 2, 俩: 2, 半: 0.5 },
});
const hanMultiples = valuesOf({ 十: 10, 百: 100, 千: 1_000, 万: 10_000, 萬: 10_000 });

const smallWords = [
  ['one', 'satu', 'sebuah', 'sebiji'],
  ['two', 'dua'],
  ['three', 'tiga'],
  ['four', 'empat'],
  ['five', 'lima'],
  ['six', 'enam'],
  ['seven', 'tujuh'],
  ['eight', 'delapan'],
  ['nine', 'sembilan'],
  ['ten', 'sepuluh'],
] as const;
const wordValues: ReadonlyMap<string, number> = new Map(
  smallWords.flatMap((words, at) => words.map((word) => [word, at + 1] as const)),
);

/** Words of which `numberOf` knows the number. */
export const numberWords: readonly string[] = smallWords.flat();

/** The number that stands there in a text. Most are a few digits, of which no string need be made. */
export function numberAt(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9 || end - start > mostDigits) return numberOf(text.slice(start, end));
    value = 10 * value + digit;
  }
  return value;
}

/** As many are exact, whichever way they are added up. */
const mostDigits = 15;

/** What a number says that is written in digits, in Chinese signs or as a small word; NaN if it cannot be told. */
export function numberOf(written: string): number {
  const first = written.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return digitsOf(written);
  if (first > 0x2e80) return hanNumber(written);
  return wordValues.get(written.toLowerCase()) ?? Number.NaN;
}

/** Points and commas before three digits part thousands; another comma is a point. */
function digitsOf(written: string): number {
  const value = Number(written);
  if (!written.includes('.') && !Number.isNaN(value)) return value;
  return Number.parseFloat(written.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
}

/** 三百五十 → 350. */
function hanNumber(written: string): number {
  let value = 0;
  let digit = 0;
  for (let at = 0; at < written.length; at++) {
    const unit = written.charCodeAt(at);
    const multiple = hanMultiples.get(unit);
    if (multiple === undefined) {
      const read = hanDigits.get(unit);
      if (read === undefined) return Number.NaN;
      digit = read;
    } else {
      value += (digit || 1) * multiple;
      digit = 0;
    }
  }
  return value + digit;
}
