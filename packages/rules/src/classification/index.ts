export type { Classification, Evidence, Signal } from './classification.ts';
export type { ClassificationPolicy } from './conclude.ts';
export { createClassifier, type Classifier, type ClassifyOptions } from './create-classifier.ts';
export { detectLanguage } from './detect-language.ts';
export type { Lexicon, LexiconEntry } from './lexicon.ts';
