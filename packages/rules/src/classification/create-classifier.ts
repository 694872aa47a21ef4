import type { Language } from '../core/vocabulary.ts';
import type { Classification } from './classification.ts';
import { allSignals, compileLexicon, type CompiledLexicon } from './compile-lexicon.ts';
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
  const compile = compileOnce();
  const find = (lang: Language | undefined): Lexicon | undefined =>
    lexicons.find((each) => each.lang === lang);
  const named = (lang: Language): Lexicon | undefined => find(lang) ?? find(kin[lang]);

  /** Where a text is written in both scripts, what stands in the other is read too. */
  function second(lexicon: Lexicon, { han, latin }: Scripts): Lexicon | undefined {
    const isChinese = lexicon.lang.startsWith('zh');
    if (isChinese) return latin >= fewWords ? find('en') : undefined;
    return han >= fewWords ? named('zh-Hans') : undefined;
  }

  return {
    classify(text, { lang, policy } = {}) {
      const scripts = scriptsOf(text);
      const spoken = lang ?? detectLanguage(text, scripts);
      const lexicon = named(spoken) ?? lexicons[0];
      if (lexicon === undefined) return conclude({ ...nothingRead, lang: spoken }, policy);
      const other = second(lexicon, scripts);
      const read = [lexicon, ...(other ? [other] : [])].map((each) => {
        const ready = compile(each, policy?.words);
        const reading = readText(text, ready);
        return { ready, reading, weights: weighSignals(reading, ready) };
      });
      return conclude(
        {
          lang: lexicon.lang,
          weights: sumOf(read.map(({ weights }) => weights)),
          priors: read[0]?.ready.priors ?? [],
          asks: read.some(({ reading }) => reading.asks),
          stated: readQuantities(text, lexicon.lang),
          quote: (heard) =>
            read
              .flatMap(({ ready, reading }) => quoteEvidence(text, reading, ready, heard))
              .sort((a, b) => a.start - b.start),
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
  asks: false,
  stated: {},
  quote: () => [],
} as const;

/** Compiles a lexicon once for each set of words that a policy adds to it. */
function compileOnce(): (lexicon: Lexicon, words: Words) => CompiledLexicon {
  const known = new WeakMap<object, Map<Lexicon, CompiledLexicon>>();
  const without = {};
  return (lexicon, words) => {
    const own = Object.values(words ?? {}).filter(({ lang }) => lang === lexicon.lang);
    const key = own.length === 0 ? without : (words ?? without);
    const compiled = known.get(key) ?? new Map<Lexicon, CompiledLexicon>();
    known.set(key, compiled);
    const ready =
      compiled.get(lexicon) ?? compileLexicon({ ...lexicon, entries: [...lexicon.entries, ...own] });
    compiled.set(lexicon, ready);
    return ready;
  };
}

function sumOf(all: readonly Float64Array[]): Float64Array {
  const [first = new Float64Array(0), ...others] = all;
  for (const other of others) other.forEach((weight, place) => (first[place] = (first[place] ?? 0) + weight));
  return first;
}
