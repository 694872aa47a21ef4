const hanDigits = '零一二三四五六七八九';
const hanMultiples: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000, 万: 10_000, 萬: 10_000 };
const others: Readonly<Record<string, number>> = { 〇: 0, 两: 2, 兩: 2, 俩: 2, 半: 0.5 };

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

/** What a number says that is written in digits, in Chinese signs or as a small word; NaN if it cannot be told. */
export function numberOf(written: string): number {
  const first = written.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return digitsOf(written);
  if (first > 0x2e80) return hanNumber(written);
  return wordValues.get(written.toLowerCase()) ?? Number.NaN;
}

/** Points and commas before three digits part thousands; another comma is a point. */
function digitsOf(written: string): number {
  return Number.parseFloat(written.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
}

/** 三百五十 → 350. */
function hanNumber(written: string): number {
  let value = 0;
  let digit = 0;
  for (const sign of written) {
    const multiple = hanMultiples[sign];
    if (multiple !== undefined) {
      value += (digit || 1) * multiple;
      digit = 0;
      continue;
    }
    digit = others[sign] ?? hanDigits.indexOf(sign);
    if (digit < 0) return Number.NaN;
  }
  return value + digit;
}
