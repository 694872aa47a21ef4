import { allSignals, compileLexicon, type CompiledLexicon } from '../src/classification/compile-lexicon.ts';
import type { Fit, Written } from '../src/classification/fitted.ts';
import { readText } from '../src/classification/read-text.ts';
import { stress } from '../src/classification/weigh-signals.ts';
import { issues } from '../src/core/vocabulary.ts';
import type { Corpus, Example } from './corpus.ts';

/** How often the whole corpus is gone through. */
const epochs = 12;
const rate = 0.1;
/** How strongly a weight is drawn to what its writer gave it. */
const pull = 0.05;
/** How much of the first issue goes to the others that a text names. */
const shareOfOthers = 0.2;

/** What is learnt from: how much of which entries a text has, and what it is. */
interface Sample {
  readonly entries: readonly (readonly [entry: number, amount: number])[];
  /** By signal: the issues share 1, each signal of severity is 0 or 1. */
  readonly target: Float64Array;
}

/**
 * Fits what a lexicon's entries weigh, and how common its signals are, to examples: logistic regression in which each entry
 * speaks for its own signal only. Issues exclude each other; each signal of severity stands alone. The same examples give
 * the same weights.
 */
export function fitLexicon(written: Written, { examples, fillers }: Corpus): Fit {
  const read = readerOf(written);
  const samples = [...examples, ...withFillers(examples, fillers)].map((example): Sample => ({
    entries: read(example.text),
    target: targetOf(example),
  }));
  const signals = written.entries.map(({ signal }) => allSignals.indexOf(signal));
  const changes = new Float64Array(signals.length);
  const changeSquares = new Float64Array(signals.length).fill(0.01);
  const priors = new Float64Array(allSignals.length);
  const priorSquares = new Float64Array(allSignals.length).fill(0.01);
  const scores = new Float64Array(allSignals.length);
  const random = seeded(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { entries, target } of shuffled(samples, random)) {
      scores.set(priors);
      for (const [entry, amount] of entries)
        scores[signals[entry]!]! += (written.entries[entry]!.weight + changes[entry]!) * amount;
      toProbabilities(scores);
      for (let at = 0; at < scores.length; at++) {
        const error = (scores[at]! -= target[at]!);
        priorSquares[at]! += error * error;
        priors[at]! -= (rate * error) / Math.sqrt(priorSquares[at]!);
      }
      for (const [entry, amount] of entries) {
        const gradient = scores[signals[entry]!]! * amount + pull * changes[entry]!;
        changeSquares[entry]! += gradient * gradient;
        changes[entry]! -= (rate * gradient) / Math.sqrt(changeSquares[entry]!);
      }
    }
  }
  return {
    priors: Object.fromEntries(allSignals.map((signal, at) => [signal, rounded(priors[at]!)])),
    weights: written.entries.map(({ weight }, entry) => rounded(weight + changes[entry]!)),
  };
}

/** Reads texts just as the classifier does, but counts for each entry instead of weighing. */
function readerOf(written: Written): (text: string) => Sample['entries'] {
  // The weight of a meaning tells which entry it comes from; the heaviest, so the last, holds.
  const entries = written.entries.map((entry, at) => ({ ...entry, weight: at + 1 }));
  const marked = compileLexicon({ ...written, priors: {}, entries });
  return (text) => countEntries(text, marked);
}

function countEntries(text: string, marked: CompiledLexicon): Sample['entries'] {
  const amounts = new Map<number, number>();
  const { from, weights } = marked.meanings;
  for (const { saying, stressed, again } of readText(text, marked).hits) {
    const factor = (stressed ? stress : 1) - (again ? 1 : 0);
    for (const place of weights.subarray(from[saying], from[saying + 1]))
      amounts.set(place - 1, (amounts.get(place - 1) ?? 0) + factor);
  }
  return [...amounts];
}

/** Each example again, with a sentence after it that says nothing: what stands in it must not weigh. */
const withFillers = (examples: readonly Example[], fillers: readonly string[]): readonly Example[] =>
  fillers.length === 0
    ? []
    : examples.map((example, at) => ({
        ...example,
        text: `${example.text} ${fillers[at % fillers.length]!}`,
      }));

function targetOf({ issue, also, signals }: Example): Float64Array {
  const target = new Float64Array(allSignals.length);
  const others = also.filter((other) => other !== issue);
  const share = others.length === 0 ? 0 : shareOfOthers;
  target[issues.indexOf(issue)] = 1 - share;
  for (const other of others) target[issues.indexOf(other)]! += share / others.length;
  for (const signal of signals) target[allSignals.indexOf(signal)] = 1;
  return target;
}

function toProbabilities(scores: Float64Array): void {
  const highest = Math.max(...scores.subarray(0, issues.length));
  let sum = 0;
  for (let at = 0; at < issues.length; at++) sum += scores[at] = Math.exp(scores[at]! - highest);
  for (let at = 0; at < issues.length; at++) scores[at]! /= sum;
  for (let at = issues.length; at < scores.length; at++) scores[at] = 1 / (1 + Math.exp(-scores[at]!));
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** Numbers from 0 to 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

// Adding 0 leaves no negative zero.
const rounded = (value: number): number => Math.round(value * 20) / 20 + 0;
