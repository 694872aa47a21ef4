import * as kinds from './character-kinds.ts';

export const newline = 0x0a;
const apostrophe = 0x27;

/** By unit. In tables, for each unit of a text asks them several times. */
const kindOfUnit = new Uint8Array(0x10000);
/** By unit: what it is read as, 0 if as itself. */
const folded = new Uint16Array(0x10000);

export const kindOf = (unit: number): number => kindOfUnit[unit]!;

/** The kind of what stands there, if anything does. */
export const kindAt = (text: string, at: number): number => kindOfUnit[text.charCodeAt(at) | 0]!;

/** What a unit is read as: lower case, without accents, half width, with a straight apostrophe. */
export const fold = (unit: number): number => folded[unit]! || unit;

for (const [kind, from, to] of [
  [kinds.letter, 0x61, 0x7a],
  [kinds.digit, 0x30, 0x39],
  [kinds.han, 0x3105, 0x312f],
  [kinds.han, 0x3400, 0x4dbf],
  [kinds.han, 0x4e00, 0x9fff],
  [kinds.blank, 0x2000, 0x200f],
  [kinds.mark, 0x300, 0x36f],
] as const)
  kindOfUnit.fill(kind, from, to + 1);
for (const [kind, signs] of [
  [kinds.blank, '\t\r \u00a0\u00ad\u3000\ufe0f\ufeff'],
  [kinds.hyphen, '-_\u2010\u2011'],
  [kinds.apostrophe, "'"],
] as const)
  for (const sign of signs) kindOfUnit[sign.charCodeAt(0)] = kind;

const readAs = (unit: number, as: number): void => {
  folded[unit] = as;
  kindOfUnit[unit] = kindOfUnit[as]!;
};
for (let unit = 0x41; unit <= 0x5a; unit++) readAs(unit, unit + 0x20);
for (const sign of '\u2018\u2019`\u00b4') readAs(sign.charCodeAt(0), apostrophe);
for (let unit = 0xff01; unit <= 0xff5e; unit++) readAs(unit, fold(unit - 0xfee0));
// Circled numbers.
for (let unit = 0x2460; unit <= 0x2473; unit++) readAs(unit, 0x31);
// Letters with accents, up to the last block of Latin letters.
for (const [from, to] of [
  [0xc0, 0x250],
  [0x1e00, 0x1f00],
] as const)
  for (let unit = from; unit < to; unit++) {
    const plain = String.fromCharCode(unit).normalize('NFKD').toLowerCase().charCodeAt(0);
    if (kindOfUnit[plain] === kinds.letter) readAs(unit, plain);
  }

/** The first half of a styled letter ("𝗹𝗮𝘁𝗲"). */
export const styled = 0xd835;

/** The plain letter or digit behind a styled one, by its second half; 0 if it is none. */
export function foldStyled(second: number): number {
  const at = second - 0xdc00;
  if (!(at >= 0 && at <= 0x3ff)) return 0;
  if (at >= 0x3ce) return 0x30 + ((at - 0x3ce) % 10);
  return at < 0x2a4 ? 0x61 + (at % 26) : 0;
}
