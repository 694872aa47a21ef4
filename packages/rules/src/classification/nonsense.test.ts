import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classify } from './classify.ts';
import { compileLexicon, type CompiledLexicon } from './compile-lexicon.ts';
import { lexicon as english } from './lexicons/en.ts';
import { lexicon as indonesian } from './lexicons/id.ts';
import { lexicon as simplified } from './lexicons/zh-Hans.ts';
import { lexicon as traditional } from './lexicons/zh-Hant.ts';
import { nonsense } from './nonsense.cases.ts';
import { NumberTree } from './number-tree.ts';
import { readText } from './read-text.ts';
import { TokenList } from './token-list.ts';
import { Vocabulary } from './vocabulary.ts';

/** What reading consists of; each takes the same time however long the text is. */
const steps: readonly (readonly [owner: object, method: string])[] = [
  [String.prototype, 'charCodeAt'],
  [Vocabulary.prototype, 'find'],
  [NumberTree.prototype, 'step'],
  [TokenList.prototype, 'push'],
  [TokenList.prototype, 'stretch'],
];

/** How many steps some work takes. */
function stepsOf(work: (count: () => void) => void): number {
  let taken = 0;
  const count = (): void => {
    taken++;
  };
  const undo = steps.map(([owner, method]) => {
    const original = Object.getOwnPropertyDescriptor(owner, method)!;
    const call = original.value as (...args: unknown[]) => unknown;
    const counted = function (this: unknown, ...args: unknown[]): unknown {
      taken++;
      return Reflect.apply(call, this, args);
    };
    Object.defineProperty(owner, method, { ...original, value: counted });
    return () => Object.defineProperty(owner, method, original);
  });
  try {
    work(count);
  } finally {
    for (const each of undo) each();
  }
  return taken;
}

/** A lexicon whose reader counts the gaps that it looks into, too. */
const counting = (lexicon: CompiledLexicon, count: () => void): CompiledLexicon => ({
  ...lexicon,
  openGaps: new Proxy(lexicon.openGaps, {
    get: (gaps, place) => {
      count();
      return Reflect.get(gaps, place) as unknown;
    },
  }),
});

const short = 2_000;
const long = 10 * short;
/** Steps for each unit of a text, at most: what the phrase after most gaps takes, and a fifth more. */
const mostSteps = 52;

for (const lexicon of [english, simplified, traditional, indonesian]) {
  describe(`nonsense in the eyes of ${lexicon.lang}`, () => {
    const compiled = compileLexicon(lexicon);
    const stepsFor = (text: string): number =>
      stepsOf((count) => void readText(text, counting(compiled, count)));
    const [shorter, longer] = [nonsense(short), nonsense(long)];

    for (const [kind, text] of longer) {
      it(`takes ten times the work where it is ten times as long, and never much: ${kind}`, () => {
        const few = stepsFor(shorter.get(kind)!);
        const many = stepsFor(text);
        // What is not the same all along may begin with what is easy.
        if (!kind.startsWith('all ')) assert.ok(many <= 10.5 * few + 50, `${few}, then ${many}`);
        assert.ok(many <= mostSteps * long, `${many / long} steps for a unit`);
      });
    }
  });
}

describe('nonsense of a hundred thousand units', () => {
  for (const [kind, text] of nonsense(100_000))
    it(`is answered, with no more evidence than the lexicon has phrases: ${kind}`, () => {
      assert.ok(classify(text).evidence.length < 5_000);
    });
});
