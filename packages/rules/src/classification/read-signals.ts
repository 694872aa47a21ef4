import { isHan, isLetter, newline } from './characters.ts';
import type { Evidence } from './classification.ts';
import type { CompiledLexicon, Meaning } from './compile-lexicon.ts';
import type { MappedText } from './mapped-text.ts';
import { normalise } from './normalise.ts';
import { rewrite, unitsOf } from './rewrite.ts';
import { longestMatch, type Trie } from './trie.ts';

/** What follows a "but" is what the writer is after. */
const contrastFactor = 1.5;

export interface WeighedEvidence extends Evidence {
  readonly weight: number;
  /** What was said: said twice, it is no second reason. */
  readonly meaning: Meaning;
}

export interface Reading {
  /** In the order of the text. */
  readonly evidence: readonly WeighedEvidence[];
  readonly asks: boolean;
}

export function readSignals(text: string, { lexicon, rewrites, layers }: CompiledLexicon): Reading {
  const mapped = rewrite(normalise(text), rewrites);
  const readings = layers.map((layer) => readLayer(text, mapped, layer, lexicon.negationReach));
  return {
    evidence: readings.flatMap(({ evidence }) => evidence).sort((a, b) => a.start - b.start),
    asks: readings.some(({ asks }) => asks),
  };
}

/** Reads once from left to right; what it keeps in mind is whether a negation or a "but" is still in force. */
function readLayer(text: string, mapped: MappedText, layer: Trie<Meaning>, negationReach: number): Reading {
  const codes = unitsOf(mapped);
  const { starts, ends } = mapped;
  const evidence: WeighedEvidence[] = [];
  let asks = false;
  let word = 0;
  let negatedUntil = -1;
  let factor = 1;

  for (let at = 0; at < codes.length;) {
    const match = longestMatch(layer, codes, at);
    if (match === undefined) {
      if (isWordStart(codes, at)) word++;
      if (codes[at] === newline) {
        factor = 1;
        negatedUntil = -1;
      }
      at++;
      continue;
    }
    const { roles, readings } = match.value;
    const start = starts[at] ?? 0;
    const end = ends[match.end - 1] ?? start;
    const denied = word <= negatedUntil;
    for (const { signal, weight, negated } of readings) {
      if (negated !== denied) continue;
      evidence.push({
        start,
        end,
        text: text.slice(start, end),
        signal,
        weight: weight * factor,
        meaning: match.value,
      });
    }
    for (; at < match.end; at++) if (isWordStart(codes, at)) word++;

    if (roles.includes('question')) asks = true;
    if (roles.includes('contrast')) factor = contrastFactor;
    if (roles.includes('sentence-end')) factor = 1;
    if (roles.includes('negator')) negatedUntil = word + negationReach;
    else if (roles.some((role) => role === 'contrast' || role === 'clause-end' || role === 'sentence-end'))
      negatedUntil = -1;
  }
  return { evidence, asks };
}

function isWordStart(codes: Uint16Array, at: number): boolean {
  const code = codes[at] ?? 0;
  return isHan(code) || (isLetter(code) && !isLetter(codes[at - 1] ?? 0));
}
