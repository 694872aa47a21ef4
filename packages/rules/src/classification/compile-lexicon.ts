import { newline } from './characters.ts';
import { severitySignals } from '../policy/intake.ts';
import type { Signal } from './classification.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { expandPhrase } from './phrases.ts';
import { compileRewrites, rewrite, type Rewrites } from './rewrite.ts';
import { branch, emptyTrie, type Trie } from './trie.ts';

/** What a phrase does to the sentence around it. */
export type Role = 'negator' | 'neutral' | 'contrast' | 'clause-end' | 'sentence-end' | 'question';

export interface Reading {
  readonly signal: Signal;
  readonly weight: number;
  readonly negated: boolean;
}

/** All that a lexicon says about one phrase, whatever form it was written in. */
export interface Meaning {
  readonly readings: Reading[];
  readonly roles: Role[];
}

/** A lexicon ready for matching. */
export interface CompiledLexicon {
  readonly lexicon: Lexicon;
  readonly rewrites: Rewrites;
  /** Issues and signals of severity apart, so that neither hides the other where the same words say both. */
  readonly layers: readonly Trie<Meaning>[];
}

export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const rewrites = compileRewrites(lexicon.readAs);
  const grades = new Set<Signal>(severitySignals);
  const layers = [
    lexicon.entries.filter(({ signal }) => !grades.has(signal)),
    lexicon.entries.filter(({ signal }) => grades.has(signal)),
  ].map((entries) => compileLayer(lexicon, rewrites, entries));
  return { lexicon, rewrites, layers };
}

function compileLayer(lexicon: Lexicon, rewrites: Rewrites, entries: readonly LexiconEntry[]): Trie<Meaning> {
  const trie = emptyTrie<Meaning>();
  for (const { signal, weight, when, phrases } of entries) {
    for (const meaning of meaningsOf(phrases, rewrites, trie)) {
      addReading(meaning.readings, { signal, weight, negated: when === 'negated' });
    }
  }
  const roles: readonly (readonly [Role, readonly string[]])[] = [
    ['negator', lexicon.negators],
    ['neutral', lexicon.neutral],
    ['contrast', lexicon.contrast],
    ['clause-end', lexicon.clauseEnds],
    ['sentence-end', lexicon.sentenceEnds],
    ['question', lexicon.questions],
  ];
  for (const [role, phrases] of roles) {
    for (const meaning of meaningsOf(phrases, rewrites, trie)) meaning.roles.push(role);
  }
  return trie;
}

/**
 * Where the phrases end in the tree. They are read as one text, a line each, because reading costs more to begin than to
 * go on.
 */
function meaningsOf(phrases: readonly string[], rewrites: Rewrites, trie: Trie<Meaning>): readonly Meaning[] {
  const written = phrases.flatMap(expandPhrase);
  const { codes, length } = rewrite(normalise(written.join('\n')), rewrites);
  const meanings: Meaning[] = [];
  for (let from = 0, at = 0; at <= length; at++) {
    if (at < length && codes[at] !== newline) continue;
    if (at > from)
      meanings.push((trie.values[branch(trie, codes, from, at)] ??= { readings: [], roles: [] }));
    from = at + 1;
  }
  if (meanings.length === written.length) return meanings;
  throw new RangeError(`Nothing is left to match of one of the phrases ${phrases.join(', ')}`);
}

/** Forms that are read alike meet here: the heaviest weight holds. */
function addReading(readings: Reading[], added: Reading): void {
  const at = readings.findIndex(
    ({ signal, negated }) => signal === added.signal && negated === added.negated,
  );
  if (at < 0) readings.push(added);
  else if ((readings[at]?.weight ?? 0) < added.weight) readings[at] = added;
}
