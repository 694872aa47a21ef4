import type { Language } from '../core/vocabulary.ts';
import type { Classification } from './classification.ts';
import { compileLexicon, type CompiledLexicon } from './compile-lexicon.ts';
import { conclude, type ClassificationPolicy } from './conclude.ts';
import { detectLanguage } from './detect-language.ts';
import type { Lexicon } from './lexicon.ts';
import { readSignals } from './read-signals.ts';

export interface ClassifyOptions {
  /** The language of the text; detected if not given. */
  readonly lang?: Language | undefined;
  /** Category and severity of issues, and what raises or lowers severity. Default: what all built-in policies share. */
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

/** A language whose speakers can mostly read the other, when its own lexicon was not given. */
const kin: Partial<Record<Language, Language>> = { 'zh-Hans': 'zh-Hant', 'zh-Hant': 'zh-Hans' };

/**
 * A classifier that knows only the lexicons given. Each is compiled when it is first needed.
 *
 * @example createClassifier({ lexicons: [english, indonesian] })
 */
export function createClassifier({ lexicons }: { readonly lexicons: readonly Lexicon[] }): Classifier {
  const compiled = new Map<Lexicon, CompiledLexicon>();
  const compile = (lexicon: Lexicon): CompiledLexicon => {
    const ready = compiled.get(lexicon) ?? compileLexicon(lexicon);
    compiled.set(lexicon, ready);
    return ready;
  };
  const find = (lang: Language | undefined): Lexicon | undefined =>
    lexicons.find((each) => each.lang === lang);

  return {
    classify(text, { lang = detectLanguage(text), policy } = {}) {
      const lexicon = find(lang) ?? find(kin[lang]) ?? lexicons[0];
      if (lexicon === undefined) return conclude({ evidence: [], asks: false }, lang, policy);
      return conclude(readSignals(text, compile(lexicon)), lexicon.lang, policy);
    },
  };
}
