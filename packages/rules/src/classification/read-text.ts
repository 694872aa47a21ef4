import type { CompiledLexicon } from './compile-lexicon.ts';
import { sayingOf } from './meanings.ts';
import { root } from './number-tree.ts';
import * as roles from './roles.ts';

/** A phrase that was found, and how it stands there. */
export interface Hit {
  /** What the phrase says here: a saying of the lexicon's meanings. */
  readonly saying: number;
  /** Whether a "but" stands before it in its sentence. */
  readonly stressed: boolean;
  /** Whether it was found before, without stress. */
  readonly again: boolean;
  readonly start: number;
  readonly end: number;
}

export interface Reading {
  /** In the order of the text. Said again, a phrase is no second reason: only stress makes it another hit. */
  readonly hits: readonly Hit[];
  readonly asks: boolean;
}

/** No phrase of a lexicon is longer; it bounds the work that a text can cause. */
const longestPhrase = 12;
const endsClause = roles.contrast | roles.clauseEnd | roles.sentenceEnd;

/** Reads once from left to right; what it keeps in mind is whether a negation or a "but" is still in force. */
export function readText(text: string, lexicon: CompiledLexicon): Reading {
  const { phrases, meanings, found, openGaps } = lexicon;
  const { negationReach, gapReach } = lexicon.lexicon;
  const { words, starts, ends, length } = lexicon.words.read(text);
  const hits: Hit[] = [];
  const add = (saying: number, stressed: boolean, start: number, end: number): void => {
    const rank = stressed ? fully : once;
    const before = found[saying]!;
    if (before >= rank) return;
    found[saying] = rank;
    hits.push({ saying, stressed, again: before > 0, start, end });
  };
  const forget = (from: number): void => {
    for (const { saying, again } of hits.splice(from)) found[saying] = again ? once : 0;
  };
  let asks = false;
  let negatedUntil = -1;
  let stressed = false;
  let anyGap = false;

  for (let at = 0; at < length;) {
    let node = phrases.step(root, words[at]!);
    if (node === 0) {
      at++;
      continue;
    }
    const first = hits.length;
    const denied = at <= negatedUntil;
    const start = starts[at]!;
    const furthest = Math.min(length, at + longestPhrase);
    let role = 0;
    let roleEnd = at + 1;
    for (let end = at + 1; ; node = phrases.step(node, words[end++]!)) {
      if (node === 0) break;
      const meaning = phrases.valueAt(node);
      if (meaning > 0) {
        const to = ends[end - 1]!;
        const its = meanings.roles[meaning]!;
        if ((its & roles.anyInSentence) !== 0) {
          role = its;
          roleEnd = end;
          // What lies within a phrase that means nothing means nothing.
          if ((its & roles.neutral) !== 0) forget(first);
        }
        add(sayingOf(meaning, denied), stressed, start, to);
        if (anyGap && (its & roles.closesGap) !== 0) {
          const gapEnds = meanings.gapEnds[meaning]!;
          for (let i = 0; i < gapEnds.length; i += 2) {
            const gap = openGaps[gapEnds[i]!]!;
            const between = at - gap.end;
            if (between >= 0 && between <= gapReach)
              add(sayingOf(gapEnds[i + 1]!, gap.denied), gap.stressed, gap.start, to);
          }
        }
        if ((its & roles.opensGap) !== 0) {
          anyGap = true;
          const gap = openGaps[meanings.gaps[meaning]!]!;
          gap.end = end;
          gap.denied = denied;
          gap.stressed = stressed;
          gap.start = start;
        }
      }
      if (end >= furthest) break;
    }
    if (role !== 0) {
      if ((role & roles.question) !== 0) asks = true;
      if ((role & roles.contrast) !== 0) stressed = true;
      if ((role & roles.sentenceEnd) !== 0) {
        stressed = false;
        if (anyGap) closeAll(openGaps);
        anyGap = false;
      }
      if ((role & roles.negator) !== 0) negatedUntil = roleEnd - 1 + negationReach;
      else if ((role & endsClause) !== 0) negatedUntil = -1;
    }
    // A negator is one word to what it denies, however many it is written with.
    at = (role & (roles.neutral | roles.negator)) === 0 ? at + 1 : roleEnd;
  }
  for (const { saying } of hits) found[saying] = 0;
  if (anyGap) closeAll(openGaps);
  return { hits, asks };
}

/** How a saying was found. */
const once = 1;
/** Under stress too, so that no more can be made of it. */
export const fully = 2;

/** The part before a gap, where it was last read in the sentence. */
export interface OpenGap {
  /** The word after it. */
  end: number;
  start: number;
  denied: boolean;
  stressed: boolean;
}

/** No word is as far on; still a small integer in every engine. */
const never = 2 ** 30 - 1;

export const closedGap = (): OpenGap => ({ end: never, start: 0, denied: false, stressed: false });

const closeAll = (gaps: readonly OpenGap[]): void => {
  for (const gap of gaps) gap.end = never;
};
