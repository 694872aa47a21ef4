import type { CompiledLexicon } from './compile-lexicon.ts';
import { gaps, roles, says, sayingOf } from './meanings.ts';

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
  const { phrases, meanings } = lexicon;
  const { negationReach, gapReach } = lexicon.lexicon;
  const { words, starts, ends, length } = lexicon.words.read(text);
  const hits: Hit[] = [];
  // 1 once it was found, 2 once under stress.
  const { found } = lexicon;
  const add = (saying: number, stressed: boolean, start: number, end: number): void => {
    const rank = stressed ? 2 : 1;
    const before = found[saying]!;
    if (before >= rank) return;
    found[saying] = rank;
    hits.push({ saying, stressed, again: before > 0, start, end });
  };
  const forget = (from: number): void => {
    for (const { saying } of hits.splice(from)) found[saying] = 0;
  };
  let asks = false;
  let negatedUntil = -1;
  let stressed = false;
  let sentence = 0;
  /** By the meaning before a gap: where it was last read. */
  let open: Map<number, OpenGap> | undefined;

  for (let at = 0; at < length;) {
    const first = hits.length;
    const denied = at <= negatedUntil;
    const start = starts[at] ?? 0;
    const furthest = Math.min(length, at + longestPhrase);
    let role = 0;
    let roleEnd = at + 1;
    for (let node = 0, end = at; end < furthest;) {
      node = phrases.step(node, words[end] ?? 0);
      if (node < 0) break;
      end++;
      const meaning = phrases.valueAt(node);
      if (meaning === 0) continue;
      const its = meanings.roles[meaning]!;
      if (its !== 0) {
        role = its;
        roleEnd = end;
        // What lies within a phrase that means nothing means nothing.
        if ((its & roles.neutral) !== 0) forget(first);
      }
      const to = ends[end - 1]!;
      const saying = sayingOf(meaning, denied);
      if (says(meanings, saying)) add(saying, stressed, start, to);
      const gap = meanings.gaps[meaning]!;
      if ((gap & gaps.closes) !== 0)
        for (const { gap: opened, meaning: whole } of meanings.gapEnds.get(meaning)!) {
          const from = open?.get(opened);
          if (from?.sentence !== sentence || from.end > at || at - from.end > gapReach) continue;
          add(sayingOf(whole, from.denied), from.stressed, from.start, to);
        }
      if ((gap & gaps.opens) !== 0)
        (open ??= new Map()).set(meaning, { sentence, end, denied, stressed, start });
    }
    if ((role & roles.question) !== 0) asks = true;
    if ((role & roles.contrast) !== 0) stressed = true;
    if ((role & roles.sentenceEnd) !== 0) {
      stressed = false;
      sentence++;
    }
    if ((role & roles.negator) !== 0) negatedUntil = roleEnd - 1 + negationReach;
    else if ((role & endsClause) !== 0) negatedUntil = -1;
    // A negator is one word to what it denies, however many it is written with.
    at = (role & (roles.neutral | roles.negator)) === 0 ? at + 1 : roleEnd;
  }
  for (const { saying } of hits) found[saying] = 0;
  return { hits, asks };
}

interface OpenGap extends Pick<Hit, 'stressed' | 'start'> {
  readonly denied: boolean;
  readonly sentence: number;
  /** The word after the first part. */
  readonly end: number;
}
