import type { Language } from '../core/vocabulary.ts';
import type { Classification, Signal } from './classification.ts';
import { allSignals, compileLexicon, compiling, type CompiledLexicon } from './compile-lexicon.ts';
import { conclude, type ClassificationPolicy } from './conclude.ts';
import { detectLanguage, scriptsOf, type Scripts } from './detect-language.ts';
import type { Lexicon } from './lexicon.ts';
import { quoteEvidence } from './quote-evidence.ts';
import { readQuantities } from './read-quantities.ts';
import { readText } from './read-text.ts';
import { weighSignals } from './weigh-signals.ts';

export interface ClassifyOptions {
  /** The language of the text; detected if not given. */
  readonly lang?: Language | undefined;
  /**
   * Category and severity of issues, what raises or lowers severity, and words of its own. Default: what all built-in
   * policies share.
   */
  readonly policy?: ClassificationPolicy | undefined;
}

export interface Classifier {
  /**
   * What a text seems to say. Never throws; the same text gives the same answer. Takes time linear in its length.
   *
   * @example classifier.classify('Two cartons were crushed.').issues // ['damaged']
   */
  classify(text: string, options?: ClassifyOptions): Classification;
  /**
   * Reads in ahead what the first text in a language would have to wait for, in steps: whoever takes them decides when. It is no
   * harm to take none of them, or not all.
   *
   * @example for (const _ of classifier.prepare({ lang: 'en' })) await scheduler.yield()
   */
  prepare(options: Pick<ClassifyOptions, 'policy'> & { readonly lang: Language }): Generator<void, void>;
}

type Words = ClassificationPolicy['words'];

/** A language whose speakers can mostly read the other, when its own lexicon was not given. */
const kin: Partial<Record<Language, Language>> = { 'zh-Hans': 'zh-Hant', 'zh-Hant': 'zh-Hans' };

/**
 * A classifier that knows only the lexicons given. Each is compiled when it is first needed.
 *
 * @example createClassifier({ lexicons: [english, indonesian] })
 */
export function createClassifier({ lexicons }: { readonly lexicons: readonly Lexicon[] }): Classifier {
  const { compile, ahead } = compileOnce();
  const find = (lang: Language | undefined): Lexicon | undefined =>
    lexicons.find((each) => each.lang === lang);
  const named = (lang: Language): Lexicon | undefined => find(lang) ?? find(kin[lang]);

  /** Where a text is written in both scripts, what stands in the other is read too. */
  function second(lexicon: Lexicon, { han, latin }: Scripts): Lexicon | undefined {
    const isChinese = lexicon.lang.startsWith('zh');
    if (isChinese) return latin >= fewWords ? find('en') : undefined;
    return han >= fewWords ? named('zh-Hans') : undefined;
  }

  function readWith(lexicon: Lexicon, text: string, policy: ClassificationPolicy | undefined) {
    const ready = compile(lexicon, policy?.words);
    const reading = readText(text, ready);
    return {
      ready,
      reading,
      weights: weighSignals(reading, ready),
      quote: (heard: readonly Signal[]) => quoteEvidence(text, reading, ready, heard),
    };
  }

  return {
    *prepare({ lang, policy }) {
      const lexicon = named(lang);
      if (lexicon !== undefined) yield* ahead(lexicon, policy?.words);
    },
    classify(text, { lang, policy } = {}) {
      const scripts = scriptsOf(text);
      const spoken = lang ?? detectLanguage(text, scripts);
      const lexicon = named(spoken) ?? lexicons[0];
      if (lexicon === undefined) return conclude({ ...nothingRead, lang: spoken }, policy);
      const main = readWith(lexicon, text, policy);
      const other = second(lexicon, scripts);
      const added = other === undefined ? undefined : readWith(other, text, policy);
      added?.weights.forEach((weight, place) => (main.weights[place]! += weight));
      return conclude(
        {
          lang: lexicon.lang,
          weights: main.weights,
          priors: main.ready.priors,
          odds: main.ready.odds,
          asks: main.reading.asks || added?.reading.asks === true,
          stated: readQuantities(text, lexicon.lang),
          quote: (heard) =>
            added === undefined
              ? main.quote(heard)
              : [...main.quote(heard), ...added.quote(heard)].sort((a, b) => a.start - b.start),
        },
        policy,
      );
    },
  };
}

/** Fewer words of another script are names. */
const fewWords = 3;

const nothingRead = {
  weights: new Float64Array(allSignals.length),
  priors: [],
  odds: [],
  asks: false,
  stated: {},
  quote: () => [],
} as const;

/** Compiles a lexicon once for each set of words that a policy adds to it: when it is needed, or ahead in steps. */
function compileOnce(): {
  readonly compile: (lexicon: Lexicon, words: Words) => CompiledLexicon;
  readonly ahead: (lexicon: Lexicon, words: Words) => Generator<void, void>;
} {
  const without = {};
  const known = new WeakMap<object, Map<Lexicon, CompiledLexicon>>();
  /** Words in other languages, or none, need no lexicon of their own. */
  const needed = (lexicon: Lexicon, words: Words): { readonly key: object; readonly lexicon: Lexicon } => {
    const own = Object.values(words ?? {}).filter(({ lang }) => lang === lexicon.lang);
    return own.length === 0
      ? { key: without, lexicon }
      : { key: words!, lexicon: { ...lexicon, entries: [...lexicon.entries, ...own] } };
  };
  const keep = (key: object, lexicon: Lexicon, compiled: CompiledLexicon): CompiledLexicon => {
    const byLexicon = known.get(key) ?? new Map<Lexicon, CompiledLexicon>();
    known.set(key, byLexicon.set(lexicon, compiled));
    return compiled;
  };
  const find = (lexicon: Lexicon, words: Words): CompiledLexicon | undefined =>
    known.get(words ?? without)?.get(lexicon);
  return {
    compile: (lexicon, words) => {
      const ready = find(lexicon, words);
      if (ready !== undefined) return ready;
      const its = needed(lexicon, words);
      const compiled = known.get(its.key)?.get(lexicon) ?? compileLexicon(its.lexicon);
      keep(its.key, lexicon, compiled);
      return keep(words ?? without, lexicon, compiled);
    },
    *ahead(lexicon, words) {
      const its = needed(lexicon, words);
      if (known.get(its.key)?.has(lexicon)) return;
      const compiled = yield* compiling(its.lexicon);
      keep(its.key, lexicon, compiled);
    },
  };
}
