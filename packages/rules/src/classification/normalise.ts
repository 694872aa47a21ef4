import {
  isApostrophe,
  isBlank,
  isDigit,
  isHan,
  isHyphen,
  isLetter,
  newline,
  number,
  space,
} from './characters.ts';
import { MappedTextBuilder, type MappedText } from './mapped-text.ts';

/** UAX #15, stream-safe text: a longer run of combining marks makes normalisation slow and carries no meaning. */
const longestRun = 30;
/** A ligature that unfolds into more than this is a phrase of its own ("ﷺ"); it stays as it is. */
const longestUnfolding = 4;

const firstMark = 0x300;
const mark = /^\p{M}$/u;

/**
 * NFKC, lower case, `#` for a number, straight apostrophes, no hyphen inside a word, and what `MappedTextBuilder` does
 * to repetitions.
 */
export function normalise(text: string): MappedText {
  const out = new MappedTextBuilder(text.length);
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if ((code < 0x80 || isSettled(code)) && !(next >= firstMark && next < 0x370)) {
      out.push(plain(code, out.last, next), at, at + 1);
      at++;
      continue;
    }
    const end = endOfCluster(text, at);
    const written = text.slice(at, end);
    const folded = written.normalize('NFKC').toLowerCase();
    const kept = folded.length > written.length + longestUnfolding ? written : folded;
    for (let i = 0; i < kept.length; i++)
      out.push(plain(kept.charCodeAt(i), out.last, kept.charCodeAt(i + 1)), at, end);
    at = end;
  }
  return out;
}

/**
 * Whether NFKC has nothing to do: Chinese to Hangul, private use, and halves of pairs but for those that hold styled
 * letters. Most of what is neither plain text nor styled is settled here, without the costly call.
 */
const isSettled = (code: number): boolean =>
  code >= 0x3400 && code <= 0xf8ff && code !== 0xd835 && code !== 0xd83c;

/** A character and the marks upon it belong together. */
function endOfCluster(text: string, at: number): number {
  const width = (from: number): number => ((text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1);
  let end = at + width(at);
  for (
    let run = 0;
    run < longestRun && text.charCodeAt(end) >= firstMark && !isHan(text.charCodeAt(end));
    run++
  ) {
    const following = end + width(end);
    if (!mark.test(text.slice(end, following))) break;
    end = following;
  }
  return end;
}

/** What a single unit becomes, given the units before and after it. */
function plain(code: number, before: number, after: number): number {
  if (isHan(code) || isLetter(code)) return code;
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  if (isBlank(code)) return space;
  if (isDigit(code)) return number;
  // A point or comma between digits belongs to the number.
  if (code === 0x2e || code === 0x2c) return before === number && isDigit(after) ? number : code;
  if (isHyphen(code)) return isLetter(before) ? space : 0x2d;
  if (isApostrophe(code)) return 0x27;
  return code === 0x0d ? newline : code;
}
