import { createClassifier } from './create-classifier.ts';
import { lexicon as english } from './lexicons/en.ts';
import { lexicon as indonesian } from './lexicons/id.ts';
import { lexicon as simplifiedChinese } from './lexicons/zh-Hans.ts';
import { lexicon as traditionalChinese } from './lexicons/zh-Hant.ts';

/**
 * What a text seems to say, in any of the four languages.
 *
 * @example classify('外箱破损，少了两件').issues // ['damaged', 'shortage']
 */
export const { classify } = createClassifier({
  lexicons: [english, simplifiedChinese, traditionalChinese, indonesian],
});
