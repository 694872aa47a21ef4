import type { LexiconEntry } from './lexicon.ts';
import * as roles from './roles.ts';

/**
 * All that a lexicon says about its phrases. A meaning is a number from 1 on; what it says when it is affirmed is its
 * saying 2·m, when it is denied 2·m + 1. In arrays of numbers, for a text meets many meanings and each only for a moment.
 */
export interface Meanings {
  /** By meaning: bits of `roles`. */
  readonly roles: Uint8Array;
  /** By meaning, of those that open a gap: the number of the gap, from 1 on. */
  readonly gaps: Uint16Array;
  /** By meaning, of those that close gaps: for each the number of the gap and what the whole means, in one row. */
  readonly gapEnds: readonly Uint16Array[];
  /** By saying: where its signals begin; they end where those of the next begin. */
  readonly from: Uint16Array;
  /** By place in `allSignals`. */
  readonly signals: Uint8Array;
  readonly weights: Float64Array;
}

export const sayingOf = (meaning: number, denied: boolean): number => 2 * meaning + (denied ? 1 : 0);

/** Collects meanings while a lexicon is compiled. */
export class MeaningsDraft {
  readonly #roles = [0];
  /** How many gaps there are. */
  #gaps = 0;
  readonly #gapOf: number[] = [];
  readonly #gapEnds: number[][] = [];
  /** By saying: the first thing it says, 0 if nothing. What else it says is linked to that. */
  readonly #said: number[] = [];
  readonly #next = [0];
  readonly #signals = [0];
  readonly #weights = [0];

  /** A meaning that says nothing yet. */
  add(): number {
    return this.#roles.push(0) - 1;
  }

  giveRole(meaning: number, role: number): void {
    this.#roles[meaning]! |= role;
  }

  /** What a phrase with a gap means, by its parts. */
  gapped(first: number, second: number): number {
    const gap = (this.#gapOf[first] ??= ++this.#gaps);
    const ends = (this.#gapEnds[second] ??= []);
    for (let at = 0; at < ends.length; at += 2) if (ends[at] === gap) return ends[at + 1]!;
    const meaning = this.add();
    ends.push(gap, meaning);
    this.giveRole(first, roles.opensGap);
    this.giveRole(second, roles.closesGap);
    return meaning;
  }

  /** Forms that are read alike meet here: the heaviest weight holds. */
  say(meaning: number, signal: number, weight: number, when: LexiconEntry['when']): void {
    if (when !== 'negated') this.#weigh(sayingOf(meaning, false), signal, weight);
    if (when !== undefined) this.#weigh(sayingOf(meaning, true), signal, weight);
  }

  #weigh(saying: number, signal: number, weight: number): void {
    let last = 0;
    for (let at = this.#said[saying] ?? 0; at > 0; at = this.#next[at]!) {
      if (this.#signals[at] === signal) {
        if (Math.abs(this.#weights[at]!) < Math.abs(weight)) this.#weights[at] = weight;
        return;
      }
      last = at;
    }
    const fresh = this.#signals.push(signal) - 1;
    this.#weights.push(weight);
    this.#next.push(0);
    if (last > 0) this.#next[last] = fresh;
    else this.#said[saying] = fresh;
  }

  finish(): Meanings {
    const count = this.#roles.length;
    const from = new Uint16Array(2 * count + 1);
    const signals = new Uint8Array(this.#signals.length);
    const weights = new Float64Array(signals.length);
    let to = 0;
    for (let saying = 0; saying < 2 * count; saying++) {
      for (let at = this.#said[saying] ?? 0; at > 0; at = this.#next[at]!) {
        signals[to] = this.#signals[at]!;
        weights[to++] = this.#weights[at]!;
      }
      from[saying + 1] = to;
    }
    return {
      roles: Uint8Array.from(this.#roles),
      gaps: Uint16Array.from({ length: count }, (_, meaning) => this.#gapOf[meaning] ?? 0),
      gapEnds: this.#gapEnds.map((ends) => Uint16Array.from(ends)),
      from,
      signals,
      weights,
    };
  }
}
