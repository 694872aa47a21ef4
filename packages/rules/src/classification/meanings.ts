import type { LexiconEntry } from './lexicon.ts';

/** What a phrase does to the sentence around it. */
export const roles = {
  negator: 1,
  neutral: 2,
  contrast: 4,
  clauseEnd: 8,
  sentenceEnd: 16,
  question: 32,
} as const;

/** Whether a phrase is the part before the gap of another, or the part after it. */
export const gaps = { opens: 1, closes: 2 } as const;

/** The part before a gap, and what it means with the part after it. */
export interface GapEnd {
  readonly gap: number;
  readonly meaning: number;
}

/**
 * All that a lexicon says about its phrases. A meaning is a number from 1 on; what it says when it is affirmed is its
 * saying 2·m, when it is denied 2·m + 1. In arrays of numbers, for a text meets many meanings and each only for a moment.
 */
export interface Meanings {
  /** By meaning: bits of `roles`. */
  readonly roles: Uint8Array;
  /** By meaning: bits of `gaps`. */
  readonly gaps: Uint8Array;
  /** By meaning, of those that close a gap. */
  readonly gapEnds: ReadonlyMap<number, readonly GapEnd[]>;
  /** By saying: where its signals begin; they end where those of the next begin. */
  readonly from: Uint16Array;
  /** By place in `allSignals`. */
  readonly signals: Uint8Array;
  readonly weights: Float64Array;
}

export const sayingOf = (meaning: number, denied: boolean): number => 2 * meaning + (denied ? 1 : 0);

/** Whether anything is said. */
export const says = ({ from }: Meanings, saying: number): boolean => from[saying]! < from[saying + 1]!;

/** Collects meanings while a lexicon is compiled. */
export class MeaningsDraft {
  readonly #roles: number[] = [0];
  readonly #gaps: number[] = [0];
  readonly #gapEnds = new Map<number, GapEnd[]>();
  /** By saying: weights by signal. */
  readonly #sayings: (Map<number, number> | undefined)[] = [];

  /** A meaning that says nothing yet. */
  add(): number {
    this.#gaps.push(0);
    return this.#roles.push(0) - 1;
  }

  giveRole(meaning: number, role: number): void {
    this.#roles[meaning]! |= role;
  }

  /** What a phrase with a gap means, by its parts. */
  gapped(first: number, second: number): number {
    const ends = this.#gapEnds.get(second) ?? [];
    const known = ends.find(({ gap }) => gap === first);
    if (known !== undefined) return known.meaning;
    const meaning = this.add();
    this.#gapEnds.set(second, [...ends, { gap: first, meaning }]);
    this.#gaps[first]! |= gaps.opens;
    this.#gaps[second]! |= gaps.closes;
    return meaning;
  }

  /** Forms that are read alike meet here: the heaviest weight holds. */
  say(meaning: number, signal: number, weight: number, when: LexiconEntry['when']): void {
    if (when !== 'negated') this.#weigh(sayingOf(meaning, false), signal, weight);
    if (when !== undefined) this.#weigh(sayingOf(meaning, true), signal, weight);
  }

  #weigh(saying: number, signal: number, weight: number): void {
    const weights = (this.#sayings[saying] ??= new Map<number, number>());
    const known = weights.get(signal);
    if (known === undefined || Math.abs(known) < Math.abs(weight)) weights.set(signal, weight);
  }

  finish(): Meanings {
    const count = 2 * this.#roles.length;
    const from = new Uint16Array(count + 1);
    const signals: number[] = [];
    const weights: number[] = [];
    for (let saying = 0; saying < count; saying++) {
      for (const [signal, weight] of this.#sayings[saying] ?? []) {
        signals.push(signal);
        weights.push(weight);
      }
      from[saying + 1] = signals.length;
    }
    return {
      roles: Uint8Array.from(this.#roles),
      gaps: Uint8Array.from(this.#gaps),
      gapEnds: this.#gapEnds,
      from,
      signals: Uint8Array.from(signals),
      weights: Float64Array.from(weights),
    };
  }
}
